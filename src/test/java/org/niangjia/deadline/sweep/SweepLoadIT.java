package org.niangjia.deadline.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.deadline.DeadlinesAt;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Very many clocks run out in the same minute. */
@IntegrationTest
@Tag("T71")
class SweepLoadIT {

    /** As often is the one clock doubled: 8,192. With 17, more than 100,000, it took less than a minute and a half. */
    private static final int DOUBLINGS = Integer.getInteger("niangjia.test.doublings", 13);

    private static final String COLUMNS = """
            case_number, code, name, amount, unit, count_start_day, roll, closing, starts_from, basis, duty, extension_most,
            extension_times, start_on, started_at, due, due_since, close_from, rolled_from, provisional, remind_at, changes,
            running, edition, version
            """;

    @Autowired
    DeadlinesAt house;

    @Autowired
    Reminders reminders;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient database;

    private final String caseNumber = "T" + UUID.randomUUID().toString().substring(0, 12);

    @Test
    void allAreToldOfWithinMinutes() {
        house.deadlines("2020-01-02T10:00").start(caseNumber, "X_OBJECT", LocalDate.parse("2020-01-02"), null);
        for (int time = 0; time < DOUBLINGS; time++) {
            database.sql("insert into deadline (" + COLUMNS + ") select " + COLUMNS
                            + " from deadline where case_number = ?")
                    .param(caseNumber)
                    .update();
        }
        AtomicInteger told = new AtomicInteger();
        long begun = System.nanoTime();

        new Sweep(
                        reminders,
                        house.recount("2020-01-20T09:00"),
                        house.watch("2020-01-20T09:00"),
                        event -> told.incrementAndGet(),
                        transactions)
                .run();

        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        System.out.println("swept " + told + " in " + taken);
        assertThat(told).hasValueGreaterThanOrEqualTo(1 << DOUBLINGS);
        assertThat(taken).isLessThan(Duration.ofMinutes(2));
    }
}
