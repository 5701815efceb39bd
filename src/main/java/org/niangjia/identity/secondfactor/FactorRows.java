package org.niangjia.identity.secondfactor;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.identity.signin.WallClock;
import org.niangjia.privacy.seal.Place;
import org.niangjia.privacy.seal.Rotation;
import org.niangjia.privacy.seal.Seals;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has the second factor, and its secret, sealed. */
@Repository
@RequiredArgsConstructor
class FactorRows {

    private final JdbcClient database;
    private final Seals seals;
    private final WallClock clock;

    record Row(
            String login,
            String secret,
            OffsetDateTime begunAt,
            @Nullable OffsetDateTime confirmedAt,
            long lastStep) {

        boolean isOn() {
            return confirmedAt != null;
        }
    }

    @Bean
    static Rotation.Column secretsOfSecondFactors() {
        return new Rotation.Column("second_factor", "secret", "login");
    }

    Optional<Row> of(String login) {
        return database.sql(
                        "select login, secret, begun_at, confirmed_at, last_step from second_factor where login = :login")
                .param("login", login)
                .query(Row.class)
                .optional();
    }

    List<Row> confirmed() {
        return database.sql("select login, secret, begun_at, confirmed_at, last_step from second_factor"
                        + " where confirmed_at is not null order by login")
                .query(Row.class)
                .list();
    }

    Secret secretOf(Row row) {
        return Secret.parse(seals.open(row.secret(), place(row.login())));
    }

    /** Replaces one that was begun; one that counts stays. */
    void begin(String login, Secret secret) {
        database.sql("delete from second_factor where login = :login and confirmed_at is null")
                .param("login", login)
                .update();
        database.sql("insert into second_factor (login, secret, begun_at) values (:login, :secret, :now)")
                .param("login", login)
                .param("secret", seals.seal(secret.written(), place(login)))
                .param("now", clock.timestamp())
                .update();
    }

    boolean confirm(String login) {
        return database.sql(
                                "update second_factor set confirmed_at = :now where login = :login and confirmed_at is null")
                        .param("now", clock.timestamp())
                        .param("login", login)
                        .update()
                > 0;
    }

    /** Of two that present the same code at once, one is too late. */
    boolean useUp(String login, long step) {
        return database.sql("update second_factor set last_step = :step where login = :login and last_step < :step")
                        .param("step", step)
                        .param("login", login)
                        .update()
                > 0;
    }

    boolean remove(String login) {
        return database.sql("delete from second_factor where login = :login")
                        .param("login", login)
                        .update()
                > 0;
    }

    private static Place place(String login) {
        return new Place("second_factor", "secret", login);
    }
}
