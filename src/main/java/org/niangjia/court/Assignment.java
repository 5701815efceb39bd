package org.niangjia.court;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.niangjia.identity.Unions;
import org.niangjia.mediation.Mediation;

/**
 * 委派、委托: a court entrusts a dispute to the union.
 *
 * @param answers as the form of the diagram's start event asks, with the lists that come along
 */
record Assignment(String courtCaseNo, String unionCode, Map<String, @Nullable Object> answers) {

    private static final List<String> TEXTS = List.of(
            "courtCaseNo",
            "assignmentLetterNo",
            "factsAndReasons",
            "disputeOccurredOn",
            "limitationStart",
            "arbitrationStatus");
    private static final List<String> LISTS = List.of("disputeCategory", "claims", "workers", "employers");
    private static final List<String> OPTIONAL = List.of(
            "courtProcedure",
            "arbitrationDocNo",
            "isMigrantWorker",
            "isNewForm",
            "urgentTags",
            "representatives",
            "evidence");
    private static final Set<String> KNOWN = Stream.of(
                    TEXTS, LISTS, OPTIONAL, List.of("court", "channel", "assignedAt", "region"))
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());

    /** What a refusal of the form is called in the court's message. */
    static final Map<String, String> NAMES = Map.of(
            "courtName", "court",
            "assignmentReceivedAt", "assignedAt",
            "applicationReceivedAt", "assignedAt",
            "workerCount", "workers");

    static Assignment of(Reading message, Unions unions) {
        message.knowing(KNOWN);
        Map<String, @Nullable Object> answers = new HashMap<>();
        answers.put("courtName", message.text("court"));
        answers.put("channel", message.oneOf("channel", Set.of("COURT_PRE", "COURT_IN")));
        TEXTS.forEach(key -> answers.put(key, message.text(key)));
        LISTS.forEach(key -> {
            message.list(key);
            answers.put(key, message.value(key));
        });
        OPTIONAL.stream()
                .filter(key -> message.value(key) != null)
                .forEach(key -> answers.put(key, message.value(key)));
        answers.putAll(received(message.day("assignedAt")));
        int workers = message.value("workers") instanceof List<?> all ? all.size() : 0;
        answers.put("workerCount", workers);
        answers.put("collective", workers >= Mediation.MANY);
        String region = region(message, unions);
        message.refuseWhatIsWrong();
        return new Assignment(String.valueOf(message.value("courtCaseNo")), region, answers);
    }

    /** The parties have agreed before the court, online, to be mediated. */
    private static Map<String, Object> received(LocalDate on) {
        return Map.of(
                "assignmentReceivedAt",
                on.toString(),
                "applicationReceivedAt",
                on.toString(),
                "applicationMode",
                "ONLINE",
                "consentPersonalInfo",
                true);
    }

    private static String region(Reading message, Unions unions) {
        String region = message.text("region");
        if (!region.isEmpty() && unions.find(region).isEmpty()) {
            message.wrong("region", "“region”不是本市工会的区划代码。");
        }
        return region;
    }
}
