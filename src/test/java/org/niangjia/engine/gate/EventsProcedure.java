package org.niangjia.engine.gate;

import static org.niangjia.engine.TaskHandler.enclosing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.niangjia.Office;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.Opening;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.casefile.number.CaseType;
import org.niangjia.casefile.number.CaseTypes;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.TaskHandler;
import org.niangjia.engine.form.Choices;
import org.niangjia.engine.form.FieldError;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Unions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** A procedure whose cases wait for events, {@code fixture/events.bpmn}; its cases are filed as petitions. */
@Component
@RequiredArgsConstructor
public class EventsProcedure {

    public static final String KEY = "test-events";
    private static final String CITY = "421000";

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final CaseFiles caseFiles;
    private final CaseTypes types;
    private final Unions unions;
    private final Office office;
    private final TransactionTemplate transactions;

    private final List<String> deployed = new CopyOnWriteArrayList<>();

    /** A claim as it comes along with a message or a step. */
    public record TestClaim(
            String item, BigDecimal amount, @Nullable String calcNote) {}

    /** What the domain has got. */
    @Component
    public static class Desk {

        public final List<TestClaim> claims = new CopyOnWriteArrayList<>();
        public final List<String> handled = new CopyOnWriteArrayList<>();

        void take(CaseNumber number, List<TestClaim> taken) {
            if (taken.stream().anyMatch(claim -> claim.item().equals("不该有的请求"))) {
                throw new SubmissionRefused(List.of(new FieldError("claims[0].item", "没有这样的请求。")));
            }
            claims.addAll(taken);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Handlers {

        @Bean("test-events.arrive")
        TaskHandler arrive(Desk desk) {
            return enclosing(
                    Set.of("claims"), task -> desk.take(task.caseNumber(), task.enclosed("claims", TestClaim.class)));
        }

        @Bean("test-events.askFirst")
        TaskHandler askFirst(Desk desk) {
            return enclosing(
                    Set.of("claims"), task -> desk.take(task.caseNumber(), task.enclosed("claims", TestClaim.class)));
        }

        @Bean
        Choices testChoices() {
            return number ->
                    List.of(Choices.Choice.of("WORKER", "职工 " + number), new Choices.Choice("EMPLOYER", "单位", "已经补充过"));
        }

        @Bean
        TaskHandler noteAdded(Desk desk) {
            return task -> desk.handled.add(task.caseNumber() + " " + task.element());
        }
    }

    public void deploy() {
        known().put(KEY, new CaseType(KEY, "TJ", "事项"));
        deployed.add(repository
                .createDeployment()
                .name(KEY)
                .addClasspathResource("fixture/events.bpmn")
                .addClasspathResource("fixture/way.dmn")
                .addClasspathResource("fixture/first-question.form")
                .addClasspathResource("fixture/event-note.form")
                .deploy()
                .getId());
    }

    /** The cases are over by then. */
    public void forget() {
        deployed.forEach(deployment -> repository.deleteDeployment(deployment, true, true));
        deployed.clear();
        known().remove(KEY);
    }

    /** @param variables what earlier steps would have left */
    public CaseNumber begin(Map<String, Object> variables) {
        CaseNumber number = Objects.requireNonNull(transactions.execute(status -> aCase()));
        Map<String, Object> all = new HashMap<>(variables);
        all.put("unionInCharge", CITY);
        all.put("title", "事项的例子");
        all.putIfAbsent("chosen", "");
        runtime.startProcessInstanceByKey(KEY, number.value(), all);
        return number;
    }

    private CaseNumber aCase() {
        var opening = new Opening(
                types.require("petition"),
                unions.find(CITY).orElseThrow(),
                "事项的例子",
                "begin",
                "开始",
                List.of(),
                List.of());
        return caseFiles.open(opening, Acting.self(office.member("intake")));
    }

    @SuppressWarnings("unchecked")
    private Map<String, CaseType> known() {
        return Objects.requireNonNull((Map<String, CaseType>) ReflectionTestUtils.getField(types, "byProcess"));
    }
}
