package org.niangjia.court;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a court tells of a case that it has assigned.
 *
 * @param answers as the form of the diagram's event asks
 */
record LaterMessage(Kind kind, String courtCaseNo, LocalDate on, String result, Map<String, @Nullable Object> answers) {

    private static final Set<String> KNOWN = Set.of("type", "courtCaseNo", "at", "result", "documentNo", "summary");
    private static final Pattern CASE_NO =
            Pattern.compile("（\\d{4}）[\\u4e00-\\u9fa5]\\d{2,4}(诉前调|诉前调确|民初|民特|民督|民委调|调确|执)\\d+号");

    /** What a refusal of the form is called in the court's message. */
    static final Map<String, String> NAMES =
            Map.of("issuedOn", "at", "returnedOn", "at", "reasons", "result", "noticeNo", "documentNo");

    static LaterMessage of(Reading message) {
        message.knowing(KNOWN);
        String type = message.oneOf("type", Set.of(Kind.RULING.name(), Kind.RETURN.name(), Kind.PAYMENT_ORDER.name()));
        String courtCaseNo = message.text("courtCaseNo");
        if (!courtCaseNo.isEmpty() && !CASE_NO.matcher(courtCaseNo).matches()) {
            message.wrong("courtCaseNo", "“courtCaseNo”应写成“（2026）鄂1002诉前调123号”的样子。");
        }
        LocalDate on = message.day("at");
        String result = message.text("result");
        message.refuseWhatIsWrong();
        Kind kind = Kind.valueOf(type);
        return new LaterMessage(kind, courtCaseNo, on, result, answers(kind, message, on, result));
    }

    private static Map<String, @Nullable Object> answers(Kind kind, Reading message, LocalDate on, String result) {
        boolean back = kind == Kind.RETURN;
        Map<String, @Nullable Object> answers = new HashMap<>();
        answers.put(back ? "returnedOn" : "issuedOn", on.toString());
        answers.put(back ? "reasons" : "result", result);
        put(answers, back ? "noticeNo" : "documentNo", message.value("documentNo"));
        put(answers, "summary", back ? null : message.value("summary"));
        return answers;
    }

    private static void put(Map<String, @Nullable Object> answers, String key, @Nullable Object value) {
        if (value != null) {
            answers.put(key, value);
        }
    }
}
