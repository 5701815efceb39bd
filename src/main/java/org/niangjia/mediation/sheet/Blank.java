package org.niangjia.mediation.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.niangjia.privacy.Personal;

/**
 * One thing that a sheet asks about each of its lines.
 *
 * @param key as outsiders name it; {@code agent.name} is the name within the agent
 * @param personal what kind of personal data it is; none: kept and shown as it is
 * @param choices what may be chosen, with what people call it; of a side, how roles begin
 */
public record Blank(
        String key,
        String label,
        Kind kind,
        boolean required,
        @Nullable Personal personal,
        int longest,
        Map<String, String> choices,
        String hint) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    private static final int LINE = 100;
    private static final int STORY = 2_000;

    public enum Kind {
        LINE,
        /** Somebody in the case, by role: {@code WORKER-1}. */
        SIDE,
        STORY,
        DAY,
        PAST_DAY,
        /** A minute in China, no later than today; of a day alone its beginning. */
        MOMENT,
        AMOUNT,
        COUNT,
        YES,
        CHOICE,
        CREDIT_CODE,
        PHONE,
        EMAIL,
        ACCOUNT
    }

    private static Blank of(String key, String label, Kind kind, int longest) {
        return new Blank(key, label, kind, false, null, longest, Map.of(), "");
    }

    public static Blank line(String key, String label) {
        return of(key, label, Kind.LINE, LINE);
    }

    public static Blank story(String key, String label) {
        return of(key, label, Kind.STORY, STORY).sealed(Personal.TEXT);
    }

    public static Blank day(String key, String label) {
        return of(key, label, Kind.DAY, 10);
    }

    /** No later than today. */
    public static Blank pastDay(String key, String label) {
        return of(key, label, Kind.PAST_DAY, 10);
    }

    public static Blank moment(String key, String label) {
        return of(key, label, Kind.MOMENT, 19);
    }

    /** Yuan, more than nothing. */
    public static Blank amount(String key, String label) {
        return of(key, label, Kind.AMOUNT, 16);
    }

    public static Blank count(String key, String label) {
        return of(key, label, Kind.COUNT, 7);
    }

    public static Blank yes(String key, String label) {
        return of(key, label, Kind.YES, 5);
    }

    /** @param pairs each code with what people call it */
    public static Blank choice(String key, String label, String... pairs) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            choices.put(pairs[i], pairs[i + 1]);
        }
        return new Blank(key, label, Kind.CHOICE, false, null, LINE, choices, "");
    }

    /** @param pairs how each role begins, with what people call it; what others begin with stands before it */
    public static Blank side(String key, String label, String... pairs) {
        Blank like = choice(key, label, pairs);
        return new Blank(key, label, Kind.SIDE, false, null, LINE, like.choices(), "");
    }

    public static Blank name(String key, String label) {
        return of(key, label, Kind.LINE, 60).sealed(Personal.NAME);
    }

    /** The number of an identity document; the rules of the sheet know which. */
    public static Blank idNo(String key, String label) {
        return of(key, label, Kind.LINE, 30).sealed(Personal.ID_NO);
    }

    public static Blank phone(String key, String label) {
        return of(key, label, Kind.PHONE, 30).sealed(Personal.PHONE);
    }

    public static Blank email(String key, String label) {
        return of(key, label, Kind.EMAIL, LINE).sealed(Personal.PHONE);
    }

    public static Blank address(String key, String label) {
        return of(key, label, Kind.LINE, 200).sealed(Personal.ADDRESS);
    }

    public static Blank account(String key, String label) {
        return of(key, label, Kind.ACCOUNT, 60).sealed(Personal.CARD);
    }

    public static Blank creditCode(String key, String label) {
        return of(key, label, Kind.CREDIT_CODE, 30);
    }

    public Blank needed() {
        return new Blank(key, label, kind, true, personal, longest, choices, hint);
    }

    /** Of what is known already. */
    public Blank optional() {
        return new Blank(key, label, kind, false, personal, longest, choices, hint);
    }

    public Blank sealed(Personal as) {
        return new Blank(key, label, kind, required, as, longest, choices, hint);
    }

    public Blank hinted(String sentence) {
        return new Blank(key, label, kind, required, personal, longest, choices, sentence);
    }

    /** Its column: {@code agent.authority} is {@code agent_authority}. */
    public String column() {
        return key.replace('.', '_').replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    boolean isChosen() {
        return switch (kind) {
            case CHOICE, SIDE, YES, DAY, PAST_DAY, MOMENT -> true;
            default -> false;
        };
    }

    /** As people read what stands in it, if anything does. */
    public String shown(String text) {
        return text.isEmpty() ? "" : inWords(text);
    }

    private String inWords(String text) {
        return switch (kind) {
            case CHOICE -> choices.getOrDefault(text, text);
            case SIDE -> named(text);
            case YES -> text.equals("true") ? "是" : "否";
            case DAY, PAST_DAY -> DAY.format(LocalDate.parse(text));
            case MOMENT -> MOMENT.format(LocalDateTime.parse(text));
            case AMOUNT -> String.format(Locale.CHINA, "%,.2f", new BigDecimal(text));
            default -> text;
        };
    }

    private String named(String role) {
        return choices.entrySet().stream()
                .filter(called -> role.startsWith(called.getKey()))
                .findFirst()
                .map(called ->
                        called.getValue() + role.substring(called.getKey().length()))
                .orElse(role);
    }

    /** The same, for those who have given no reason to see personal data; a story is told whole. */
    public String masked(String text) {
        return personal == null || personal == Personal.TEXT ? shown(text) : personal.masked(text);
    }
}
