package org.niangjia.deadline.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Unguarded;
import org.niangjia.deadline.DeadlinesAt;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Very many clocks run out in the same minute. */
@IntegrationTest
@Tag("T71")
class SweepLoadIT {

    /** As often is the one clock doubled: 4,096. With 17, more than 100,000, two cores took a minute. */
    private static final int DOUBLINGS = Integer.getInteger("niangjia.test.doublings", 12);

    private static final String COLUMNS = """
            case_number, code, name, amount, unit, count_start_day, roll, closing, starts_from, basis, duty, extension_most,
            extension_times, remind, start_on, started_at, due, due_since, close_from, rolled_from, provisional, remind_at, changes,
            running, edition, version
            """;

    @Autowired
    DeadlinesAt house;

    @Autowired
    Sweeps sweeps;

    @Autowired
    JdbcClient database;

    @Autowired
    Unguarded unguarded;

    private final String caseNumber = "T" + UUID.randomUUID().toString().substring(0, 12);

    @AfterEach
    void otherTestsSweepTheirOwn() {
        String mine = " in (select id from deadline where case_number = ?)";
        database.sql("delete from reminder where deadline_id" + mine)
                .param(caseNumber)
                .update();
        unguarded.change("deadline_event", () -> database.sql("delete from deadline_event where deadline_id" + mine)
                .param(caseNumber)
                .update());
        database.sql("delete from deadline where case_number = ?")
                .param(caseNumber)
                .update();
    }

    @Test
    void allAreToldOfWithinMinutes() {
        house.deadlines("2020-01-02T10:00").start(caseNumber, "X_OBJECT", LocalDate.parse("2020-01-02"), null);
        for (int time = 0; time < DOUBLINGS; time++) {
            database.sql("insert into deadline (id, " + COLUMNS + ") select nextval('deadline_number'), " + COLUMNS
                            + " from deadline where case_number = ?")
                    .param(caseNumber)
                    .update();
        }
        AtomicInteger told = new AtomicInteger();
        long begun = System.nanoTime();

        sweeps.at("2020-01-20T09:00", reminder -> told.incrementAndGet()).run();

        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        assertThat(told).hasValueGreaterThanOrEqualTo(1 << DOUBLINGS);
        assertThat(taken).isLessThan(Duration.ofMinutes(2));
    }
}
