package org.niangjia.identity.signin;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who is signed in, on every node: so that a session can be ended from elsewhere and a disabled member is out at once. */
@Service
@RequiredArgsConstructor
public class MemberSessions {

    public static final Duration IDLE = Duration.ofMinutes(30);
    public static final Duration LONGEST = Duration.ofHours(12);

    private final JdbcClient database;
    private final WallClock clock;

    /** An open session. */
    public record Session(
            long id,
            String login,
            String name,
            String keyDigest,
            OffsetDateTime startedAt,
            OffsetDateTime lastSeenAt,
            String address,
            String browser) {

        public boolean isThatOf(String key) {
            return keyDigest.equals(Digest.of(key));
        }
    }

    /** @return the key that the browser's session carries */
    public String begin(String login, Address address, String browser) {
        var key = Digest.newSecret();
        database.sql("insert into member_session (key_digest, login, started_at, last_seen_at, address, browser)"
                        + " values (:key, :login, :now, :now, :address, :browser)")
                .param("key", Digest.of(key))
                .param("login", login)
                .param("now", clock.timestamp())
                .param("address", address.text())
                .param("browser", browser)
                .update();
        return key;
    }

    /** Whether the session still holds: not ended, not idle, not too old, its member not disabled. Notes that it was seen. */
    public boolean holds(String key) {
        var now = clock.timestamp();
        return database.sql(
                                "update member_session set last_seen_at = :now where key_digest = :key and ended_at is null"
                                        + " and started_at > :oldest and last_seen_at > :idle"
                                        + " and exists (select 1 from member m where m.login = member_session.login and m.enabled)")
                        .param("now", now)
                        .param("key", Digest.of(key))
                        .param("oldest", now.minus(LONGEST))
                        .param("idle", now.minus(IDLE))
                        .update()
                > 0;
    }

    /** Whether a session does not hold because its member has been disabled. */
    public boolean isOfDisabledMember(String key) {
        return database.sql("select count(*) from member_session s join member m on m.login = s.login"
                                + " where s.key_digest = :key and not m.enabled")
                        .param("key", Digest.of(key))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public List<Session> of(String login) {
        return open(login);
    }

    /** Everybody's, for whoever watches over the house. */
    public List<Session> all() {
        return open("");
    }

    private List<Session> open(String login) {
        var now = clock.timestamp();
        return database.sql("select s.id, s.login, m.name, s.key_digest, s.started_at, s.last_seen_at, s.address,"
                        + " s.browser from member_session s join member m on m.login = s.login"
                        + " where (:login = '' or s.login = :login) and s.ended_at is null"
                        + " and s.started_at > :oldest and s.last_seen_at > :idle"
                        + " order by s.last_seen_at desc limit 500")
                .param("login", login)
                .param("oldest", now.minus(LONGEST))
                .param("idle", now.minus(IDLE))
                .query(Session.class)
                .list();
    }

    public void end(String key) {
        database.sql("update member_session set ended_at = :now where key_digest = :key and ended_at is null")
                .param("now", clock.timestamp())
                .param("key", Digest.of(key))
                .update();
    }

    /** @return whether this member had such a session */
    public boolean end(String login, long id) {
        return database.sql("update member_session set ended_at = :now"
                                + " where id = :id and login = :login and ended_at is null")
                        .param("now", clock.timestamp())
                        .param("id", id)
                        .param("login", login)
                        .update()
                > 0;
    }

    public void endAll(String login) {
        endOthers(login, "");
    }

    /** Ends all sessions of the member but the one with this key. */
    public int endOthers(String login, String key) {
        return database.sql("update member_session set ended_at = :now"
                        + " where login = :login and key_digest <> :key and ended_at is null")
                .param("now", clock.timestamp())
                .param("login", login)
                .param("key", Digest.of(key))
                .update();
    }
}
