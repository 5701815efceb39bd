package org.niangjia.mediation.talks;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.casefile.party.Party;
import org.niangjia.casefile.party.PartyIndex;
import org.niangjia.engine.form.FieldError;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who and what is taken when. Whoever plans a session locks the book first, so that of two clerks at once the second sees what
 * the first has planned: nobody sits in two places, and no room holds two sessions.
 */
@Component
@RequiredArgsConstructor
class Bookings {

    private static final String AT_THAT_TIME = " from mediation_session s where s.state <> 'CANCELLED'"
            + " and s.start_at < :end and s.end_at > :start and s.id <> :self";

    private static final int PEOPLE = 64;

    private final JdbcClient jdbc;
    private final PartyIndex parties;

    /** @param self the session itself when it is moved; 0: a new one */
    record Wish(long self, CaseNumber number, Plan plan) {}

    /** Until the transaction ends. */
    void lock() {
        jdbc.sql("select id from session_book where id = 1 for update")
                .query(Integer.class)
                .single();
    }

    /** What is taken already, beside the field that asks for it. */
    List<FieldError> clashes(Wish wish) {
        List<FieldError> clashes = new ArrayList<>();
        mediator(wish).ifPresent(name -> clashes.add(new FieldError("mediators", name + "在这段时间已有另一场会议，请换一个时间或者调解员。")));
        if (wish.plan().room() != null
                && isTaken(wish, " and s.room = :room", "room", wish.plan().room())) {
            clashes.add(new FieldError("room", "这间调解室在这段时间已有安排，请换一个时间或者调解室。"));
        }
        if (isTaken(
                wish, " and s.case_number = :number", "number", wish.number().value())) {
            clashes.add(new FieldError("startAt", "本案在这段时间已有一场会议。"));
        } else if (isPartyElsewhere(wish)) {
            clashes.add(new FieldError("startAt", "一方当事人或者代理人在这段时间要参加另一案的会议，请换一个时间。"));
        }
        return clashes;
    }

    void book(long session, CaseNumber number, Set<String> mediators) {
        jdbc.sql("delete from mediation_session_mediator where session_id = ?")
                .param(session)
                .update();
        jdbc.sql("delete from mediation_session_party where session_id = ?")
                .param(session)
                .update();
        mediators.forEach(
                rosterNo -> jdbc.sql("insert into mediation_session_mediator (session_id, roster_no) values (?, ?)")
                        .params(session, rosterNo)
                        .update());
        people(number)
                .forEach(key -> jdbc.sql("insert into mediation_session_party (session_id, party_key) values (?, ?)")
                        .params(session, key)
                        .update());
    }

    private Optional<String> mediator(Wish wish) {
        return asked(
                        "select m.name from mediation_session_mediator t join mediator m on m.roster_no = t.roster_no"
                                + " where t.roster_no in (:mediators) and t.session_id in (select s.id" + AT_THAT_TIME
                                + ")",
                        wish)
                .param("mediators", wish.plan().mediators())
                .query(String.class)
                .list()
                .stream()
                .findFirst();
    }

    private boolean isPartyElsewhere(Wish wish) {
        Set<String> people = people(wish.number());
        return !people.isEmpty()
                && asked(
                                        "select count(*) from mediation_session_party p where p.party_key in (:people)"
                                                + " and p.session_id in (select s.id" + AT_THAT_TIME + ")",
                                        wish)
                                .param("people", people)
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    private boolean isTaken(Wish wish, String condition, String name, Object value) {
        return asked("select count(*)" + AT_THAT_TIME + condition, wish)
                        .param(name, value)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private JdbcClient.StatementSpec asked(String sql, Wish wish) {
        return jdbc.sql(sql)
                .param("start", wish.plan().start().atOffset(ZoneOffset.UTC))
                .param("end", wish.plan().end().atOffset(ZoneOffset.UTC))
                .param("self", wish.self());
    }

    /** Organisations send different people to different rooms. */
    private Set<String> people(CaseNumber number) {
        return parties.of(number).stream()
                .map(Party::key)
                .filter(key -> key.length() == PEOPLE)
                .collect(Collectors.toSet());
    }
}
