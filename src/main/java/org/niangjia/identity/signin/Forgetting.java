package org.niangjia.identity.signin;

import java.time.Duration;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What was kept to recognise somebody is not kept longer than it serves (PIPL art. 19). The access record stays. */
@Component
@RequiredArgsConstructor
class Forgetting {

    private final JdbcClient database;
    private final WallClock clock;

    @Scheduled(cron = "0 40 3 * * *")
    void forget() {
        forget("delete from sign_in_failure where last_at < :limit", Duration.ofDays(1));
        forget("delete from member_session where last_seen_at < :limit", Duration.ofDays(30));
        forget("delete from known_device where last_at < :limit", Duration.ofDays(180));
    }

    private void forget(String sql, Duration after) {
        database.sql(sql).param("limit", clock.timestamp().minus(after)).update();
    }
}
