package org.niangjia.roster.people;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has changed what on the roster; added to, never altered. */
@Repository
@RequiredArgsConstructor
class RosterChanges {

    private final JdbcClient jdbc;
    private final Clock clock;

    void note(String rosterNo, Acting by, String what, String reason, Difference difference) {
        Member absent = by.onBehalfOf();
        jdbc.sql(
                        "insert into mediator_change (roster_no, at, actor, actor_name, on_behalf_of, what, reason, before_text,"
                                + " after_text) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        rosterNo,
                        OffsetDateTime.now(clock),
                        by.member().login(),
                        by.label(),
                        absent == null ? null : absent.login(),
                        what,
                        reason,
                        difference.before(),
                        difference.after())
                .update();
    }

    List<Change> of(String rosterNo) {
        return jdbc.sql("select roster_no, at, actor, actor_name, on_behalf_of, what, reason, before_text as before,"
                        + " after_text as after from mediator_change where roster_no = ? order by id desc")
                .param(rosterNo)
                .query(Change.class)
                .list();
    }
}
