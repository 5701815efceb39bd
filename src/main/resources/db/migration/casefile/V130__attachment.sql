-- what is known of a file; its content lies in the attachment store under the same id, sealed by the key of the case
create table attachment (
    id            varchar(36)                 primary key,
    case_number   varchar(20)                 not null references case_file (number),
    -- sealed: people put names and numbers into the names of files
    name          text                        not null,
    type          varchar(8)                  not null,
    size          bigint                      not null,
    sm3           varchar(64)                 not null,
    original_sm3  varchar(64)                 not null,
    scan          varchar(12)                 not null,
    added_at      timestamp(3) with time zone not null,
    added_by      varchar(64)                 not null,
    added_by_name varchar(64)                 not null,
    constraint attachment_once_per_case unique (case_number, original_sm3)
);
create index attachment_by_scan on attachment (scan, added_at);
