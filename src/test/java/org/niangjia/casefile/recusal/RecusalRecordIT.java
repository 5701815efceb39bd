package org.niangjia.casefile.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.petition.APetition.aPetition;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Office.Walk;
import org.niangjia.TestStaff;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.entry.Answer;
import org.niangjia.casefile.entry.Entry;
import org.niangjia.casefile.entry.EntryKind;
import org.niangjia.engine.registration.Withdrawals;
import org.niangjia.identity.Member;
import org.niangjia.identity.Recusals;
import org.niangjia.identity.Role;
import org.niangjia.identity.account.Roster;
import org.springframework.beans.factory.annotation.Autowired;

/** 回避: what the record of a case tells of those who stand aside from it. */
@IntegrationTest
class RecusalRecordIT {

    private static final String RELATIVE = "42010219800101124X";

    @Autowired
    private Office office;

    @Autowired
    private TestStaff staff;

    @Autowired
    private Roster roster;

    @Autowired
    private Recusals recusals;

    @Autowired
    private CaseRecords records;

    @Autowired
    private Withdrawals withdrawals;

    private Walk petition;

    @BeforeEach
    void somebodyPetitions() {
        petition = office.open(aPetition());
    }

    @AfterEach
    void dismiss() {
        staff.dismiss();
    }

    @Test
    void theRecordTellsWhoStandsAsideFromTheCase() {
        Member recused = clerk();

        recusals.fromCase(recused, petition.number().value(), "近亲属");
        recusals.fromCase(recused, petition.number().value(), "近亲属");

        assertThat(recusalsOf(petition)).singleElement().satisfies(entry -> {
            assertThat(entry.actorName()).isEqualTo("回避受理");
            assertThat(entry.summary()).isEqualTo("申报回避");
            assertThat(entry.answers()).extracting(Answer::text).containsExactly("近亲属");
        });
        assertThat(records.verify(petition.number()).intact()).isTrue();
    }

    /** 亲属关系是向本会申报的，不写进案卷。 */
    @Test
    void theRecordTellsWhoStandsAsideFromAPartyButNotHowTheyAreRelated() {
        Walk theirs = office.open(aPetition().identifiedBy(RELATIVE));
        Member recused = clerk();

        recusals.fromPerson(recused, RELATIVE, "配偶");

        assertThat(recusalsOf(petition)).isEmpty();
        assertThat(recusalsOf(theirs)).singleElement().satisfies(entry -> {
            assertThat(entry.summary()).isEqualTo("申报回避：与本案当事人有应当回避的关系");
            assertThat(entry.answers()).isEmpty();
        });
    }

    @Test
    void theRecordOfACaseOfAnotherPlaceTellsNothingOfWhoCouldNotHaveHandledIt() {
        Member elsewhere = staff.hire("外县经办", Role.COUNTY_CLERK, "421087");

        recusals.fromCase(elsewhere, petition.number().value(), "近亲属");

        assertThat(recusalsOf(petition)).isEmpty();
    }

    @Test
    void whoStandsAsideTakesNoPartInTheCaseByThat() {
        Member recused = clerk();

        recusals.fromCase(recused, petition.number().value(), "近亲属");
        roster.correct(recused.login(), recused.name(), "421087");
        roster.assign(recused.login(), Set.of(Role.COUNTY_CLERK));

        assertThat(records.find(petition.number(), office.member(recused.login())))
                .as("no longer of the place, and never had it in hand")
                .isEmpty();
    }

    @Test
    void theRecordOfAClosedCaseIsNotContinuedByWhoStandsAsideTooLate() {
        Walk theirs = office.open(aPetition().identifiedBy(RELATIVE));
        withdrawals.withdraw(theirs.file(), "重复登记", office.member("intake"));
        Member recused = clerk();

        recusals.fromCase(recused, theirs.number().value(), "近亲属");
        recusals.fromPerson(recused, RELATIVE, "配偶");

        assertThat(theirs.file().open()).isFalse();
        assertThat(recusalsOf(theirs)).isEmpty();
    }

    private Member clerk() {
        return staff.hire("回避受理", Role.INTAKE_CLERK, "421000");
    }

    private List<Entry> recusalsOf(Walk walk) {
        return records.entries(walk.file()).stream()
                .filter(entry -> entry.kind() == EntryKind.RECUSED)
                .toList();
    }
}
