create function refuse_change_of_recusal() returns trigger language plpgsql as
$$ begin raise exception 'The record is INSERT-only: % on %', tg_op, tg_table_name; end $$;

create trigger recusal_insert_only before update or delete on recusal for each row execute function refuse_change_of_recusal();
create trigger recusal_no_truncate before truncate on recusal for each statement execute function refuse_change_of_recusal();
