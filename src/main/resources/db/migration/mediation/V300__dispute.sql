-- what the sheets of a mediation list; personal data of parties is among the facts of the parties, other free text is sealed here
create table sheet_number (
    case_number varchar(20) not null references case_file (number),
    sheet       varchar(32) not null,
    last        int         not null,
    primary key (case_number, sheet)
);

create table dispute_worker (
    case_number     varchar(20)  not null references case_file (number),
    n               int          not null,
    version         int          not null,
    gender          varchar(1)   not null,
    nation          varchar(100),
    id_type         varchar(32)  not null,
    employer_name   varchar(100) not null,
    job             varchar(100),
    entry_date      date         not null,
    leave_date      date,
    contract_type   varchar(16),
    monthly_wage    numeric(15, 2),
    is_union_member boolean,
    agent_type      varchar(16),
    agent_authority varchar(16),
    agent_letter    varchar(100),
    primary key (case_number, n)
);

create table dispute_employer (
    case_number     varchar(20)  not null references case_file (number),
    n               int          not null,
    version         int          not null,
    name            varchar(100) not null,
    standing        varchar(16),
    uscc            varchar(18)  not null,
    rep_duty        varchar(100),
    industry        varchar(100),
    ownership       varchar(100),
    employees       int,
    has_union       boolean,
    agent_type      varchar(16),
    agent_authority varchar(16),
    agent_letter    varchar(100),
    primary key (case_number, n)
);
create index dispute_employer_by_uscc on dispute_employer (uscc, case_number);

create table dispute_representative (
    case_number varchar(20) not null references case_file (number),
    n           int         not null,
    version     int         not null,
    id_type     varchar(32) not null,
    letter      varchar(100),
    primary key (case_number, n)
);

create table dispute_claim (
    case_number varchar(20) not null references case_file (number),
    n           int         not null,
    version     int         not null,
    item        text        not null,
    amount      numeric(15, 2),
    calc_note   text,
    party       varchar(16),
    primary key (case_number, n)
);

create table dispute_evidence (
    case_number varchar(20) not null references case_file (number),
    n           int         not null,
    version     int         not null,
    name        text        not null,
    purpose     text,
    original    int,
    copy        int,
    party       varchar(16),
    primary key (case_number, n)
);

create table dispute_delivery (
    case_number      varchar(20) not null references case_file (number),
    n                int         not null,
    version          int         not null,
    party            varchar(32) not null,
    type             varchar(16) not null,
    agree_electronic boolean     not null,
    primary key (case_number, n)
);
