-- of two notices that would replace the same edition of a year, one comes too late
alter table calendar_year add column replaces int default 0 not null;
update calendar_year set replaces = coalesce(
    (select max(older.edition) from calendar_year older
     where older.of_year = calendar_year.of_year and older.edition < calendar_year.edition), 0);
alter table calendar_year add constraint calendar_year_replaces unique (of_year, replaces);
