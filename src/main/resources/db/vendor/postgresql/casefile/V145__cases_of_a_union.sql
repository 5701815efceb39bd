-- the beginning of a path is a range of the index whatever the collation of the database
create index case_file_by_union
    on case_file (union_path text_pattern_ops, process, open, outcome, opened_at, number);
