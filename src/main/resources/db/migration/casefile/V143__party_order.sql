-- parties stand in the order in which the form asks for them
alter table party_fact add column place int default 0 not null;
