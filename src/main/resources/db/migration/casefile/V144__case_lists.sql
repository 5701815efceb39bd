-- each tab of the list of cases is one range, newest first
drop index case_file_newest;
drop index case_file_by_process;
drop index case_file_by_union;
create index case_file_by_type on case_file (process, opened_at desc, number desc);
create index case_file_by_state on case_file (process, open, opened_at desc, number desc);
create index case_file_by_outcome on case_file (process, outcome, opened_at desc, number desc);
