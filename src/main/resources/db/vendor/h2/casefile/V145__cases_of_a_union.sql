create index case_file_by_union on case_file (union_path, process, open, outcome, opened_at, number);
