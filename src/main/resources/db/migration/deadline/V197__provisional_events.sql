-- whether the due moments of an event were counted by a year that had no official calendar yet
alter table deadline_event add column provisional_before boolean default false not null;
alter table deadline_event add column provisional_after boolean default false not null;
