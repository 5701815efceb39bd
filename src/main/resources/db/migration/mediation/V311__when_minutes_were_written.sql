-- when the minutes were first written down: minutes of an earlier round conclude no later one
alter table mediation_session add column recorded_at timestamp(3) with time zone;
update mediation_session set recorded_at = end_at where state = 'HELD';
