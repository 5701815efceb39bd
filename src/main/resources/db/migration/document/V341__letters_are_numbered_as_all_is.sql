insert into serials (prefix, region, of_year, last) select series, union_code, of_year, last from letter_series;
drop table letter_series;
