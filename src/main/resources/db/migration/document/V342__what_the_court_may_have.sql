-- whether the court may have a letter is settled when it is written: what its text leaves out does not change with the catalogue
alter table letter add column for_court boolean default false not null;
-- as the catalogue has it on the day of this change
update letter set for_court = true
    where code in ('D-M2', 'D-M3', 'D-M4', 'D-M5', 'D-M6', 'D-M7', 'D-M8', 'D-M11', 'D-M12', 'D-M14', 'D-M15', 'D-M16', 'D-M18',
                   'D-M20', 'D-M23', 'D-M24');

-- what has gone to the court with a volume, letters and materials
create table sent_to_court (
    attachment_id varchar(36)                 primary key references attachment (id),
    case_number   varchar(20)                 not null references case_file (number),
    at            timestamp(3) with time zone not null
);
create index sent_to_court_by_case on sent_to_court (case_number);
