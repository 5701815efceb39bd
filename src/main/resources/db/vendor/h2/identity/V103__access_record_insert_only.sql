create trigger access_record_insert_only before update, delete on access_record for each row
    call 'org.niangjia.identity.signin.InsertOnly';
