-- a clock knows its number before its row is written; 200 are fetched at once (DeadlineTable)
create sequence deadline_number increment by 200;
select setval('deadline_number', (select coalesce(max(id), 0) + 1 from deadline), false);
alter table deadline alter column id drop identity;
