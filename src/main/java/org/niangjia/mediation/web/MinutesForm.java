package org.niangjia.mediation.web;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.niangjia.mediation.talks.Minutes;
import org.niangjia.mediation.talks.Minutes.Attendee;
import org.niangjia.mediation.talks.Minutes.Position;
import org.niangjia.mediation.talks.Session;
import org.springframework.util.MultiValueMap;

/** The record of a session as a page sends it: one row of boxes for each passage, those left empty do not count. */
final class MinutesForm {

    private static final int SPARE_ROWS = 2;

    private MinutesForm() {}

    static Minutes read(MultiValueMap<String, String> sent) {
        List<String> verified = all(sent, "verified");
        return new Minutes(
                all(sent, "attendees").stream()
                        .map(role -> new Attendee(role, verified.contains(role)))
                        .toList(),
                one(sent, "disputeFocus"),
                positions(sent),
                one(sent, "proposal"),
                one(sent, "undisputedFacts")
                        .lines()
                        .map(String::strip)
                        .filter(fact -> !fact.isEmpty())
                        .toList(),
                sent.containsKey("factsAgreed"),
                result(one(sent, "result")),
                moment(one(sent, "nextAt")),
                all(sent, "recordSignedBy"),
                sent.containsKey("avConsent"));
    }

    /** What is there already, and boxes for more: at first one for each who speaks. */
    static List<Position> rows(Minutes minutes, Collection<String> parties) {
        Stream<Position> written = minutes.partyPositions().isEmpty()
                ? speakers(parties).map(role -> new Position(role, "", false))
                : minutes.partyPositions().stream();
        return Stream.concat(
                        written,
                        Stream.generate(() -> new Position("", "", false)).limit(SPARE_ROWS))
                .toList();
    }

    /** Representatives speak for all the workers. */
    private static Stream<String> speakers(Collection<String> parties) {
        boolean represented = parties.stream().anyMatch(role -> role.startsWith("REPRESENTATIVE"));
        return parties.stream()
                .filter(role -> !role.startsWith("AGENT") && !(represented && role.startsWith("WORKER")));
    }

    private static List<Position> positions(MultiValueMap<String, String> sent) {
        List<String> roles = all(sent, "positionRole");
        List<String> texts = all(sent, "positionText");
        List<String> confidential = all(sent, "withoutPrejudice");
        List<Position> positions = new ArrayList<>();
        for (int row = 0; row < Math.min(roles.size(), texts.size()); row++) {
            if (!texts.get(row).isBlank()) {
                positions.add(new Position(roles.get(row), texts.get(row), confidential.contains(String.valueOf(row))));
            }
        }
        return positions;
    }

    private static List<String> all(MultiValueMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.get(name), List.of());
    }

    private static String one(MultiValueMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "");
    }

    private static Session.@Nullable Result result(String name) {
        return Stream.of(Session.Result.values())
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDateTime moment(String text) {
        try {
            return text.isEmpty() ? null : LocalDateTime.parse(text);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
