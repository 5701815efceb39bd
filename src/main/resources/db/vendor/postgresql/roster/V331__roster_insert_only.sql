create function refuse_change_of_roster() returns trigger language plpgsql as
$$ begin raise exception 'The record is INSERT-only: % on %', tg_op, tg_table_name; end $$;

create trigger mediator_change_insert_only before update or delete on mediator_change for each row execute function refuse_change_of_roster();
create trigger mediator_change_no_truncate before truncate on mediator_change for each statement execute function refuse_change_of_roster();
