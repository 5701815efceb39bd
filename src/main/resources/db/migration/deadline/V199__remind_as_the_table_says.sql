-- When a clock is reminded of, in the deadline table's words; those that run were reminded of three and one working days before.
alter table deadline add column remind varchar(40) default '3WD 1WD' not null;
update deadline set remind = '' where not duty;
update reminder set level = case level when 'THREE_DAYS' then '3WD' when 'ONE_DAY' then '1WD' else '0CD' end;
