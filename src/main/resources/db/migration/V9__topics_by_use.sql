-- The form offers the topics that are used most; without this each form would read and sort all of them.
create index topic_live_index on topic (live desc, slug);
