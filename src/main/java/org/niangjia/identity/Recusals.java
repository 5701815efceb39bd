package org.niangjia.identity;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.MayHandle.Matter;
import org.niangjia.privacy.BlindIndex;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** 回避: the cases and the persons that a member has declared not to be impartial about. */
@Service
@RequiredArgsConstructor
public class Recusals {

    private final JdbcClient database;
    private final BlindIndex index;
    private final Clock clock;

    /** @param subject a case number, or the blind index of a person's identity number */
    public record Recusal(long id, boolean person, String subject, String reason, OffsetDateTime declaredAt) {}

    public void fromCase(Member member, String caseNumber, String reason) {
        declare(member, false, caseNumber, reason);
    }

    /** The number itself is not kept, only what recognises the person among the parties of a case. */
    public void fromPerson(Member member, String identityNumber, String relation) {
        declare(member, true, index.of(BlindIndex.Kind.ID_NO, identityNumber), relation);
    }

    public List<Recusal> of(Member member) {
        return database.sql(
                        "select id, person, subject, reason, declared_at from recusal where login = :login order by id desc")
                .param("login", member.login())
                .query(Recusal.class)
                .list();
    }

    boolean concern(Acting acting, Matter matter) {
        return concern(acting, matter.caseNumber(), matter.parties());
    }

    /** @param parties the blind indexes of the identity numbers of everybody the case concerns; asked only where it matters */
    public boolean concern(Acting acting, String caseNumber, Supplier<Set<String>> parties) {
        var declared = declaredBy(acting.logins().toList());
        return declared.contains(caseNumber) || !declared.isEmpty() && !Collections.disjoint(declared, parties.get());
    }

    private Set<String> declaredBy(Collection<String> logins) {
        return database.sql("select subject from recusal where login in (:logins)")
                .param("logins", logins)
                .query(String.class)
                .set();
    }

    private void declare(Member member, boolean person, String subject, String reason) {
        if (declaredBy(List.of(member.login())).contains(subject)) {
            return;
        }
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
