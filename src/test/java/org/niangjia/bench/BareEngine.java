package org.niangjia.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.niangjia.Office;
import org.niangjia.Office.Step;
import org.niangjia.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/**
 * Camunda alone, as it comes: the same diagram, history {@code full}, every answer a process variable, who did it in its
 * operation log. It checks no form and no right, keeps no record and counts no days: in place of our service tasks it has
 * delegates that do nothing but tell the diagram what it asks. A list is one text.
 *
 * <p>What is not our own is as in this house: Spring's transactions, UUIDs for ids, the driver and the pool, read committed,
 * a database on the same server. In its favour: no job executor, no cleanup, no metrics, no events for Spring.
 */
final class BareEngine implements Contestant, AutoCloseable {

    private static final String TODAY = "2026-11-21";
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final HikariDataSource database = new HikariDataSource();
    private final ProcessEngine engine;
    private final JdbcClient jdbc;
    private final LineOfWork line;

    BareEngine(LineOfWork line) {
        this(line, false);
    }

    /** @param authorization checks and keeps rights the way Camunda does by default */
    BareEngine(LineOfWork line, boolean authorization) {
        this.line = line;
        Map<String, String> fresh = TestDatabase.fresh();
        database.setJdbcUrl(fresh.get("spring.datasource.url"));
        database.setUsername(fresh.get("spring.datasource.username"));
        database.setPassword(fresh.get("spring.datasource.password"));
        jdbc = JdbcClient.create(database);
        engine = configuration(authorization).buildProcessEngine();
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        line.drawings().forEach(deployment::addClasspathResource);
        deployment.deploy();
    }

    private ProcessEngineConfiguration configuration(boolean authorization) {
        var configuration = new SpringProcessEngineConfiguration();
        configuration.setProcessEngineName("bare-" + line.process() + authorization);
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
        configuration.setBeans(Map.copyOf(line.stubs()));
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
        String instance = as(line.registration(), this::start);
        line.tasks()
                .forEach(step -> as(step, () -> {
                    engine.getTaskService().complete(openTask(instance), variables(step));
                    return instance;
                }));
        return instance;
    }

    private String start() {
        return engine.getRuntimeService()
                .startProcessInstanceByKey(line.process(), variables(line.registration()))
                .getId();
    }

    /** @return the first task of a case that has just come in */
    String openOne() {
        return openTask(start());
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
    private Map<String, Object> variables(Step step) {
        Map<String, Object> variables = new HashMap<>(line.toldBy(step));
        step.answers().forEach((key, answer) -> variables.put(step.element() + "_" + key, value(answer)));
        line.notesBefore(step).forEach(note -> variables.put(step.element() + "_" + note.name(), text(note.content())));
        return variables;
    }

    private static Object value(Object answer) {
        if (answer instanceof List<?> list) {
            return text(list);
        }
        return Office.TODAY.equals(answer) ? TODAY : answer;
    }

    private static String text(Object content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        engine.close();
        database.close();
    }
}
