package org.niangjia.mediation.web;

import java.time.Clock;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.Browser;
import org.niangjia.BrowserTest;
import org.niangjia.Window;
import org.niangjia.mediation.talks.AMediatedDispute;
import org.niangjia.mediation.talks.AMediatedDispute.Mediated;
import org.niangjia.mediation.talks.Attempt;
import org.niangjia.mediation.talks.Contact.Outcome;
import org.niangjia.mediation.talks.Contact.Way;
import org.niangjia.mediation.talks.Contacts;
import org.niangjia.mediation.talks.Plan;
import org.niangjia.mediation.talks.Session;
import org.niangjia.mediation.talks.Sessions;
import org.niangjia.roster.people.Mediator;
import org.niangjia.roster.people.Roll;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages about sessions and mediators, on a desk and on a telephone. */
@BrowserTest
class TalkPagesBrowserIT {

    @Autowired
    private AMediatedDispute disputes;

    @Autowired
    private Contacts contacts;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Roll roll;

    @Autowired
    private Clock clock;

    private Mediated mediated;
    private LocalDateTime day;

    @BeforeEach
    void mediate() {
        Mediator mediator = roll.byLogin("mediator2").orElseThrow();
        mediated = disputes.by(mediator);
        contacts.add(
                mediated.number(),
                new Attempt(LocalDateTime.now(clock).minusHours(1), Way.PHONE, "EMPLOYER-1", Outcome.NO_ANSWER, "占线"),
                disputes.admin());
        day = disputes.aFreeDay();
        sessions.plan(mediated.number(), AMediatedDispute.onsite(day, mediator), disputes.admin());
        hold(disputes.aPastDay(), mediator);
    }

    @ParameterizedTest
    @CsvSource({
        "mediation-admin, /talks, talks",
        "mediation-admin, /talks/mediators, suggestions",
        "mediation-admin, /talks/sessions/new, session",
        "mediator2, /talks/sessions/1/move, move",
        "mediator2, /talks/sessions/2/record, record",
        "mediator2, /talks/sessions/2/minutes, minutes"
    })
    void aPageOfTheCaseIsReadOnADeskAndOnATelephone(String login, String page, String name, Browser browser) {
        look(browser.window().signIn(login), "/cases/" + mediated.number() + page, name);
    }

    @ParameterizedTest
    @CsvSource({
        "mediation-admin, /sessions?view=week&from=DAY, calendar",
        "mediation-admin, /sessions?view=day&from=DAY, day",
        "mediation-admin, /mediation-rooms, rooms",
        "mediator2, /my-mediations, mine"
    })
    void aPageOfAllCasesIsReadOnADeskAndOnATelephone(String login, String page, String name, Browser browser) {
        look(
                browser.window().signIn(login),
                page.replace("DAY", day.toLocalDate().toString()),
                name);
    }

    private static void look(Window window, String path, String name) {
        window.open(path);
        window.isAccessible();
        window.screenshot("talks/" + name);
        window.page().setViewportSize(390, 844);
        window.fitsItsWidth();
        window.screenshot("talks/" + name + "-phone");
        window.page().setViewportSize(1280, 800);
    }

    private void hold(LocalDateTime start, Mediator mediator) {
        Plan now = new Plan(
                Session.Mode.ONSITE,
                start,
                start.plusHours(1),
                null,
                "江州市测试路1号",
                AMediatedDispute.onsite(start, mediator).mediators(),
                true,
                false,
                "");
        Session session = sessions.plan(mediated.number(), now, disputes.admin());
        sessions.record(mediated.number(), session.seq(), AMediatedDispute.minutes(), disputes.admin());
    }
}
