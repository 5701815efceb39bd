package org.niangjia.bench;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.niangjia.identity.Member;

/** Somebody who shows the first page of what waits for a member's groups, by due date, with its total. */
interface Lists {

    int SIZE = 20;

    DataSource database();

    /** None: the database had not found it in time. */
    Optional<Page> open(Member member);

    record Page(long total, List<@Nullable Instant> due) {}
}
