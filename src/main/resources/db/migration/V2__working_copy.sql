-- What people are writing now and have not saved: a row for each text in each tab, seen by nobody but its writer. Rows
-- that have ended stay for a while without their words, so that an autosave that comes late does not bring them back.
create table working_copy (
  id varchar(36) primary key,
  staff_id bigint not null,
  briefing_id bigint,
  base_revision integer not null,
  copy text not null,
  title varchar(200) not null,
  number integer not null,
  tab varchar(36) not null,
  turn integer not null,
  started_at timestamp(6) with time zone not null,
  changed_at timestamp(6) with time zone not null,
  ended boolean not null,
  constraint working_copy_staff_fk foreign key (staff_id) references staff (id),
  constraint working_copy_briefing_fk foreign key (briefing_id) references briefing (id)
);
create index working_copy_staff_index on working_copy (staff_id, briefing_id, changed_at);
create index working_copy_briefing_index on working_copy (briefing_id);
