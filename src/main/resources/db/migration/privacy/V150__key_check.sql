-- One row per key this database was written with: its fingerprint, never the key.
create table privacy_key_check (
    key_id      varchar(32) primary key,
    check_value varchar(64) not null
);
