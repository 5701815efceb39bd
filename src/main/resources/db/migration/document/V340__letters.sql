-- the last number of each series: 江工调〔2026〕 is that of a union, a kind of letter and a year
create table letter_series (
    union_code varchar(20) not null,
    series     varchar(20) not null,
    of_year    int         not null,
    last       int         not null,
    primary key (union_code, series, of_year)
);

-- a letter that was issued; its file is the attachment of the same id
create table letter (
    id             varchar(36)                 primary key references attachment (id),
    case_number    varchar(20)                 not null references case_file (number),
    code           varchar(20)                 not null,
    name           varchar(64)                 not null,
    -- for which session or party; empty: there is one for the case
    occasion       varchar(64)                 not null,
    number         varchar(64),
    union_code     varchar(20),
    series         varchar(20),
    of_year        int,
    place          int,
    issued_at      timestamp(3) with time zone not null,
    issued_by      varchar(64)                 not null,
    issued_by_name varchar(64)                 not null,
    sm3            varchar(64)                 not null,
    replaces       varchar(36)                 references letter (id),
    constraint letter_number_once unique (union_code, series, of_year, place)
);
create index letter_by_case on letter (case_number, issued_at);
