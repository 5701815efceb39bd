-- which cases are late: few of the clocks that run
create index deadline_late on deadline (running, duty, due, case_number);
