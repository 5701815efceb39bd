package org.niangjia.identity.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.niangjia.identity.Member;
import org.niangjia.identity.Office;
import org.niangjia.identity.Role;
import org.niangjia.identity.signin.AccessRecord.Row;

/** The door of a small office, with a clock that the test moves. */
final class Gatehouse {

    static final String RIGHT = "劳动最光荣-2026-江州";
    static final String WRONG = "wrong horse battery";

    final Office office = new Office();
    Instant now = Instant.parse("2026-11-23T01:00:00Z");
    final WallClock clock = new WallClock(() -> now);
    final Passwords passwords = new Passwords();
    final AccessRecord record = new AccessRecord(office.database, clock, Optional::empty);
    final Credentials credentials = new Credentials(office.database, clock);
    final MemberSessions sessions = new MemberSessions(office.database, clock);
    final OneCode factor = new OneCode();
    final SignIns signIns;

    Gatehouse(PasswordPolicy policy) {
        var properties = new IdentityProperties(policy, null);
        var check = new PasswordCheck(office.members, credentials, passwords, properties, clock);
        var limits = new GuessLimits(
                new Throttle(office.database, clock), new KnownDevices(office.database, clock), properties);
        var duties = new FirstDuties(check, factor, new SignInProperties(Set.of(Role.SYS_ADMIN)));
        signIns = new SignIns(new Proofs(office.members, check, factor), duties, limits, record);
        office.roster.enrol(
                new Member("clerk", "测试经办", Set.of(Role.COUNTY_CLERK), Office.SHAZHOU, true), passwords.hash(RIGHT));
    }

    SignIn from(String address, @Nullable String device, String password) {
        return signIns.attempt(Attempt.byPassword("clerk", password, Door.PAGE, Address.of(address), device));
    }

    SignIn byCode(String address, @Nullable String device, String code) {
        return signIns.complete(Attempt.byCode("clerk", code, Door.PAGE, Address.of(address), device));
    }

    /** Whoever has the second factor has always the same code. */
    static final class OneCode implements SecondFactor {

        static final String CODE = "270599";

        final Set<String> owners = new HashSet<>();

        @Override
        public boolean isOn(String login) {
            return owners.contains(login);
        }

        @Override
        public boolean isCode(String typed) {
            return typed.length() == CODE.length();
        }

        @Override
        public boolean accepts(String login, String typed) {
            return isOn(login) && typed.equals(CODE);
        }
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    List<Row> records(AccessEvent event) {
        return record.page(AccessRecord.Wanted.of("clerk"), 0, 5000).stream()
                .filter(row -> row.event() == event)
                .toList();
    }
}
