package org.niangjia.identity.signin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Slows guessing down. Every try counts as a failure before the secret is compared, so that a thousand at once are a thousand
 * failures; it is forgiven when it was right.
 */
@Service
@RequiredArgsConstructor
public class Throttle {

    private static final int COLLISIONS = 20;

    private final JdbcClient database;
    private final WallClock clock;

    /** Something that is guessed at, or from which is guessed; its text is not kept. */
    public record Subject(String key, Patience patience) {

        public static Subject of(String kind, String text, Patience patience) {
            return new Subject(kind + ":" + Digest.of(text), patience);
        }
    }

    /** @param refusals how often somebody has been turned away here since the last real try */
    public record Wait(Duration time, int refusals) {}

    /** Counts a try for every subject; or counts nothing and tells how long to wait. */
    public Optional<Wait> enter(Collection<Subject> subjects) {
        var entered = new ArrayList<Subject>();
        for (var subject : subjects) {
            var wait = enter(subject);
            if (wait.isPresent()) {
                entered.forEach(this::forgive);
                return wait;
            }
            entered.add(subject);
        }
        return Optional.empty();
    }

    /** The try was right: the subject starts anew. */
    public void forget(Subject subject) {
        database.sql("delete from sign_in_failure where subject = :subject")
                .param("subject", subject.key())
                .update();
    }

    /** The try was right, which says nothing about the other tries of the subject. */
    public void forgive(Subject subject) {
        database.sql("update sign_in_failure set failures = failures - 1 where subject = :subject and failures > 0")
                .param("subject", subject.key())
                .update();
    }

    private Optional<Wait> enter(Subject subject) {
        for (var collision = 0; collision < COLLISIONS; collision++) {
            var seen = read(subject);
            var wait =
                    seen.map(it -> it.wait(subject.patience(), clock.instant())).orElse(Duration.ZERO);
            if (!wait.isZero()) {
                return Optional.of(new Wait(wait, turnAway(subject, seen.orElseThrow())));
            }
            if (seen.map(it -> countAgain(subject, it)).orElseGet(() -> countFirst(subject))) {
                return Optional.empty();
            }
        }
        return Optional.of(new Wait(Duration.ofSeconds(1), 0));
    }

    private int turnAway(Subject subject, Failures seen) {
        database.sql("update sign_in_failure set refusals = refusals + 1 where subject = :subject")
                .param("subject", subject.key())
                .update();
        return seen.refusals() + 1;
    }

    private Optional<Failures> read(Subject subject) {
        return database.sql("select failures, refusals, last_at from sign_in_failure where subject = :subject")
                .param("subject", subject.key())
                .query(Failures.class)
                .optional();
    }

    private boolean countFirst(Subject subject) {
        try {
            database.sql(
                            "insert into sign_in_failure (subject, failures, refusals, last_at) values (:subject, 1, 0, :now)")
                    .param("subject", subject.key())
                    .param("now", clock.timestamp())
                    .update();
            return true;
        } catch (DuplicateKeyException somebodyWasFaster) {
            return false;
        }
    }

    private boolean countAgain(Subject subject, Failures seen) {
        return database.sql("update sign_in_failure set failures = :failures, refusals = 0, last_at = :now"
                                + " where subject = :subject and failures = :seen")
                        .param("failures", seen.oneMore(clock.instant()))
                        .param("now", clock.timestamp())
                        .param("subject", subject.key())
                        .param("seen", seen.failures())
                        .update()
                > 0;
    }
}
