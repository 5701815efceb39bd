package org.niangjia.casefile.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.outage.FaultyWire;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is noted in a turn arrives whole and in order, or not at all. */
@IntegrationTest
class TurnIT {

    private static final String NOTE = "insert into turn_note (id, text) values (?, ?)";

    @Autowired
    private Turn turn;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private FaultyWire wire;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void paper() {
        jdbc.sql("create table turn_note (id int primary key, text varchar(20))")
                .update();
    }

    @AfterEach
    void away() {
        jdbc.sql("drop table turn_note").update();
    }

    @Test
    void arrivesInTheOrderInWhichItWasWrittenWithWhatWaitedForTheEnd() {
        transaction.executeWithoutResult(status -> {
            atTheEnd(() -> turn.write("update turn_note set text = ? where id = ?", "三", 1));
            turn.write(NOTE, 1, "一");
            turn.write("update turn_note set text = ? where id = ?", "二", 1);
            turn.write(NOTE, 2, null);

            assertThat(notes()).as("nobody reads it sooner").isEmpty();
        });

        assertThat(notes()).containsExactly("三", null);
    }

    @Test
    void rowsThatOneStatementInsertsComeAfterEverythingElse() {
        transaction.executeWithoutResult(status -> {
            turn.add("insert into turn_note (id, text)", 2, null);
            turn.write(NOTE, 1, "一");
            turn.write("delete from turn_note where id = 2");
            turn.add("insert into turn_note (id, text)", 3, "三");
            turn.settle();
            turn.add("insert into turn_note (id, text)", 4, "四");

            assertThat(notes()).containsExactly("一", null, "三");
        });

        assertThat(notes()).containsExactly("一", null, "三", "四");
    }

    @Test
    void isThereForThoseWhoAskForIt() {
        transaction.executeWithoutResult(status -> {
            turn.write(NOTE, 1, "一");
            turn.settle();
            turn.write(NOTE, 2, "二");

            assertThat(notes()).containsExactly("一");
        });

        assertThat(notes()).containsExactly("一", "二");
    }

    @Test
    void isNobodysWithoutATransaction() {
        assertThatThrownBy(() -> turn.write(NOTE, 1, "一")).isInstanceOf(IllegalStateException.class);
        turn.settle();

        assertThat(notes()).isEmpty();
    }

    @Test
    void leavesNothingOfATurnThatCameToNothing() {
        transaction.executeWithoutResult(status -> {
            turn.write(NOTE, 1, "一");
            status.setRollbackOnly();
        });
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    turn.write(NOTE, 2, "二");
                    turn.write(NOTE, 2, "又一个二");
                }))
                .isInstanceOf(DuplicateKeyException.class);

        assertThat(notes()).isEmpty();
    }

    @Test
    void goesInPiecesWhereItIsLong() throws Exception {
        List<String> sent = wire.questions(() -> {
            transaction.executeWithoutResult(status -> {
                for (int id = 0; id < 5_000; id++) {
                    turn.write(NOTE, id, "注");
                }
            });
            return null;
        });

        assertThat(notes()).hasSize(5_000);
        assertThat(sent).hasSizeGreaterThan(5).allSatisfy(sql -> assertThat(sql).hasSizeLessThan(50_000));
    }

    private List<String> notes() {
        return jdbc.sql("select text from turn_note order by id")
                .query(String.class)
                .list();
    }

    private static void atTheEnd(Runnable deed) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                deed.run();
            }
        });
    }
}
