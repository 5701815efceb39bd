create trigger deadline_event_insert_only before update, delete on deadline_event for each row
    call 'org.niangjia.casefile.entry.InsertOnly';

-- H2 has no trigger on truncate, but truncates no table that another one refers to; nothing ever stands in this one
create table deadline_event_never_truncated (id bigint references deadline_event (id));
