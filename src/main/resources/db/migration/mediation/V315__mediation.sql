-- What a mediation is and how far it has come. Its people, claims, sessions and terms stand in tables of their own.
create table mediation (
    case_number varchar(20) primary key references case_file (number),
    channel varchar(20) not null,
    court_name varchar(100),
    court_case_no varchar(60),
    letter_no varchar(60),
    court_procedure varchar(10) not null,
    category varchar(30) not null,
    categories varchar(400) not null,
    collective boolean not null,
    workers int not null,
    urgent varchar(100) not null,
    received_on date not null,
    limitation_start date not null,
    arbitration_status varchar(20) not null,
    supplement_asked boolean default false not null,
    suspended_on date,
    accepted_on date,
    consented_on date,
    close_reason varchar(30),
    closed_on date,
    effective_on date,
    destination varchar(30),
    enforceable boolean default false not null,
    next_channel varchar(30)
);

-- the court's later messages name the case by the court's own number
create index mediation_by_court_case on mediation (court_case_no);
create index mediation_by_acceptance on mediation (accepted_on);
create index mediation_by_close on mediation (closed_on);
