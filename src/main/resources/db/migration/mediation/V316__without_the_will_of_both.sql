-- Whether both are willing to have it confirmed is asked in the form of the signing; nobody ever wrote it here.
alter table agreement drop column both_willing;
