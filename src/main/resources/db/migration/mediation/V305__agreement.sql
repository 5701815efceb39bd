-- 调解协议: its head and its terms as they are drafted, who signed when, and what was performed
create table agreement (
    case_number                   varchar(20) not null references case_file (number),
    n                             int         not null,
    version                       int         not null,
    total_worker_amount           numeric(15, 2),
    total_employer_amount         numeric(15, 2),
    manner                        text,
    default_clause                text,
    waiver_note                   text,
    copies                        int,
    judicial_confirmation_advised boolean,
    org_qualified                 boolean,
    confirms_relation             boolean,
    both_willing                  boolean,
    primary key (case_number, n)
);

create table agreement_stage (
    case_number varchar(20) primary key references case_file (number),
    stage       varchar(16) not null,
    -- how often it was drafted
    draft       int         not null
);

create table agreement_term (
    case_number           varchar(20) not null references case_file (number),
    n                     int         not null,
    version               int         not null,
    kind                  varchar(16) not null,
    obligor               varchar(32) not null,
    obligee               varchar(32) not null,
    subject               varchar(16),
    amount                numeric(15, 2),
    currency              varchar(3),
    due_date              date,
    installment_no        int,
    account               text,
    is_payment_obligation boolean,
    text                  text,
    primary key (case_number, n)
);
create index agreement_term_due on agreement_term (due_date, case_number);

create table agreement_signature (
    case_number varchar(20)  not null references case_file (number),
    n           int          not null,
    version     int          not null,
    signer      varchar(40)  not null,
    manner      varchar(16)  not null,
    by_agent    boolean,
    signed_at   timestamp(3) not null,
    primary key (case_number, n)
);

create table agreement_performance (
    case_number  varchar(20) not null references case_file (number),
    n            int         not null,
    version      int         not null,
    term         int         not null,
    result       varchar(24) not null,
    performed_on date        not null,
    amount       numeric(15, 2),
    enforced     boolean,
    proof        text,
    primary key (case_number, n)
);
