-- a clock knows its number before its row is written; 200 are fetched at once (DeadlineTable)
create sequence deadline_number increment by 200;
alter sequence deadline_number restart with (select coalesce(max(id), 0) + 1 from deadline);
alter table deadline alter column id drop identity;
