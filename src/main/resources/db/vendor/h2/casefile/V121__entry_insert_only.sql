create trigger entry_insert_only before update, delete on entry for each row
    call 'org.niangjia.casefile.entry.InsertOnly';
