package org.niangjia.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.petition.APetition.aPetition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.casefile.party.Party;
import org.niangjia.casefile.party.PartyIndex;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Decision;
import org.niangjia.identity.Decision.Refused;
import org.niangjia.privacy.BlindIndex;
import org.niangjia.roster.Assignment.Choice;
import org.niangjia.roster.Assignment.Result;
import org.niangjia.roster.Assignment.Seat;
import org.niangjia.roster.Assignment.State;
import org.niangjia.roster.people.ConflictKind;
import org.niangjia.roster.people.ConflictsOnFile;
import org.niangjia.roster.people.Mediator;
import org.niangjia.roster.people.Roll;
import org.niangjia.roster.people.Specialty;
import org.niangjia.roster.people.Standing;
import org.niangjia.roster.people.Tie;
import org.niangjia.roster.performance.Performance;
import org.niangjia.roster.performance.Performances;
import org.niangjia.roster.subsidy.Slip;
import org.niangjia.roster.subsidy.Subsidies;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may mediate, who is suggested, who was asked and what became of it. */
@IntegrationTest
class MediatorsIT {

    private static final String PETITIONER = "420102198001011231";

    @Autowired
    private Office office;

    @Autowired
    private Enlisted enlisted;

    @Autowired
    private Mediators mediators;

    @Autowired
    private Roll roll;

    @Autowired
    private ConflictsOnFile conflicts;

    @Autowired
    private Performances performances;

    @Autowired
    private Subsidies subsidies;

    @Autowired
    private PartyIndex parties;

    @Autowired
    private BlindIndex index;

    @Autowired
    private Clock clock;

    private final List<Mediator> onTheRoster = new ArrayList<>();
    private CaseNumber number;

    @BeforeEach
    void open() {
        number = office.open(aPetition().identifiedBy(PETITIONER)).number();
    }

    @AfterEach
    void strikeOff() {
        onTheRoster.forEach(enlisted::strikeOff);
    }

    @Test
    void whoKnowsAboutTheDisputeIsSuggestedBeforeWhoDoesNot() {
        Mediator other = enlist(Specialty.INJURY);
        Mediator expert = enlist(Specialty.WAGE);

        List<String> suggested = mediators.suggest(facts()).stream()
                .map(it -> it.mediator().rosterNo())
                .toList();

        assertThat(suggested).containsSubsequence(expert.rosterNo(), other.rosterNo());
        assertThat(mediators.fitness(expert.rosterNo(), facts()).merits())
                .extracting(Reason::sentence)
                .contains("擅长劳动报酬", "与本案同一区域", "在办 0 件");
        assertThat(mediators.fitness(other.rosterNo(), facts()).objections())
                .extracting(Reason::sentence)
                .containsExactly("擅长领域不含本案争议类型");
    }

    @Test
    void whoDoesNotKnowAboutTheDisputeIsChosenForAReasonOnly() {
        Mediator other = enlist(Specialty.INJURY);

        assertThat(because(assign(other, "", Seat.PRESIDING))).contains("须说明理由", "擅长领域不含本案争议类型");
        assertThat(assign(other, "双方共同要求", Seat.PRESIDING).isGranted()).isTrue();
    }

    @Test
    void aRelativeOfAPartyCannotMediateAndNobodyIsNamed() {
        Mediator relative = enlist(Specialty.WAGE);
        conflicts.declare(relative.rosterNo(), tie(ConflictKind.RELATIVE, "张测试", PETITIONER), enlisted.admin());

        String because = because(assign(relative, "双方共同要求", Seat.PRESIDING));

        assertThat(because).contains("是一方当事人或者代理人的近亲属", "第十五条").doesNotContain("张测试", PETITIONER);
    }

