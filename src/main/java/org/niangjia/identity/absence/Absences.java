package org.niangjia.identity.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Decision;
import org.niangjia.identity.Member;
import org.niangjia.identity.signin.AccessEvent;
import org.niangjia.identity.signin.AccessRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who named whom as deputy, and when. */
@Service
@RequiredArgsConstructor
@Transactional
public class Absences {

    private static final String ABSENCES =
            "select d.id, d.absent, a.name as absent_name, d.deputy, m.name as deputy_name,"
                    + " d.first_day, d.last_day, d.reason, d.ended_at from deputy d"
                    + " join member a on a.login = d.absent join member m on m.login = d.deputy ";

    private final JdbcClient database;
    private final MayDeputise rules;
    private final AccessRecord record;
    private final Clock clock;

    /** @param by the absent member, or who heads the office when the member cannot */
    public Decision name(
            Member absent, Member deputy, LocalDate firstDay, LocalDate lastDay, String reason, Member by) {
        var decision = rules.decide(absent, deputy, firstDay, lastDay);
        if (decision.isGranted()) {
            insert(absent, deputy, firstDay, lastDay, reason);
            var period = firstDay + " 至 " + lastDay + "，代办人 " + deputy.name();
            record.note(AccessEvent.DEPUTY_NAMED, absent.login(), by.login(), period);
        }
        return decision;
    }

    /** Ended by the absent member, who is back, or by the deputy, who cannot go on. */
    public boolean end(Member member, long id) {
        var ended = database.sql("update deputy set ended_at = :now"
                        + " where id = :id and (absent = :login or deputy = :login) and ended_at is null")
                .param("now", OffsetDateTime.now(clock))
                .param("id", id)
                .param("login", member.login())
                .update();
        if (ended > 0) {
            record.note(AccessEvent.DEPUTY_ENDED, member.login(), member.login(), "");
        }
        return ended > 0;
    }

    /** Ended by who heads the office of the absent member. */
    public boolean endFor(Member absent, long id, Member head) {
        var ended = database.sql(
                        "update deputy set ended_at = :now where id = :id and absent = :absent and ended_at is null")
                .param("now", OffsetDateTime.now(clock))
                .param("id", id)
                .param("absent", absent.login())
                .update();
        if (ended > 0) {
            record.note(AccessEvent.DEPUTY_ENDED, absent.login(), head.login(), "");
        }
        return ended > 0;
    }

    /** The member's own absences, the latest first. */
    public List<Absence> of(Member member) {
        return database.sql(ABSENCES + "where d.absent = :login order by d.first_day desc, d.id desc limit 50")
                .param("login", member.login())
                .query(Absence.class)
                .list();
    }

    /** What others have entrusted to the member, from today on. */
    public List<Absence> entrustedTo(Member member) {
        return database.sql(
                        ABSENCES
                                + "where d.deputy = :login and d.last_day >= :today and d.ended_at is null order by d.first_day")
                .param("login", member.login())
                .param("today", LocalDate.now(clock))
                .query(Absence.class)
                .list();
    }

    private void insert(Member absent, Member deputy, LocalDate firstDay, LocalDate lastDay, String reason) {
        database.sql("insert into deputy (absent, deputy, first_day, last_day, reason, created_at)"
                        + " values (:absent, :deputy, :first, :last, :reason, :now)")
                .param("absent", absent.login())
                .param("deputy", deputy.login())
                .param("first", firstDay)
                .param("last", lastDay)
                .param("reason", reason)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
