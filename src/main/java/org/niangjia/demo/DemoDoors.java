package org.niangjia.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.court.CourtMessages;
import org.niangjia.engine.Procedures;
import org.niangjia.engine.Tasks;
import org.niangjia.engine.gate.Occurrences;
import org.niangjia.engine.time.EngineTime;
import org.niangjia.identity.Member;
import org.niangjia.inbox.WorkItem;
import org.niangjia.inbox.WorkList;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The doors of the product, by which the demonstration's mediations come in and go on. */
@Component
@Profile("demo & !test")
@RequiredArgsConstructor
class DemoDoors {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Procedures procedures;
    private final CourtMessages court;
    private final Tasks tasks;
    private final WorkList workList;
    private final Occurrences occurrences;
    private final EngineTime engine;

    CaseNumber register(Map<String, Object> intake, Member clerk) {
        return procedures.open("court-union-mediation", intake, clerk).number();
    }

    CaseNumber assign(Map<String, Object> message) {
        try {
            String id = "demo-" + message.get("assignedAt") + "-" + message.hashCode();
            String number = court.assign(id, JSON.writeValueAsBytes(message)).caseNumber();
            return new CaseNumber(Objects.requireNonNull(number));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    void complete(CaseNumber number, String element, Map<String, Object> answers, Member by) {
        tasks.complete(task(number, element).id(), answers, by);
    }

    /** What waits for a day waits no longer than until that day. */
    private WorkItem task(CaseNumber number, String element) {
        return find(number, element).orElseGet(() -> {
            engine.fireDue();
            return find(number, element)
                    .orElseThrow(() -> new IllegalStateException(number + " does not stand at " + element));
        });
    }

    private Optional<WorkItem> find(CaseNumber number, String element) {
        return workList.of(number.value()).stream()
                .filter(task -> task.element().equals(element))
                .findFirst();
    }

    void report(CaseNumber number, String element, Map<String, Object> answers, Member by) {
        occurrences.report(number, element, answers, by);
    }
}
