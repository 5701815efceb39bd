-- counted by a year that has no official calendar yet
alter table reminder_note add column provisional boolean default false not null;
