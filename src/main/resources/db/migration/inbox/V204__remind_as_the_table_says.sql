update reminder_note set level = case level when 'THREE_DAYS' then '3WD' when 'ONE_DAY' then '1WD' else '0CD' end;
