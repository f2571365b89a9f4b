-- A remark may be about one point or about some words of it, answer another, and stop publication.
alter table remark add column passage varchar(20);
alter table remark add column place varchar(80) default '' not null;
alter table remark add column quoted text default '' not null;
alter table remark add column answers_id bigint;
alter table remark add column blocking boolean default false not null;
alter table remark add column waived_by_id bigint;
alter table remark add column waived_at timestamp(6) with time zone;
alter table remark add column waiver text default '' not null;
alter table remark add constraint remark_answers_fk foreign key (answers_id) references remark (id);
alter table remark add constraint remark_waived_by_fk foreign key (waived_by_id) references staff (id);
create index remark_answers_index on remark (answers_id);
create index remark_waived_by_index on remark (waived_by_id);

-- Until now a remark was about a section or about the whole.
update remark set passage = case section
    when 'STORY' then 'story' when 'KEY_POINTS' then 'keyPoints' when 'ANALYSIS' then 'analysis'
    when 'TAKEAWAYS' then 'takeaways' when 'IMPACT' then 'impact' end,
  place = case section
    when 'STORY' then 'The story' when 'KEY_POINTS' then 'Key points' when 'ANALYSIS' then 'Critical analysis'
    when 'TAKEAWAYS' then 'Key takeaways' when 'IMPACT' then 'Impact analysis' end
where section is not null;
alter table remark drop column section;
