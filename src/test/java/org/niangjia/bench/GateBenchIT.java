package org.niangjia.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.bench.Meter.Reading;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.identity.Acting;
import org.niangjia.mediation.MediationOffice;
import org.niangjia.mediation.settlement.Settling;
import org.niangjia.mediation.talks.Sessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

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
    private MediationOffice mediators;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Settling settling;

    @Autowired
    private CaseRecords records;

    @Autowired
    private JdbcClient database;

    /** Limit of the project: the record, the work list and the clocks cost no more than the history that they replace. */
    @Test
    void aPetitionThroughTheGateCostsNoMoreThanTheBareEngine() {
        judge(new PetitionLine(), 1);
    }

    /** Guards against what has gone wrong, e.g. a list read once more at each step: the bare engine checks none and seals nothing. */
    @Test
    void aMediationThroughTheGateCostsLittleMoreThanTheBareEngine() {
        judge(mediations(), 2.5);
    }

    private void judge(LineOfWork line, double limit) {
        // after a checkpoint the first change of each page logs all of it, at real scale: the warming up pays for that
        database.sql("checkpoint").update();
        try (BareEngine bare = new BareEngine(line)) {
            Contest contest =
                    new Contest(gate.with(line), bare).run(WARM_UP, CASES).run(ROUNDS, CASES);

            contest.print(line, limit);
            assertThat(contest.ratio(Reading::rows).median()).as("rows").isLessThan(1);
            assertThat(contest.ratio(Reading::wal).median())
                    .as("write-ahead log")
                    .isLessThan(1);
            assertThat(contest.ratio(Reading::together).median())
                    .as("processor time")
                    .isLessThanOrEqualTo(Scale.REAL ? limit : COLD * limit);
        }
    }

    @Test
    void bothCarryACaseToTheSameEnd() {
        sameEnd(new PetitionLine());
        sameEnd(mediations());
    }

    private void sameEnd(LineOfWork line) {
        try (BareEngine bare = new BareEngine(line)) {
            var ours = records.find(
                            CaseNumber.parse(gate.with(line).handleOne()).orElseThrow(), office.member("auditor"))
                    .orElseThrow();
            var theirs = bare.engine()
                    .getHistoryService()
                    .createHistoricProcessInstanceQuery()
                    .processInstanceId(bare.handleOne())
                    .singleResult();

            assertThat(ours.outcome()).isEqualTo(line.outcome()).isEqualTo(theirs.getEndActivityId());
            assertThat(bare.engine()
                            .getHistoryService()
                            .createHistoricVariableInstanceQuery()
                            .list())
                    .extracting(variable -> variable.getName())
                    .containsAll(line.answers());
        }
    }

    private LineOfWork mediations() {
        var desk = new MediationDesk(
                sessions, settling, mediators.mediator("mediator1"), Acting.self(office.member("mediator1")));
        return new MediationLine(desk, office.today());
    }
}
