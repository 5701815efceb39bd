package org.niangjia.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.bench.Meter.Reading;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.number.CaseNumber;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@EnabledIfSystemProperty(named = "niangjia.test.database", matches = "postgresql")
class GateBenchIT {

    private static final int WARM_UP = Integer.getInteger("bench.warm", Scale.of(1, 60));
    private static final int ROUNDS = Integer.getInteger("bench.rounds", Scale.of(3, 40));
    private static final int CASES = Scale.of(2, 20);

    /** Before the compiler knows the way, ours is the longer one. */
    private static final double COLD = 4;

    @Autowired
    private ThroughTheGate gate;

    @Autowired
    private Office office;

    @Autowired
    private CaseRecords records;

    /** Limit of the project: the record, the work list and the clocks cost no more than the history that they replace. */
    @Test
    void aCaseThroughTheGateCostsNoMoreThanTheBareEngine() {
        try (BareEngine bare = new BareEngine()) {
            Contest contest = new Contest(gate, bare).run(WARM_UP, CASES).run(ROUNDS, CASES);

            contest.print();
            assertThat(contest.ratio(Reading::rows).median()).as("rows").isLessThan(1);
            assertThat(contest.ratio(Reading::wal).median())
                    .as("write-ahead log")
                    .isLessThan(1);
            assertThat(contest.ratio(Reading::together).median())
                    .as("processor time")
                    .isLessThanOrEqualTo(Scale.REAL ? 1 : COLD);
        }
    }

    @Test
    void bothCarryThePetitionToTheSameEnd() {
        try (BareEngine bare = new BareEngine()) {
            var ours = records.find(CaseNumber.parse(gate.handleOne()).orElseThrow(), office.member("auditor"))
                    .orElseThrow();
            var theirs = bare.engine()
                    .getHistoryService()
                    .createHistoricProcessInstanceQuery()
                    .processInstanceId(bare.handleOne())
                    .singleResult();

            assertThat(ours.outcome()).isEqualTo("concluded").isEqualTo(theirs.getEndActivityId());
            assertThat(answersKept(bare)).isEqualTo(PetitionSteps.ANSWERS);
        }
    }

    private static long answersKept(BareEngine bare) {
        return bare.engine().getHistoryService().createHistoricVariableInstanceQuery().list().stream()
                .filter(variable -> variable.getName().contains("_"))
                .count();
    }
}
