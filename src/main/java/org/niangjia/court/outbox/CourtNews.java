package org.niangjia.court.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.mediation.CloseReason;
import org.niangjia.mediation.Mediation;
import org.niangjia.mediation.MediationAccepted;
import org.niangjia.mediation.MediationFailed;
import org.niangjia.mediation.MediationFiled;
import org.niangjia.mediation.MediationRefused;
import org.niangjia.mediation.MediationSettled;
import org.niangjia.mediation.Mediations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What a court is told of a case that it has assigned: whether it was taken up, how it ended, that the agreement was filed.
 * Nothing of what was said, and no name (Rules on Invited Mediation art. 26).
 */
@Component
@RequiredArgsConstructor
class CourtNews {

    private final Mediations mediations;
    private final Outbox outbox;
    private final ObjectProvider<CourtWire> wire;
    private final ObjectMapper json;

    @EventListener
    void on(MediationAccepted accepted) {
        tell(accepted.number(), "ACCEPTED", accepted.on(), null);
    }

    @EventListener
    void on(MediationRefused refused) {
        tell(refused.number(), "REFUSED", refused.on(), refused.reason());
    }

    @EventListener
    void on(MediationSettled settled) {
        tell(settled.number(), "SETTLED", settled.on(), settled.reason());
    }

    @EventListener
    void on(MediationFailed failed) {
        tell(failed.number(), "FAILED", failed.on(), failed.reason());
    }

    @EventListener
    void on(MediationFiled filed) {
        tell(filed.number(), "AGREEMENT_FILED", filed.on(), null);
    }

    private void tell(CaseNumber number, String kind, LocalDate on, @Nullable CloseReason reason) {
        if (wire.getIfAvailable() != null) {
            mediations
                    .find(number)
                    .filter(it -> it.channel().isOfTheCourt() && it.court().caseNo() != null)
                    .ifPresent(
                            it -> outbox.add(UUID.randomUUID().toString(), number, kind, body(it, kind, on, reason)));
        }
    }

    private String body(Mediation mediation, String kind, LocalDate on, @Nullable CloseReason reason) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", kind);
        body.put("courtCaseNo", String.valueOf(mediation.court().caseNo()));
        body.put("caseNumber", mediation.number().value());
        body.put("on", on.toString());
        if (reason != null) {
            body.put("reason", reason.name());
        }
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
