package org.niangjia.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.casefile.Register;
import org.niangjia.casefile.Register.State;
import org.niangjia.casefile.Register.Wanted;
import org.niangjia.deadline.docket.CaseLights;
import org.niangjia.identity.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 案件: the register with the counts of its tabs, in an office with very many cases. */
@IntegrationTest
@Tag("T72")
@EnabledIfSystemProperty(named = "niangjia.test.database", matches = "postgresql")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CaseListBenchIT {

    /** Who sees all cases, and who those of one county. */
    private static final List<String> READERS = List.of("supervisor", "county-clerk1");

    private static final int FEW = 1_000;
    private static final int MANY = Scale.of(5_000, 200_000);
    private static final double LIMIT = 4;
    private static final int RUNS = Scale.of(3, 40);

    @Autowired
    private Office office;

    @Autowired
    private Register register;

    @Autowired
    private CaseLights lights;

    @Autowired
    private JdbcClient database;

    private CaseRows rows;

    @BeforeAll
    void someCases() {
        rows = new CaseRows(database);
        rows.growTo(FEW);
    }

    @AfterAll
    void goHome() {
        rows.clear();
    }

    @Test
    @Order(1)
    void theTabsCountWhatIsThere() {
        READERS.stream().map(office::member).forEach(reader -> tabs().forEach(tab -> {
            Register.Page page = register.page(tab, reader, 0, Register.CAP + 1);
            assertThat(page.items()).as("%s %s", reader.login(), tab).hasSize(Math.min(page.total(), Register.CAP + 1));
            assertThat(register.count(tab, reader)).isEqualTo(page.total());
        }));
    }

    /** The limit of the project: hardly slower in an office with two hundred times as many cases. */
    @Test
    @Order(2)
    void aPageWithItsTabsIsThereAtOnceHoweverManyCasesThereAre() {
        Report report = new Report(
                "A page of 20 cases with the counts of its five tabs; ms",
                "",
                FEW + " cases",
                MANY + " cases",
                "ratio");
        List<Double> few = times();
        rows.growTo(MANY);
        List<Double> many = times();
        for (int i = 0; i < READERS.size(); i++) {
            double ratio = many.get(i) / few.get(i);
            report.row(READERS.get(i), Report.number(few.get(i)), Report.number(many.get(i)), Report.number(ratio));
            if (Scale.REAL) {
                assertThat(ratio).as(READERS.get(i)).isLessThanOrEqualTo(LIMIT);
            }
        }
        report.note("Limit: %.0f x as long.".formatted(LIMIT)).print();
    }

    private List<Double> times() {
        return READERS.stream().map(office::member).map(this::time).toList();
    }

    private double time(Member reader) {
        List<Double> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            tabs().forEach(tab -> register.count(tab, reader));
            register.page(Wanted.ALL, reader, 0, 20);
            runs.add((System.nanoTime() - start) / 1e6);
        }
        return Spread.of(runs, Double::doubleValue).median();
    }

    private Stream<Wanted> tabs() {
        return Stream.of(
                Wanted.ALL,
                new Wanted(null, null, State.OPEN, null, null),
                new Wanted(null, null, State.OPEN, null, lights.overdue()),
                new Wanted(null, null, State.CONCLUDED, null, null),
                new Wanted(null, null, State.WITHDRAWN, null, null));
    }
}
