create table demo_clock (
    ahead_millis bigint not null
);
insert into demo_clock (ahead_millis) values (0);