    @Test
    void aTieKnownByNameOnlyHindersUntilTheNumberShowsItIsANamesake() {
        Mediator tied = enlist(Specialty.WAGE);
        Party party = new Party("WORKER-1", index.of(BlindIndex.Kind.ID_NO, PETITIONER), name("赵同名"));
        conflicts.declare(tied.rosterNo(), tie(ConflictKind.REPRESENTED, "赵同名", ""), enlisted.admin());

        assertThat(fitness(tied, party).isPossible()).isFalse();

        Mediator another = enlist(Specialty.WAGE);
        conflicts.declare(
                another.rosterNo(), tie(ConflictKind.REPRESENTED, "赵同名", Enlisted.idNo(900)), enlisted.admin());
        assertThat(fitness(another, party).isPossible()).isTrue();
    }

    @Test
    void whoLeftTheEmployerStaysAwayForTwoYears() {
        Party employer = new Party("EMPLOYER-1", "91421000MA00000006", name("江汉纺织有限公司"));
        LocalDate today = LocalDate.now(clock);

        assertThat(fitness(workedThereUntil(today.minusYears(1)), employer).objections())
                .extracting(Reason::sentence)
                .containsExactly("与一方当事人同单位，或者曾在其单位工作");
        assertThat(fitness(workedThereUntil(today.minusYears(3)), employer).isPossible())
                .isTrue();
    }

    @Test
    void whoIsAPartyOrWorksForOneCannotMediate() {
        Mediator mediator = enlist(Specialty.WAGE);

        assertThat(fitness(mediator, new Party("WORKER-1", mediator.idKey(), ""))
                        .objections())
                .extracting(Reason::sentence)
                .contains("是本案的当事人或者代理人");
        assertThat(fitness(mediator, new Party("EMPLOYER-1", "", name(mediator.organisation())))
                        .objections())
                .extracting(Reason::sentence)
                .contains("与一方当事人同单位");
    }

    @Test
    void whoIsSuspendedGetsNoMoreCasesAndLeavesAListBehind() {
        Mediator mediator = enlist(Specialty.WAGE);
        assign(mediator, "", Seat.PRESIDING);

        roll.stand(mediator.rosterNo(), Standing.SUSPENDED, "当事人投诉，核查期间", enlisted.admin());

        assertThat(mediators.openCases(mediator.rosterNo()))
                .extracting(Assignment::number)
                .containsExactly(number);
        assertThat(mediators.fitness(mediator.rosterNo(), facts()).objections())
                .extracting(Reason::sentence)
                .contains("已暂停，不再接受指派");
        assertThat(mediators.replaced(number, mediator.rosterNo()).isGranted()).isTrue();
        assertThat(mediators.openCases(mediator.rosterNo())).isEmpty();
    }

    @Test
    void aCaseHasOnePresidingMediatorAndEachOnce() {
        Mediator first = enlist(Specialty.WAGE);
        Mediator second = enlist(Specialty.WAGE);

        assertThat(assign(first, "", Seat.PRESIDING).isGranted()).isTrue();

        assertThat(because(assign(second, "", Seat.PRESIDING))).contains("已有主持调解员");
        assertThat(because(assign(first, "", Seat.CO))).contains("已经是本案的调解员");
        assertThat(assign(second, "", Seat.CO).isGranted()).isTrue();
    }

    @Test
    void refusingAgainAndAgainWithoutAReasonIsFlagged() {
        Mediator mediator = enlist(Specialty.WAGE);

        for (int times = 0; times < 2; times++) {
            assign(mediator, "双方共同要求", Seat.PRESIDING);
            mediators.declined(number, mediator.rosterNo(), " ");
        }

        Performance performance = performances.of(mediator.rosterNo());
        assertThat(performance.refusals()).isEqualTo(2);
        assertThat(performances.isFlagged(performance)).isTrue();
    }

