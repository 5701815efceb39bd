package org.niangjia.identity;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.MayHandle.Matter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 回避: the cases and the persons that a member has declared not to be impartial about. */
@Repository
@RequiredArgsConstructor
public class Recusals {

    private final JdbcClient database;
    private final Clock clock;

    /** @param subject a case number, or the blind index of a person's identity number */
    public record Recusal(long id, boolean person, String subject, String reason, OffsetDateTime declaredAt) {}

    public void fromCase(Member member, String caseNumber, String reason) {
        declare(member, false, caseNumber, reason);
    }

    public List<Recusal> of(Member member) {
        return database.sql(
                        "select id, person, subject, reason, declared_at from recusal where login = :login order by id desc")
                .param("login", member.login())
                .query(Recusal.class)
                .list();
    }

    boolean concern(Acting acting, Matter matter) {
        var subjects = new HashSet<>(matter.parties());
        subjects.add(matter.caseNumber());
        return database.sql("select count(*) from recusal where login in (:logins) and subject in (:subjects)")
                        .param("logins", acting.logins().toList())
                        .param("subjects", subjects)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void declare(Member member, boolean person, String subject, String reason) {
        database.sql("insert into recusal (login, person, subject, reason, declared_at)"
                        + " values (:login, :person, :subject, :reason, :now)")
                .param("login", member.login())
                .param("person", person)
                .param("subject", subject)
                .param("reason", reason)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
