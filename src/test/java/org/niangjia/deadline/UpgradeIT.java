package org.niangjia.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An office that has worked with an earlier version goes on with all that it has. */
@Tag("T59")
class UpgradeIT {

    private final Map<String, String> place = TestDatabase.fresh();
    private final DriverManagerDataSource source = new DriverManagerDataSource(
            place.get("spring.datasource.url"),
            place.get("spring.datasource.username"),
            place.get("spring.datasource.password"));
    private final JdbcClient database = JdbcClient.create(source);

    @BeforeEach
    void anEarlierVersion() {
        migrations().target("195").load().migrate();
    }

    private FluentConfiguration migrations() {
        String vendor = TestDatabase.isPostgres() ? "postgresql" : "h2";
        return Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration", "classpath:db/vendor/" + vendor)
                .outOfOrder(true);
    }

    @Test
    void aClockKeepsItsNumberAndTheNextOneHasALargerOne() {
        for (int clock = 0; clock < 3; clock++) {
            database.sql("insert into deadline (case_number, code, name, amount, unit, count_start_day, roll, closing,"
                            + " starts_from, basis, duty, extension_most, extension_times, start_on, started_at,"
                            + " due_since, provisional, changes, running, edition, version)"
                            + " values ('XF4210002026000001', 'X_INFORM', '告知', 15, 'CD', false, true, 'DAY', '', '',"
                            + " true, 0, 0, current_date, current_timestamp, current_timestamp, false, 0, true, 1, 0)")
                    .update();
        }

        migrations().load().migrate();

        assertThat(numbers("select id from deadline order by id")).containsExactly(1L, 2L, 3L);
        assertThat(numbers("select nextval('deadline_number')")).containsExactly(4L);
        assertThat(numbers("select nextval('deadline_number')")).containsExactly(204L);
    }

    @Test
    void eachNoticeOfAYearReplacesTheOneBefore() {
        for (int year : new int[] {2025, 2026, 2025}) {
            database.sql("insert into calendar_year (edition, of_year, source, published_on, imported_at, imported_by)"
                            + " select coalesce(max(edition), 0) + 1, ?, '试验通知', current_date, current_timestamp, 'admin'"
                            + " from calendar_year")
                    .param(year)
                    .update();
        }

        migrations().load().migrate();

        assertThat(numbers("select replaces from calendar_year order by edition"))
                .containsExactly(0L, 0L, 1L);
    }

    private List<Long> numbers(String sql) {
        return database.sql(sql).query(Long.class).list();
    }
}
