package org.niangjia.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.niangjia.Office.Step;
import org.niangjia.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/**
 * Camunda alone, as it comes: the same diagram, history {@code full}, every answer a process variable, who did it in its
 * operation log. It checks no form and no right, keeps no record and counts no days: in place of our deadlines it has
 * delegates that do nothing but tell the diagram's timer a date.
 *
 * <p>What is not our own is as in this house: Spring's transactions, UUIDs for ids, the driver and the pool, read committed,
 * a database on the same server. In its favour: no job executor, no cleanup, no metrics, no events for Spring.
 */
final class BareEngine implements Petitions, AutoCloseable {

    private static final String TODAY = "2026-11-21";
    private static final JavaDelegate NOTHING = step -> {};
    private static final JavaDelegate A_DATE =
            step -> step.setVariable("reviewRequestDue", Date.from(Instant.parse("2026-12-21T09:30:00Z")));

    private final HikariDataSource database = new HikariDataSource();
    private final ProcessEngine engine;
    private final JdbcClient jdbc;

    BareEngine() {
        this(false);
    }

    /** @param authorization checks and keeps rights the way Camunda does by default */
    BareEngine(boolean authorization) {
        Map<String, String> fresh = TestDatabase.fresh();
        database.setJdbcUrl(fresh.get("spring.datasource.url"));
        database.setUsername(fresh.get("spring.datasource.username"));
        database.setPassword(fresh.get("spring.datasource.password"));
        jdbc = JdbcClient.create(database);
        engine = configuration(authorization).buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("bpmn/petition/petition.bpmn")
                .deploy();
    }

    private ProcessEngineConfiguration configuration(boolean authorization) {
        var configuration = new SpringProcessEngineConfiguration();
        configuration.setProcessEngineName("bare" + authorization);
        configuration.setDataSource(database);
        configuration.setTransactionManager(new DataSourceTransactionManager(database));
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setAuthorizationEnabled(authorization);
        configuration.setJdbcStatementTimeout((int) CamundasLists.PATIENCE.toSeconds());
        configuration.setJobExecutorActivate(false);
        configuration.setHistoryCleanupEnabled(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setBeans(Map.of("startDeadline", A_DATE, "stopDeadline", NOTHING));
        return configuration;
    }

    @Override
    public String name() {
        return "the bare engine";
    }

    @Override
    public DataSource database() {
        return database;
    }

    ProcessEngine engine() {
        return engine;
    }

    @Override
    public String handleOne() {
        Step registration = PetitionSteps.registration(TODAY);
        String instance = as(registration, () -> engine.getRuntimeService()
                .startProcessInstanceByKey("petition", variables(registration))
                .getId());
        PetitionSteps.tasks(TODAY)
                .forEach(step -> as(step, () -> {
                    engine.getTaskService().complete(openTask(instance), variables(step));
                    return instance;
                }));
        return instance;
    }

    /** @return the first task of a petition that has just come in */
    String openOne() {
        String instance = engine.getRuntimeService()
                .startProcessInstanceByKey("petition", variables(PetitionSteps.registration(TODAY)))
                .getId();
        return openTask(instance);
    }

    /** As the tasks of this house are: due, and offered to the groups of one place. */
    void place(String task, String union, Instant due) {
        TaskService tasks = engine.getTaskService();
        tasks.setDueDate(task, Date.from(due));
        tasks.setFollowUpDate(task, Date.from(due));
        tasks.getIdentityLinksForTask(task).forEach(link -> {
            tasks.deleteCandidateGroup(task, link.getGroupId());
            tasks.addCandidateGroup(task, link.getGroupId() + "." + union);
        });
    }

    private <T> T as(Step step, Supplier<T> deed) {
        engine.getIdentityService().setAuthenticatedUserId(step.login());
        try {
            return deed.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private String openTask(String instance) {
        return jdbc.sql("select id_ from act_ru_task where proc_inst_id_ = ?")
                .param(instance)
                .query(String.class)
                .single();
    }

    /** Each answer under a name of its own, as the diagram's gateways ask for it. */
    private static Map<String, Object> variables(Step step) {
        return step.answers().entrySet().stream()
                .collect(Collectors.toMap(answer -> step.element() + "_" + answer.getKey(), Map.Entry::getValue));
    }

    @Override
    public void close() {
        engine.close();
        database.close();
    }
}
