package org.niangjia.mediation.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.entry.Answer;
import org.niangjia.casefile.entry.PartyFact;

/**
 * A list that belongs to a case.
 *
 * @param key as outsiders name the list, e.g. {@code workers}
 * @param title what people call one line of it
 * @param role the lines are parties of this role, whose personal data is kept with the parties' of the case; none: it is kept
 *     on the line, sealed by the key of the case
 */
public record Sheet(
        String key, String title, String table, @Nullable String role, List<Blank> blanks, Rule rule) {

    private static final String AGENT = "agent.";
    private static final Set<String> OF_THE_LINE = Set.of("n", "version");
    private static final int MOST_STRANGERS = 20;

    /** As the record names a line. */
    public String titleOf(int n) {
        return title + n;
    }

    /** The role of a line's party, or of the party's agent. */
    public String roleOf(int n, boolean agent) {
        return (agent ? "AGENT-" : "") + role + "-" + n;
    }

    boolean isFact(Blank blank) {
        return role != null && blank.personal() != null;
    }

    /** 用人单位的名称和信用代码: public, and yet among what is known of the parties. */
    private boolean isKnownToAll(Blank blank) {
        return role != null && (blank.key().equals("name") || blank.kind() == Blank.Kind.CREDIT_CODE);
    }

    /** What stands on the line itself. */
    List<Blank> kept() {
        return blanks.stream().filter(blank -> !isFact(blank)).toList();
    }

    /** What is known of a line's party and its agent; an empty text: nothing any more. */
    List<PartyFact> facts(int n, Map<String, String> texts) {
        return blanks.stream()
                .filter(blank -> isFact(blank) || isKnownToAll(blank))
                .map(blank -> {
                    Where where = where(n, blank);
                    return new PartyFact(
                            where.role(),
                            where.field(),
                            titleOf(n) + " " + blank.label(),
                            blank.personal(),
                            texts.getOrDefault(blank.key(), ""));
                })
                .toList();
    }

    /** Where a blank of a line is kept among the facts of the parties. */
    record Where(String role, String field) {}

    Where where(int n, Blank blank) {
        boolean agent = blank.key().startsWith(AGENT);
        return new Where(roleOf(n, agent), agent ? blank.key().substring(AGENT.length()) : blank.key());
    }

    /** As the record tells it. */
    public List<Answer> answers(int n, Line line) {
        return blanks.stream()
                .flatMap(blank -> line
                        .text(blank.key())
                        .map(text -> new Answer(
                                key + n + "." + blank.key(),
                                titleOf(n) + " " + blank.label(),
                                blank.shown(text),
                                blank.personal()))
                        .stream())
                .toList();
    }

    /** What has become different, as the record tells it; what stands there no more is told as an empty text. */
    public List<Answer> changes(Line before, Line after) {
        Map<String, String> changed = new LinkedHashMap<>();
        blanks.stream()
                .map(Blank::key)
                .filter(blank -> !before.text(blank).equals(after.text(blank)))
                .forEach(blank -> changed.put(blank, after.text(blank).orElse("")));
        return answers(before.n(), new Line(before.n(), before.version(), changed));
    }

    /** The line as somebody reads it who has given no reason to see personal data. */
    public Map<String, Object> masked(Line line) {
        Map<String, String> masked = new LinkedHashMap<>();
        blanks.forEach(blank -> line.text(blank.key())
                .ifPresent(text -> masked.put(blank.key(), blank.personal() == null ? text : blank.masked(text))));
        return new Line(line.n(), line.version(), masked).nested();
    }

    /** A line with what somebody wants to be different; what is not named stays, null takes it away. */
    public Map<String, @Nullable Object> merged(Line before, Map<String, ? extends @Nullable Object> wanted) {
        Map<String, @Nullable Object> merged = new LinkedHashMap<>();
        blanks.forEach(blank -> merged.put(
                blank.key(),
                Reading.names(wanted, blank.key())
                        ? Reading.value(wanted, blank.key())
                        : before.texts().get(blank.key())));
        strangers(wanted).forEach(key -> merged.put(key, null));
        return merged;
    }

    /** What somebody has written that the sheet does not ask; a line as it was read names its number and version, too. */
    List<String> strangers(Map<String, ? extends @Nullable Object> handedIn) {
        return handedIn.entrySet().stream()
                .flatMap(given -> given.getValue() instanceof Map<?, ?> group
                        ? group.keySet().stream().map(key -> given.getKey() + "." + key)
                        : Stream.of(given.getKey()))
                .filter(key -> !OF_THE_LINE.contains(key) && blank(key).isEmpty() && !isGroup(key))
                .sorted()
                .limit(MOST_STRANGERS)
                .toList();
    }

    /** {@code agent} is none of the blanks, and yet what {@code agent.name} belongs to. */
    private boolean isGroup(String key) {
        return blanks.stream().anyMatch(blank -> blank.key().startsWith(key + "."));
    }

    public Optional<Blank> blank(String blankKey) {
        return blanks.stream().filter(blank -> blank.key().equals(blankKey)).findFirst();
    }

    /** Several groups of blanks in the order in which they are asked. */
    public static List<Blank> blanks(List<Blank> first, Blank... more) {
        return Stream.concat(first.stream(), Stream.of(more)).toList();
    }
}
