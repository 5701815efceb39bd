package org.niangjia.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.court.ACourt.messageId;
import static org.niangjia.court.ACourt.returned;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What no case takes: asked again and again, and ever less often. */
@IntegrationTest
@Tag("T62")
class WaitingMessagesIT {

    @Autowired
    private ACourt court;

    @Autowired
    private WaitingMessages waiting;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient database;

    @Test
    void whatHasWaitedForLongIsLookedAtLessOften() throws Exception {
        String id = messageId();
        court.tells(id, returned(ACourt.caseNo()));
        OffsetDateTime received = OffsetDateTime.now(clock).minusHours(5);
        database.sql("update court_message set received_at = ? where message_id = ?")
                .params(received, id)
                .update();

        waiting.run();

        assertThat(database.sql("select next_at from court_message where message_id = ?")
                        .param(id)
                        .query(OffsetDateTime.class)
                        .single())
                .isBetween(
                        received.plusHours(5).plusMinutes(29),
                        received.plusHours(5).plusMinutes(31));
    }
}
