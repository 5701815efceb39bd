package org.niangjia.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.niangjia.OwnProcess;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The plug is pulled while clerks are at work. What they were told is done is there after the next start, once and whole;
 * what they were told nothing of is there whole or not at all.
 *
 * <p>{@code -Dniangjia.test.plugs=200} pulls it that often.
 */
@Tag("T52")
class PulledPlugIT {

    private static final int PLUGS = Integer.getInteger("niangjia.test.plugs", 2);
    private static final int CLERKS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    private final Random random = new Random(52);

    @TempDir
    private Path folder;

    @Test
    void whatWasAcceptedIsThereAfterwards() throws Exception {
        var database = PluggedDatabase.in(folder);
        var accepted = new Accepted();

        for (int plug = 0; plug < PLUGS; plug++) {
            try (var house = OwnProcess.start(folder, database.arguments())) {
                var clerks = BusyClerks.at(port(house), CLERKS, accepted);
                int before = accepted.decisions().size();
                await().atMost(PATIENCE).until(() -> accepted.decisions().size() > before);
                Thread.sleep(random.nextInt(3_000));
                house.kill();
                clerks.goHome();
            }
        }

        try (var house = OwnProcess.start(folder, database.arguments())) {
            var auditor = new Caller(port(house), "auditor");
            assertThat(accepted.cases()).isNotEmpty().allSatisfy(number -> assertThat(
                            auditor.get("/api/cases/" + number + "/verify").body())
                    .contains("\"intact\":true"));
            house.end();
        }
        holdsTogether(database.client(), accepted);
    }

    private static int port(OwnProcess house) {
        int port = Integer.parseInt(house.awaits(PORT).group(1));
        var anybody = new Caller(port, "intake");
        await().atMost(PATIENCE)
                .until(() -> anybody.get("/actuator/health/readiness").statusCode() == 200);
        return port;
    }

    private static void holdsTogether(JdbcClient database, Accepted accepted) {
        assertThat(strings(database, "select number from case_file")).containsAll(accepted.cases());
        assertThat(strings(database, "select case_number from entry where kind = 'STEP' and step = 'decideAcceptance'"))
                .doesNotHaveDuplicates()
                .containsAll(accepted.decisions());
        assertThat(strings(database, GAPS)).isEmpty();
        assertThat(strings(
                        database,
                        "select number from case_file c where open and process = 'petition' and 1 <> (select count(*) from open_task t"
                                + " join act_ru_task r on r.id_ = t.id where t.case_number = c.number)"))
                .isEmpty();
        assertThat(strings(database, "select id_ from act_ru_task where id_ not in (select id from open_task)"))
                .isEmpty();
    }

    /** Mediators are numbered by the same table. */
    private static final String GAPS =
            "select s.prefix from serials s where s.prefix in ('XF', 'TJ') and s.last <> (select count(*) from case_file c"
                    + " where c.number like s.prefix || s.region || s.of_year || '%')";

    private static Stream<String> strings(JdbcClient database, String sql) {
        return database.sql(sql).query(String.class).list().stream();
    }
}
