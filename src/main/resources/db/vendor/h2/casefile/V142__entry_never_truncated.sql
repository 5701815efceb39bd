-- H2 has no trigger on truncate, but truncates no table that another one refers to; nothing ever stands in this one
create table entry_never_truncated (
    case_number varchar(20),
    seq         int,
    foreign key (case_number, seq) references entry (case_number, seq)
);
