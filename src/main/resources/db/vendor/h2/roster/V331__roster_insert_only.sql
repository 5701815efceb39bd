create trigger mediator_change_insert_only before update, delete on mediator_change for each row
    call 'org.niangjia.casefile.entry.InsertOnly';

-- H2 has no trigger on truncate, but truncates no table that another one refers to; nothing ever stands in this
create table mediator_change_never_truncated (id bigint references mediator_change (id));