    @Test
    void whoHasStoodAsideIsNotAskedAgain() {
        Mediator mediator = enlist(Specialty.WAGE);
        assign(mediator, "", Seat.PRESIDING);
        mediators.accepted(number, mediator.rosterNo(), true);
        mediators.recused(number, mediator.rosterNo());

        assertThat(because(assign(mediator, "双方共同要求", Seat.PRESIDING))).contains("已经回避");
        assertThat(mediators.of(number)).extracting(Assignment::state).containsExactly(State.RECUSED);
    }

    @Test
    void whoWasReplacedIsChosenAgainForAReasonOnly() {
        Mediator ill = enlist(Specialty.WAGE);
        assign(ill, "", Seat.PRESIDING);
        mediators.replaced(number, ill.rosterNo());
        assertThat(because(assign(ill, "", Seat.PRESIDING))).contains("在本案中曾经更换");
    }

    @Test
    void aClosedCaseCountsAndIsPaidOnceASecondPersonAgrees() {
        Mediator mediator = enlist(Specialty.WAGE);
        assign(mediator, "", Seat.PRESIDING);
        mediators.accepted(number, mediator.rosterNo(), false);

        var closing = new Mediators.Closing(number, Result.AGREED, true, 4);
        mediators.release(closing, enlisted.admin());
        mediators.release(closing, enlisted.admin());

        Performance performance = performances.of(mediator.rosterNo());
        assertThat(performance.open()).isZero();
        assertThat(performance.percent()).isEqualByComparingTo("100");
        assertThat(performance.satisfaction()).isEqualByComparingTo("4");
        Slip slip = subsidies.of(mediator.rosterNo()).get(0);
        assertThat(slip.amount()).isEqualByComparingTo("800");
        assertThat(slip.reckoned()).isEqualTo("调解成功 500 元；集体争议另加 300 元");
        assertThat(subsidies.of(YearMonth.now(clock))).extracting(Slip::id).contains(slip.id());
        assertThat(because(subsidies.approve(slip.id(), enlisted.admin()))).contains("另一名同事");
        Acting second = Acting.self(office.member("rights-director"));
        assertThat(subsidies.approve(slip.id(), second).isGranted()).isTrue();
        assertThat(because(subsidies.approve(slip.id(), second))).contains("已由他人核定");
    }

    @Test
    void thePartiesOfACaseAreRecognisedWithoutBeingRead() {
        assertThat(parties.of(number)).anySatisfy(party -> {
            assertThat(party.key()).hasSize(64);
            assertThat(party.name()).hasSize(64);
        });
    }

    private Mediator enlist(Specialty... specialties) {
        Mediator mediator = enlisted.knowing(specialties);
        onTheRoster.add(mediator);
        return mediator;
    }

    private Mediator workedThereUntil(LocalDate day) {
        Mediator mediator = enlist(Specialty.WAGE);
        conflicts.declare(
                mediator.rosterNo(),
                new Tie(ConflictKind.WORKS_FOR, false, "江汉纺织有限公司", "91421000MA00000006", day.minusYears(1), day),
                enlisted.admin());
        return mediator;
    }

    private Tie tie(ConflictKind kind, String name, String idNo) {
        return new Tie(kind, true, name, idNo, LocalDate.now(clock).minusYears(1), null);
    }

    private Fitness fitness(Mediator mediator, Party party) {
        return mediators.fitness(mediator.rosterNo(), new CaseFacts(number, "421000", Set.of("WAGE"), List.of(party)));
    }

    private CaseFacts facts() {
        Party petitioner = new Party("WORKER-1", index.of(BlindIndex.Kind.ID_NO, PETITIONER), name("张测试"));
        return new CaseFacts(number, "421000", Set.of("WAGE"), List.of(petitioner));
    }

    private String name(String name) {
        return index.of(BlindIndex.Kind.NAME, name);
    }

    private Decision assign(Mediator mediator, String reason, Seat seat) {
        return mediators.assign(
                new Mediators.Order(facts(), mediator.rosterNo(), seat, Choice.PARTIES, reason), enlisted.admin());
    }

    private static String because(Decision decision) {
        return ((Refused) decision).because();
    }
}
