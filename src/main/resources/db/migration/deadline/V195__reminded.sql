-- Whether anybody may have been reminded of a clock: one that was done in good time leaves nothing to take back.
alter table deadline add column reminded boolean default false not null;
update deadline set reminded = true where id in (select deadline_id from reminder);
