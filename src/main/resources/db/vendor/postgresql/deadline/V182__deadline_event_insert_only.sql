create function refuse_change_of_clock() returns trigger language plpgsql as
$$ begin raise exception 'The record is INSERT-only: % on %', tg_op, tg_table_name; end $$;

create trigger deadline_event_insert_only before update or delete on deadline_event for each row execute function refuse_change_of_clock();
create trigger deadline_event_no_truncate before truncate on deadline_event for each statement execute function refuse_change_of_clock();
