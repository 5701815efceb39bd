package org.niangjia.court;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.mediation.dispute.ADispute;
import org.niangjia.privacy.Hmac;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;

/** A court platform, as it speaks to us. Every name in what it says is made up. */
@Lazy
@Component
@RequiredArgsConstructor
public class ACourt {

    private static final byte[] SECRET = "niangjia-court-demo".getBytes(StandardCharsets.UTF_8);
    private static final AtomicInteger CASES = new AtomicInteger(1000);
    private static final AtomicInteger MESSAGES = new AtomicInteger();

    private final MockMvc web;
    private final ObjectMapper json;

    public record Reply(int status, JsonNode body) {

        public @Nullable String caseNumber() {
            return body.path("caseNumber").asText(null);
        }

        public boolean parked() {
            return body.path("parked").asBoolean();
        }
    }

    /** Each test has a case of its own before the court. */
    public static String caseNo() {
        return "（2026）鄂1002诉前调" + CASES.incrementAndGet() + "号";
    }

    public static String messageId() {
        return "court-" + MESSAGES.incrementAndGet() + "-" + System.nanoTime();
    }

    public static Map<String, Object> assignment(String courtCaseNo) {
        Map<String, Object> message = new HashMap<>();
        message.put("court", "江州市沙洲区人民法院");
        message.put("courtCaseNo", courtCaseNo);
        message.put("channel", "COURT_PRE");
        message.put("courtProcedure", "NA");
        message.put("assignmentLetterNo", "（2026）委派字第45号");
        message.put("assignedAt", "2026-11-20T09:30:00+08:00");
        message.put("region", "421002");
        message.put("disputeCategory", List.of("WAGE"));
        message.put("claims", List.of(Map.of("item", "拖欠工资", "amount", "18600.00", "calcNote", "2026年6月至8月")));
        message.put("factsAndReasons", "单位拖欠三个月工资。");
        message.put("disputeOccurredOn", "2026-09-01");
        message.put("limitationStart", "2026-09-01");
        message.put("arbitrationStatus", "NOT_ARBITRATED");
        message.put("workers", List.of(ADispute.worker()));
        message.put("employers", List.of(ADispute.employer()));
        return message;
    }

    public static Map<String, Object> returned(String courtCaseNo) {
        return later("RETURN", courtCaseNo, "当事人已经撤诉");
    }

    public static Map<String, Object> ruling(String courtCaseNo) {
        return later("RULING", courtCaseNo, "CONFIRMED");
    }

    private static Map<String, Object> later(String type, String courtCaseNo, String result) {
        return new HashMap<>(
                Map.of("type", type, "courtCaseNo", courtCaseNo, "at", "2026-11-21T10:00:00+08:00", "result", result));
    }

    public Reply assigns(String id, Map<String, Object> message) throws Exception {
        return signed("/api/court/assignments", id, bytes(message));
    }

    public Reply tells(String id, Map<String, Object> message) throws Exception {
        return signed("/api/court/messages", id, bytes(message));
    }

    public Reply signed(String path, String id, byte[] body) throws Exception {
        return sends(path, id, body, Hmac.sha256(SECRET, body));
    }

    public Reply signedBySm3(String path, String id, byte[] body) throws Exception {
        return sends(path, id, body, "sm3:" + Hmac.sm3(SECRET, body));
    }

    public Reply sends(String path, @Nullable String id, byte[] body, @Nullable String signature) throws Exception {
        var request = post(path).contentType(MediaType.APPLICATION_JSON).content(body);
        if (id != null) {
            request.header("X-Message-Id", id);
        }
        if (signature != null) {
            request.header("X-Signature", signature);
        }
        MockHttpServletResponse answer = web.perform(request).andReturn().getResponse();
        return new Reply(answer.getStatus(), json.readTree(answer.getContentAsByteArray()));
    }

    public byte[] bytes(Map<String, Object> message) throws JsonProcessingException {
        return json.writeValueAsBytes(message);
    }
}
