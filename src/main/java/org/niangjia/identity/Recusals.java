package org.niangjia.identity;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.niangjia.privacy.BlindIndex;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 回避: the cases and the persons that a member has declared not to be impartial about. */
@Service
@RequiredArgsConstructor
public class Recusals {

    private final JdbcClient database;
    private final BlindIndex index;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    /** A member has declared not to be impartial; whoever keeps the record of a case that this concerns says so there. */
    public record Recused(Member member, boolean person, String subject, String reason) {}

    /** @param subject a case number, or the blind index of a person's identity number */
    public record Recusal(long id, boolean person, String subject, String reason, OffsetDateTime declaredAt) {}

    @Transactional
    public void fromCase(Member member, String caseNumber, String reason) {
        declare(member, false, caseNumber, reason);
    }

    /** The number itself is not kept, only what recognises the person among the parties of a case. */
    @Transactional
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

    /** @param parties the blind indexes of the identity numbers of everybody the case concerns; asked only where it matters */
    public boolean concern(Acting acting, String caseNumber, Supplier<Set<String>> parties) {
        return declaredBy(acting.logins().toList()).concern(acting, caseNumber, parties);
    }

    /** What several members have declared, to be asked for many cases. */
    Declared declaredBy(Collection<String> logins) {
        Map<String, Set<String>> subjects = new HashMap<>();
        database.sql("select login, subject from recusal where login in (:logins)")
                .param("logins", logins)
                .query(row -> {
                    subjects.computeIfAbsent(row.getString("login"), login -> new HashSet<>())
                            .add(row.getString("subject"));
                });
        return new Declared(subjects);
    }

    /** @param subjects by login */
    record Declared(Map<String, Set<String>> subjects) {

        boolean concern(Acting acting, String caseNumber, Supplier<Set<String>> parties) {
            var declared = acting.logins().flatMap(this::by).collect(Collectors.toSet());
            return declared.contains(caseNumber)
                    || !declared.isEmpty() && !Collections.disjoint(declared, parties.get());
        }

        private Stream<String> by(String login) {
            return subjects.getOrDefault(login, Set.of()).stream();
        }
    }

    private void declare(Member member, boolean person, String subject, String reason) {
        if (declaredBy(List.of(member.login())).by(member.login()).anyMatch(subject::equals)) {
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
        events.publishEvent(new Recused(member, person, subject, reason));
    }
}
