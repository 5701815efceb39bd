package org.niangjia.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.niangjia.mediation.AMediation.aMediation;
import static org.niangjia.mediation.Steps.*;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Office.Step;
import org.niangjia.Office.Walk;
import org.niangjia.Pages;
import org.niangjia.engine.NotYours;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.inbox.WorkItem;
import org.niangjia.inbox.WorkList;
import org.niangjia.mediation.talks.Session;
import org.niangjia.mediation.talks.Sessions;
import org.niangjia.roster.Assignment;
import org.niangjia.roster.Mediators;
import org.springframework.beans.factory.annotation.Autowired;

/** 更换调解员, while a dispute is mediated. */
@IntegrationTest
class ReplacementIT {

    private static final Step TAKE_OVER = TAKE_SEAT.by("mediator2");

    @Autowired
    private MediationOffice office;

    @Autowired
    private Mediators mediators;

    @Autowired
    private Sessions sessions;

    @Autowired
    private WorkList workList;

    @Autowired
    private Pages pages;

    @Autowired
    private ObjectMapper json;

    @Test
    void anotherMediatorGoesOnWhereOneFellIllAndThePeriodRunsOn() throws Exception {
        Walk mediation = office.open(aMediation(), TO_SESSION);
        List<String> before = deadlines(mediation);

        office.report(mediation, REPLACE);

        assertThat(mediation.standsAt()).isEqualTo("chooseMediator");
        assertThat(pages.read("mediation-admin", "/api/cases/{n}/entries", mediation.number()))
                .contains("更换调解员", "不再担任本案主持调解员");
        office.take(mediation, DESIGNATE_ANOTHER, TAKE_OVER);
        assertThat(mediation.task())
                .extracting(WorkItem::element, WorkItem::assignee)
                .containsExactly("notifySession", "mediator2");
        assertThat(deadlines(mediation))
                .startsWith(before.toArray(String[]::new))
                .containsOnlyOnce(Collections.max(before));
        assertThat(mediators.of(mediation.number()))
                .extracting(Assignment::state)
                .containsExactly(Assignment.State.REPLACED, Assignment.State.ACCEPTED);
    }

    @Test
    void whatWasHeldStaysAndWhatWasOnlyPlannedIsPlannedAnew() {
        Walk mediation = office.open(aMediation(), TO_SESSION);
        office.take(mediation, CONTINUE, NOTIFY);
        office.report(mediation, REPLACE);
        office.take(mediation, DESIGNATE_ANOTHER, TAKE_OVER);

        assertThatThrownBy(() -> office.take(mediation, NOTIFY.by("mediator2")))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessageContaining("已经不在本案的调解员");
        Session planned = sessions.next(mediation.number()).orElseThrow();
        sessions.cancel(mediation.number(), planned.seq(), "原调解员住院", office.acting("mediator2"));
        office.take(mediation, NOTIFY.by("mediator2"), CONTINUE.by("mediator2"));

        assertThat(sessions.of(mediation.number()))
                .filteredOn(Session::isHeld)
                .extracting(held -> held.mediators().get(0).rosterNo())
                .containsExactly(
                        office.mediator("mediator1").rosterNo(),
                        office.mediator("mediator2").rosterNo());
    }

    @Test
    void whoeverHadToStandAsideIsNotChosenAgain() {
        Walk mediation = office.open(aMediation(), TO_SESSION);
        office.report(mediation, REPLACE.with("cause", "RECUSED").with("by", "ORGANISATION"));

        assertThatThrownBy(() -> office.take(mediation, DESIGNATE)).isInstanceOf(SubmissionRefused.class);
        office.take(mediation, DESIGNATE_ANOTHER, TAKE_OVER);
        assertThat(mediation.standsAt()).isEqualTo("notifySession");
    }

    @Test
    void theNewOneDisclosesAndMayHaveToStandAsideAsTheFirst() {
        Walk mediation = office.open(aMediation(), TO_SESSION);
        office.report(mediation, REPLACE);

        office.take(mediation, DESIGNATE_ANOTHER, DISCLOSE.by("mediator2"));

        assertThat(mediation.standsAt()).isEqualTo("decideRecusal");
    }

    @Test
    void ofTwoTheOneWhoStaysIsNotAskedAgain() {
        Walk mediation = office.open(aMediation().collective(), REGISTER, ACCEPT, REPORT_ORALLY, REPORT_IN_WRITING);
        office.take(mediation, WILLING, DESIGNATE_TWO, BOTH_TAKE_SEATS);

        office.report(mediation, REPLACE.with("leaver", "CO"));
        office.take(mediation, DESIGNATE.with("secondNo", "T0003"), BOTH_TAKE_SEATS);

        assertThat(mediation.task().assignee()).isEqualTo("mediator1");
        assertThat(mediators.open(mediation.number()))
                .extracting(Assignment::rosterNo, Assignment::state)
                .containsExactlyInAnyOrder(
                        tuple(office.mediator("mediator1").rosterNo(), Assignment.State.ACCEPTED),
                        tuple(office.mediator("mediator3").rosterNo(), Assignment.State.ACCEPTED));
    }

    @Test
    void notByTheMediatorNotDuringAnAppraisalAndNotWhereNobodySits() {
        Walk mediation = office.open(aMediation(), TO_SESSION);
        assertThatThrownBy(() -> office.report(mediation, REPLACE.by("mediator1")))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> office.report(mediation, REPLACE.with("leaver", "CO")))
                .isInstanceOf(SubmissionRefused.class);

        office.report(mediation, ENTRUST_APPRAISAL);
        assertThatThrownBy(() -> office.report(mediation, REPLACE)).isInstanceOf(SubmissionRefused.class);
        office.take(mediation, APPRAISED);
        office.report(mediation, REPLACE);

        assertThat(workList.of(mediation.number().value()))
                .extracting(WorkItem::element)
                .containsExactly("chooseMediator");
    }

    /** The period of mediation ends last of all. */
    private List<String> deadlines(Walk mediation) throws Exception {
        return json.readTree(pages.read("mediation-admin", "/api/cases/{n}", mediation.number()))
                .path("deadlines")
                .findValuesAsText("dueAt");
    }
}
