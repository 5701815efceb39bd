create trigger recusal_insert_only before update, delete on recusal for each row
    call 'org.niangjia.identity.signin.InsertOnly';

-- H2 has no trigger on truncate, but truncates no table that another one refers to; nothing ever stands in these
create table recusal_never_truncated (id bigint references recusal (id));
create table access_record_never_truncated (id bigint references access_record (id));
