package org.niangjia.identity.signin;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Browsers (by a secret cookie) and, for scripts, addresses from which a member has got in before. Strangers who guess at a
 * login do not lock its owner out there (T02).
 */
@Repository
@RequiredArgsConstructor
class KnownDevices {

    private static final Duration KNOWN_FOR = Duration.ofDays(180);
    private static final Duration RECENTLY = Duration.ofHours(12);

    private final JdbcClient database;
    private final WallClock clock;

    boolean know(String login, String device) {
        return seen(login, device)
                .filter(clock.timestamp().minus(KNOWN_FOR)::isBefore)
                .isPresent();
    }

    /** Whether the device has been used recently. */
    boolean remember(String login, String device) {
        var before = seen(login, device);
        if (before.isPresent()) {
            touch(login, device);
        } else {
            add(login, device);
        }
        return before.filter(clock.timestamp().minus(RECENTLY)::isBefore).isPresent();
    }

    private Optional<OffsetDateTime> seen(String login, String device) {
        return database.sql("select last_at from known_device where device = :device and login = :login")
                .param("device", Digest.of(device))
                .param("login", login)
                .query(OffsetDateTime.class)
                .optional();
    }

    private void add(String login, String device) {
        try {
            database.sql("insert into known_device (device, login, last_at) values (:device, :login, :now)")
                    .param("device", Digest.of(device))
                    .param("login", login)
                    .param("now", clock.timestamp())
                    .update();
        } catch (DuplicateKeyException addedMeanwhile) {
            touch(login, device);
        }
    }

    private void touch(String login, String device) {
        database.sql("update known_device set last_at = :now where device = :device and login = :login")
                .param("now", clock.timestamp())
                .param("device", Digest.of(device))
                .param("login", login)
                .update();
    }
}
