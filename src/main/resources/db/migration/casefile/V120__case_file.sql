create table case_serial (
    prefix varchar(4)  not null,
    region varchar(6)  not null,
    of_year int        not null,
    last   int         not null,
    primary key (prefix, region, of_year)
);

create table case_file (
    number     varchar(20)                 primary key,
    process    varchar(64)                 not null,
    union_code varchar(20)                 not null,
    -- '/421000/421002/': one range of an index finds a union and all below it
    union_path varchar(200)                not null,
    title      varchar(200)                not null,
    stage      varchar(64)                 not null,
    stage_name varchar(64)                 not null,
    open       boolean                     not null,
    outcome    varchar(64),
    opened_at  timestamp(3) with time zone not null,
    opened_by  varchar(64)                 not null,
    closed_at  timestamp(3) with time zone,
    data_key   varchar(400)                not null,
    entries    int                         not null,
    head_hash  varchar(64)                 not null
);
create index case_file_newest on case_file (opened_at desc, number desc);
create index case_file_by_union on case_file (union_path, opened_at desc);
create index case_file_by_process on case_file (process, open, opened_at desc);

-- whoever once handled a case may see it, wherever in the tree
create table case_member (
    case_number varchar(20) not null references case_file (number),
    login       varchar(64) not null,
    primary key (case_number, login)
);
create index case_member_by_login on case_member (login, case_number);

create table party_fact (
    case_number varchar(20)  not null references case_file (number),
    role        varchar(32)  not null,
    field       varchar(64)  not null,
    label       varchar(100) not null,
    personal    varchar(16),
    text        text         not null,
    blind       varchar(64),
    primary key (case_number, role, field)
);
create index party_fact_blind on party_fact (blind);

create table entry (
    case_number         varchar(20)                 not null references case_file (number),
    seq                 int                         not null,
    at                  timestamp(3) with time zone not null,
    actor               varchar(64)                 not null,
    actor_name          varchar(64)                 not null,
    on_behalf_of        varchar(64),
    on_behalf_of_name   varchar(64),
    kind                varchar(16)                 not null,
    step                varchar(64),
    step_name           varchar(64),
    summary             varchar(500)                not null,
    answers             text                        not null,
    previous_hash       varchar(64)                 not null,
    hash                varchar(64)                 not null,
    primary key (case_number, seq)
);
create index entry_by_step on entry (case_number, step);
