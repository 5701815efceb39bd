-- What a member handed over is asked of the engine's own record of the task; this column was never written.
alter table open_task drop column handed_by;
