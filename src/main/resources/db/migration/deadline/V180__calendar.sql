-- Official holiday notices. Every import is a new edition and stays; the newest edition of a year counts.
create table calendar_year (
    edition      int                         not null primary key,
    of_year      int                         not null,
    source       varchar(200)                not null,
    published_on date                        not null,
    imported_at  timestamp(3) with time zone not null,
    imported_by  varchar(64)                 not null
);
create index calendar_year_of_year on calendar_year (of_year, edition);

create table calendar_day (
    edition int         not null references calendar_year (edition),
    on_day  date        not null,
    kind    varchar(4)  not null check (kind in ('OFF', 'WORK')),
    name    varchar(20) not null,
    primary key (edition, on_day)
);
