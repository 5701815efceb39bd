-- from when on a message that has had no effect yet is looked at again; none: at once
alter table court_message add column next_at timestamp(3) with time zone;
