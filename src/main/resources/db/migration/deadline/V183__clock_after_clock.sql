-- The clock whose last day is this one's start, if any: the one moves with the other.
alter table deadline add column follows bigint references deadline (id);
