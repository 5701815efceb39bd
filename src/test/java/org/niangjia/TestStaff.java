package org.niangjia;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Member;
import org.niangjia.identity.Role;
import org.niangjia.identity.account.Roster;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Members beside the demonstration's. Dismissed after the test, they change nobody else's results. */
@Component
@RequiredArgsConstructor
public class TestStaff {

    /** Everybody's in the demonstration. */
    public static final String PASSWORD = "niangjia-demo";

    private static final String LOGINS = "test-staff-";

    private final Roster roster;
    private final JdbcClient database;
    private final Clock clock;

    /** With the password of the demonstration. */
    public Member hire(String name, Role role, String union) {
        forgetTheGuesses();
        var member = new Member(LOGINS + UUID.randomUUID(), name, Set.of(role), union, true);
        roster.enrol(member, passwordOfTheDemonstration());
        return member;
    }

    public void away(Member absent, Member deputy) {
        database.sql("insert into deputy (absent, deputy, first_day, last_day, reason, created_at)"
                        + " values (?, ?, ?, ?, '出差', ?)")
                .params(
                        absent.login(),
                        deputy.login(),
                        LocalDate.now(clock),
                        LocalDate.now(clock),
                        OffsetDateTime.now(clock))
                .update();
    }

    public void back() {
        database.sql("update deputy set ended_at = ? where ended_at is null and (absent like ? or deputy like ?)")
                .params(OffsetDateTime.now(clock), LOGINS + "%", LOGINS + "%")
                .update();
    }

    /** And whoever else was enrolled by a test: those logins begin with {@code test-}. */
    public void dismiss() {
        back();
        database.sql("update member set enabled = false where login like 'test-%'")
                .update();
    }

    /** Other tests guess passwords at the address from which a new colleague signs in. */
    private void forgetTheGuesses() {
        database.sql("delete from sign_in_failure").update();
    }

    private String passwordOfTheDemonstration() {
        return database.sql("select password_hash from member where login = 'intake'")
                .query(String.class)
                .single();
    }
}
