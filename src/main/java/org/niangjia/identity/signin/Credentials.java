package org.niangjia.identity.signin;

import java.time.OffsetDateTime;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored side of passwords. */
@Repository
@RequiredArgsConstructor
class Credentials {

    private final JdbcClient database;
    private final WallClock clock;

    /** @param temporary given by an administrator, to be changed before anything else */
    record Credential(String passwordHash, OffsetDateTime passwordChangedAt, boolean passwordTemporary) {}

    Optional<Credential> of(String login) {
        return database.sql(
                        "select password_hash, password_changed_at, password_temporary from member where login = :login")
                .param("login", login)
                .query(Credential.class)
                .optional();
    }

    /** Whoever got in with the old password is a stranger again. */
    void change(String login, String hash, boolean temporary) {
        database.sql(
                        "update member set password_hash = :hash, password_changed_at = :now, password_temporary = :temporary"
                                + " where login = :login")
                .param("hash", hash)
                .param("now", clock.timestamp())
                .param("temporary", temporary)
                .param("login", login)
                .update();
        database.sql("delete from known_device where login = :login")
                .param("login", login)
                .update();
    }
}
