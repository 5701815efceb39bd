-- not of cases alone: letters and the slips of subsidies are numbered without gaps, too
alter table case_serial rename to serials;
alter table serials alter column prefix set data type varchar(20);
alter table serials alter column region set data type varchar(20);
