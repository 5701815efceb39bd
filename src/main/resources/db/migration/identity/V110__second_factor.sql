-- 动态口令: counts from when the member has proved by a code that the telephone has the secret
create table second_factor (
    login        varchar(64) primary key references member (login),
    secret       varchar(400) not null,
    begun_at     timestamp(3) with time zone not null,
    confirmed_at timestamp(3) with time zone,
    -- the 30-second step whose code was used last: none works twice
    last_step    bigint default 0 not null
);

create table recovery_code (
    login   varchar(64) not null references second_factor (login) on delete cascade,
    place   integer not null,
    hash    varchar(255) not null,
    used_at timestamp(3) with time zone,
    primary key (login, place)
);
