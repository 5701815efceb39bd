package org.niangjia.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.niangjia.IntegrationTest;
import org.niangjia.bench.FullHouse.Busy;
import org.niangjia.identity.GroupIds;
import org.niangjia.identity.Member;
import org.niangjia.inbox.WorkList;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One office with very many open tasks: in our work list, in the engine of this house, and in an engine of its own. */
@IntegrationTest
@EnabledIfSystemProperty(named = "niangjia.test.database", matches = "postgresql")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WorkListBenchIT {

    private static final int MANY = Scale.of(5_000, 100_000);
    private static final int VERY_MANY = Scale.of(10_000, 1_000_000);
    private static final Duration LONGEST = Duration.ofSeconds(Scale.of(2, 10));

    @Autowired
    private FullHouse house;

    @Autowired
    private OurLists ours;

    @Autowired
    private GroupIds groups;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private Busy busy;
    private CamundaAlone alone;

    @BeforeAll
    void manyTasks() {
        alone = new CamundaAlone();
        alone.growTo(MANY);
        busy = house.open();
        busy.growTo(MANY);
    }

    @AfterAll
    void goHome() {
        alone.close();
        if (!Scale.REAL) {
            busy.close();
        }
    }

    @Test
    void aSeededTaskIsLikeOneThatCameInByADoor() {
        Likeness here = new Likeness(database, busy.model());
        Likeness there = new Likeness(alone.database(), alone.model());

        Stream.of(here, there).forEach(likeness -> {
            likeness.ofExecutions();
            likeness.ofTasks("act_ru_task", "id_");
            likeness.ofOffers("act_ru_identitylink", "task_id_", "group_id_");
        });
        there.ofOffers("act_ru_authorization", "resource_id_", "group_id_");
        here.ofTasks("open_task", "id");
        here.ofOffers("open_task_group", "task_id", "group_id");
    }

    @Test
    void allListsShowTheSameTasks() {
        busy.members().forEach((kind, member) -> {
            Lists.Page page = ours.open(member).orElseThrow();
            Stream.of(ofThisHouse(), ofAnEngineAlone())
                    .flatMap(theirs -> theirs.open(member).stream())
                    .forEach(same -> {
                        assertThat(page.due()).as(kind).isEqualTo(same.due());
                        assertThat(page.total()).as(kind).isEqualTo(Math.min(same.total(), WorkList.CAP + 1));
                    });
        });
    }

    @Test
    void noListReadsAWholeTable() {
        busy.members()
                .forEach((kind, member) ->
                        assertThat(tablesRead(member)).as(kind).isZero());
    }

    private long tablesRead(Member member) {
        return transaction.execute(status -> {
            long before = scans();
            ours.open(member);
            return scans() - before;
        });
    }

    private long scans() {
        return database.sql("select sum(seq_scan) from pg_stat_xact_user_tables"
                        + " where relname in ('open_task', 'open_task_group')")
                .query(Long.class)
                .single();
    }

    /** Limits of the project: 50 times as fast as the engine's own query, and hardly slower at ten times as many tasks. */
    @Test
    @Order(Integer.MAX_VALUE) // ours grows, theirs does not
    void aPageOfMyGroupsTasksIsThereAtOnce() {
        Map<String, Member> members = busy.members();
        Race race = new Race(
                MANY,
                Openings.of(ours, members, LONGEST),
                Openings.of(ofThisHouse(), members, LONGEST),
                Openings.of(ofAnEngineAlone(), members, LONGEST));
        race.print();
        Growth growth = new Growth(MANY, Openings.of(ours, members, LONGEST), VERY_MANY, grown(members));
        growth.print();

        race.judge();
        growth.judge();
    }

    private Openings grown(Map<String, Member> members) {
        busy.growListTo(VERY_MANY);
        return Openings.of(ours, members, LONGEST);
    }

    private CamundasLists ofThisHouse() {
        return new CamundasLists(engine, member -> List.copyOf(groups.of(member)));
    }

    private CamundasLists ofAnEngineAlone() {
        return new CamundasLists(alone.bare().engine(), member -> List.copyOf(groups.of(member)));
    }
}
