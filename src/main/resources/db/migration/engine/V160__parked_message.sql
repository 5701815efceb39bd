-- messages for procedures that this office does not run yet; each is delivered once the procedure is there
create table parked_message (
    name        varchar(64)                 not null,
    case_number varchar(20)                 not null,
    union_code  varchar(20)                 not null,
    sent_at     timestamp(3) with time zone not null,
    primary key (name, case_number)
);
