package org.niangjia.identity.signin;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.identity.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** 登录与账号记录: only ever added to (GB/T 22239 安全审计). */
@Service
@RequiredArgsConstructor
public class AccessRecord {

    private static final int LONGEST_LOGIN = 64;
    private static final int LONGEST_DETAIL = 300;

    private static final Pattern NUMBER_OF_A_PERSON = Pattern.compile("(\\d{3})\\d{4,}(\\d{3}[0-9Xx]?)");

    private final JdbcClient database;
    private final WallClock clock;
    private final Whereabouts whereabouts;

    /**
     * @param actor who did it to the member; none: the member
     * @param entry of the case that the detail names: there stands the reason
     */
    public record Row(
            long id,
            OffsetDateTime at,
            AccessEvent event,
            String login,
            @Nullable String actor,
            @Nullable Door door,
            @Nullable String address,
            String detail,
            @Nullable Integer entry) {}

    private record Note(
            AccessEvent event,
            String login,
            @Nullable String actor,
            String detail,
            @Nullable Integer entry) {}

    /** Something that happened at a door. */
    public void note(AccessEvent event, String login, Door door, Address address, String detail) {
        insert(new Note(event, login, null, detail, null), new Whereabouts.Place(door, address));
    }

    /** Something that a member did to an account, perhaps the own one. */
    public void note(AccessEvent event, String login, String actor, String detail) {
        insert(new Note(event, login, actor, detail, null), whereabouts.now().orElse(null));
    }

    /** Something that a member did with a case for a reason, which that entry of its record gives. */
    public void noteReasoned(AccessEvent event, String login, String actor, String caseNumber, int entry) {
        insert(
                new Note(event, login, actor, caseNumber, entry),
                whereabouts.now().orElse(null));
    }

    /**
     * What the auditor looks for.
     *
     * @param login whose account, or who did it; empty: anybody
     */
    public record Wanted(
            String login,
            @Nullable AccessEvent event,
            @Nullable Instant from,
            @Nullable Instant until) {

        public static Wanted of(String login) {
            return new Wanted(login, null, null, null);
        }

        private String conditions() {
            return (login.isEmpty() ? "" : " and (login = :login or actor = :login)")
                    + (event == null ? "" : " and event = :event")
                    + (from == null ? "" : " and at >= :from")
                    + (until == null ? "" : " and at < :until");
        }

        private Map<String, Object> values() {
            Map<String, Object> values = new HashMap<>();
            values.put("login", login);
            values.put("event", event == null ? "" : event.name());
            values.put("from", from == null ? "" : from.atOffset(ZoneOffset.UTC));
            values.put("until", until == null ? "" : until.atOffset(ZoneOffset.UTC));
            return values;
        }
    }

    /** The newest first. */
    public List<Row> page(Wanted wanted, int page, int size) {
        return database.sql(
                        "select id, at, event, login, actor, door, address, detail, entry from access_record where 1 = 1"
                                + wanted.conditions() + " order by id desc limit :size offset :start")
                .params(wanted.values())
                .param("size", size)
                .param("start", (long) page * size)
                .query(Row.class)
                .list();
    }

    private void insert(Note note, Whereabouts.@Nullable Place place) {
        database.sql("insert into access_record (at, event, login, actor, door, address, detail, entry)"
                        + " values (:at, :event, :login, :actor, :door, :address, :detail, :entry)")
                .param("at", clock.timestamp())
                .param("event", note.event().name())
                .param("login", harmless(masked(note.login()), LONGEST_LOGIN))
                .param("actor", note.actor())
                .param("door", place == null ? null : place.door().name())
                .param("address", place == null ? null : place.address().text())
                .param("detail", harmless(note.detail(), LONGEST_DETAIL))
                .param("entry", note.entry())
                .update();
    }

    private boolean isMember(String login) {
        return Member.isLogin(login)
                && database.sql("select count(*) from member where login = :login")
                                .param("login", login)
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    /** Who takes one field for another types a telephone or an identity number: of it remains what tells two strangers apart. */
    private String masked(String typed) {
        Matcher number = NUMBER_OF_A_PERSON.matcher(typed);
        return !number.find() || isMember(typed) ? typed : number.replaceAll("$1****$2");
    }

    /** What strangers type must neither break a line nor turn the reading direction (T26, T27). */
    private static String harmless(String text, int longest) {
        var plain = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", " ").strip();
        return plain.substring(
                0, plain.offsetByCodePoints(0, Math.min(longest, plain.codePointCount(0, plain.length()))));
    }
}
