-- how often it could not be delivered although the procedure is there, and the kind of fault of the last time
alter table parked_message add column failures int default 0 not null;
alter table parked_message add column failed_at timestamp(3) with time zone;
alter table parked_message add column fault varchar(100);
