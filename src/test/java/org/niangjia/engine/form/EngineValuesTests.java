package org.niangjia.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EngineValuesTests {

    @Test
    void carriesNumbersAsPrimitives() {
        assertThat(EngineValues.of(
                        Map.of("a", new BigDecimal("3"), "b", new BigDecimal("0.1"), "c", 7, "d", BigInteger.TEN)))
                .isEqualTo(Map.of("a", 3L, "b", 0.1, "c", 7, "d", 10.0));
        assertThat(EngineValues.of(Map.of("huge", new BigDecimal("1e999999999"))))
                .isEqualTo(Map.of("huge", Double.POSITIVE_INFINITY));
    }

    @Test
    void carriesListsAsJson() {
        Map<String, Object> carried = EngineValues.of(Map.of("topics", List.of("WAGE", "OTHER")));

        assertThat(carried.get("topics"))
                .isInstanceOfSatisfying(JsonValue.class, topics -> assertThat(topics.getValueSerialized())
                        .isEqualTo("[\"WAGE\",\"OTHER\"]"));
    }

    @Test
    @Tag("T22")
    void neverSerialisesAnObject() {
        Map<String, @Nullable Object> odd =
                new HashMap<>(Map.of("day", LocalDate.EPOCH, "bytes", new byte[] {1}, "map", Map.of("@class", "x")));
        odd.put("nothing", null);

        assertThat(EngineValues.of(odd).values())
                .allSatisfy(value -> assertThat(value).isInstanceOf(TypedValue.class));
    }

    @Test
    void readsAnswersThatTheEngineCarriedAsTheyWereTyped() {
        FormContract visit = ASubmission.VISIT;
        Map<String, Object> typed = visit.fromText(Map.of(
                "channel", List.of("VISIT"),
                "visitors", List.of("3"),
                "name", List.of("张测试"),
                "facts", List.of("一".repeat(900)),
                "receivedOn", List.of("2026-11-20"),
                "amount", List.of("18600.50"),
                "rate", List.of("0.1"),
                "topics", List.of("WAGE", "OTHER"),
                "consent", List.of("true")));
        ProcessEngine engine = engine();
        TaskService tasks = engine.getTaskService();
        Task task = tasks.newTask();
        tasks.saveTask(task);
        tasks.setVariables(task.getId(), EngineValues.of(typed));

        Verdict carried = visit.check(tasks.getVariables(task.getId()));
        engine.close();

        assertThat(((Verdict.Accepted) carried).answers().values())
                .isEqualTo(((Verdict.Accepted) visit.check(typed)).answers().values());
    }

    private static ProcessEngine engine() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:engine-values");
        configuration.setProcessEngineName("engine-values");
        configuration.setProcessEnginePlugins(List.of(new SpinProcessEnginePlugin()));
        return configuration.buildProcessEngine();
    }
}
