create function refuse_change_of_access() returns trigger language plpgsql as
$$ begin raise exception 'The access record is INSERT-only: %', tg_op; end $$;

create trigger access_record_insert_only before update or delete on access_record
    for each row execute function refuse_change_of_access();
create trigger access_record_no_truncate before truncate on access_record
    for each statement execute function refuse_change_of_access();
