create function refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'The record is INSERT-only: % on %', tg_op, tg_table_name; end $$;

create trigger entry_insert_only before update or delete on entry for each row execute function refuse_change();
create trigger entry_no_truncate before truncate on entry for each statement execute function refuse_change();
