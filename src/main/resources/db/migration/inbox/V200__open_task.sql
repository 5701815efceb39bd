-- one row per open task: every list, count and board reads these two tables and never the engine
create table open_task (
    id           varchar(64)                 primary key,
    case_number  varchar(20)                 not null,
    process      varchar(64)                 not null,
    element      varchar(64)                 not null,
    name         varchar(100)                not null,
    title        varchar(200)                not null,
    union_path   varchar(200)                not null,
    assignee     varchar(64),
    handed_by    varchar(64),
    created_at   timestamp(3) with time zone not null,
    -- a task without a due date comes last in every list
    due_at       timestamp(3) with time zone not null,
    close_from   timestamp(3) with time zone,
    paused       boolean                     not null,
    provisional  boolean                     not null
);
create index open_task_of_member on open_task (assignee, due_at, id);
create index open_task_of_case on open_task (case_number);

-- the groups that may take a task; the row repeats what the list sorts by, so that a page is one range of an index
create table open_task_group (
    task_id    varchar(64)                 not null,
    group_id   varchar(64)                 not null,
    due_at     timestamp(3) with time zone not null,
    assigned   boolean                     not null,
    process    varchar(64)                 not null,
    primary key (task_id, group_id)
);
create index open_task_group_by_due on open_task_group (group_id, assigned, due_at, task_id);
