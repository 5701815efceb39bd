-- the entry of the case's record that tells why; the reason itself stays sealed there
alter table access_record add column entry integer;
