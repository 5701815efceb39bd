package org.niangjia.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.court.ACourt.assignment;
import static org.niangjia.court.ACourt.messageId;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever has no key may knock as often as they like, and still fills no table and shuts out nobody. */
@IntegrationTest
@Tag("T73")
class ForgedMessagesIT {

    private static final String ASSIGNMENTS = "/api/court/assignments";

    @Autowired
    private ACourt court;

    @Autowired
    private JdbcClient database;

    @Test
    void forgeriesAreSeenButDoNotFloodTheRecord() throws Exception {
        int before = onRecord();
        for (int i = 0; i < 40; i++) {
            assertThat(court.sends(ASSIGNMENTS, messageId(), new byte[] {1}, "00")
                            .status())
                    .isEqualTo(401);
        }

        assertThat(onRecord() - before).isLessThan(20);
        assertThat(court.assigns(messageId(), assignment(ACourt.caseNo())).status())
                .isEqualTo(202);
    }

    private int onRecord() {
        return database.sql("select count(*) from access_record where detail = '法院平台消息的签名不符'")
                .query(Integer.class)
                .single();
    }
}
