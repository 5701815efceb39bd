-- every message of the court platform, once: what it said is sealed by the keys of the house
create table court_message (
    message_id    varchar(100)                primary key,
    kind          varchar(16)                 not null,
    court_case_no varchar(60)                 not null,
    digest        varchar(64)                 not null,
    body          text                        not null,
    received_at   timestamp(3) with time zone not null,
    state         varchar(12)                 not null,
    -- how it was answered; a repeat is answered the same
    parked        boolean                     not null,
    answered_case varchar(20),
    case_number   varchar(20)                 references case_file (number),
    settled_at    timestamp(3) with time zone,
    fault         varchar(400)
);
create index court_message_by_state on court_message (state, received_at);
create index court_message_by_case_no on court_message (court_case_no);
