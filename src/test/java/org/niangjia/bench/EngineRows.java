package org.niangjia.bench;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The seed's tasks in the engine's tables. Of the cases' variables there are none: the lists that are measured read none.
 *
 * @param model a task that the engine has made itself, offered to county clerks
 */
record EngineRows(JdbcClient database, String model) {

    static final List<String> CASE_TYPES =
            List.of("bench-petition", "bench-aid", "bench-mediation", "bench-nomination");
    private static final List<String> TABLES =
            List.of("act_ru_execution", "act_ru_task", "act_ru_identitylink", "act_ru_authorization", "act_re_procdef");

    private static final String OF_THE_CLERKS = " and group_id_ like 'county_clerk%'";
    private static final String PROCESS = "b.process || ':1:bench'";
    private static final String TENANT = "case when o.tenant_id_ is null then null else b.office end";

    /** Their diagram is the petition's. */
    void caseTypes() {
        CASE_TYPES.forEach(key -> Copies.one(
                database,
                "act_re_procdef",
                "key_ = 'petition'",
                Map.of("id_", "'" + key + ":1:bench'", "key_", "'" + key + "'", "version_", "0")));
    }

    void add(Copies copies) {
        copies.of(
                "act_ru_execution", "id_ = (select proc_inst_id_ from act_ru_task where " + task() + ")", execution());
        copies.of("act_ru_task", task(), columnsOfATask());
        copies.ofEachGroup(
                "act_ru_identitylink",
                "task_id_ = '" + model + "'" + OF_THE_CLERKS,
                Map.of(
                        "id_", "md5('link' || g || b.task)::uuid::text",
                        "task_id_", "b.task",
                        "group_id_", "g",
                        "tenant_id_", TENANT));
    }

    private String task() {
        return "id_ = '" + model + "'";
    }

    private static Map<String, String> execution() {
        return Map.of(
                "id_", "b.instance",
                "proc_inst_id_", "b.instance",
                "root_proc_inst_id_", "b.instance",
                "business_key_", "case when o.business_key_ is null then null else b.number end",
                "proc_def_id_", PROCESS,
                "proc_def_key_", "b.process",
                "act_inst_id_", "o.act_id_ || ':' || b.task",
                "tenant_id_", TENANT);
    }

    private static Map<String, String> columnsOfATask() {
        return Map.of(
                "id_", "b.task",
                "execution_id_", "b.instance",
                "proc_inst_id_", "b.instance",
                "proc_def_id_", PROCESS,
                "assignee_", "b.assignee",
                "create_time_", "b.created at time zone 'UTC'",
                "last_updated_", "case when o.last_updated_ is null then null else b.created at time zone 'UTC' end",
                "due_date_", "b.due at time zone 'UTC'",
                "follow_up_date_", "(b.due - interval '3 days') at time zone 'UTC'",
                "tenant_id_", TENANT);
    }

    /** Camunda's default: a row for each group that a task is offered to, and one for whoever has it in hand. */
    void authorizations(Copies copies) {
        String original = "resource_id_ = '" + model + "'" + OF_THE_CLERKS;
        copies.ofEachGroup(
                "act_ru_authorization",
                original,
                Map.of("id_", "md5('group' || g || b.task)::uuid::text", "resource_id_", "b.task", "group_id_", "g"));
        copies.ofEachTaken(
                "act_ru_authorization",
                original,
                Map.of(
                        "id_", "md5('user' || b.task)::uuid::text",
                        "resource_id_", "b.task",
                        "group_id_", "null",
                        "user_id_", "b.assignee"));
    }

    void analyze() {
        Copies.settle(database, TABLES);
    }

    void clear() {
        database.sql("delete from act_ru_identitylink where task_id_ in (select task from bench_task);"
                        + " delete from act_ru_task where id_ in (select task from bench_task);"
                        + " delete from act_ru_execution where id_ in (select instance from bench_task);"
                        + " delete from act_re_procdef where id_ like '%:bench'")
                .update();
    }
}
