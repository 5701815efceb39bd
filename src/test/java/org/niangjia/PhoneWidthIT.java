package org.niangjia;

import static org.niangjia.petition.APetition.aPetition;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.engine.Tasks;
import org.springframework.beans.factory.annotation.Autowired;

/** The lists that people open on their way: on a phone's width they are read without scrolling sideways. */
@BrowserTest
class PhoneWidthIT {

    @Autowired
    private Office office;

    @Autowired
    private Tasks tasks;

    @ParameterizedTest
    @CsvSource({
        "intake, /work?tab=group, work",
        "intake, /work, mine",
        "supervisor, /cases, cases",
        "intake, /me/absences, absences",
        "county-leader1, /absences, colleagues",
        "vice-chair, /vacancies, vacancies",
        "mediation-admin, /mediators, mediators",
        "mediation-admin, /new-mediator, new-mediator",
        "mediator1, /me/mediator, mediator",
        "mediation-admin, /subsidies, subsidies",
        "court, /court/messages, court-messages",
        "vice-chair, /reports, reports",
        "admin, /admin/members, members",
        "admin, /admin/members/county-clerk1/disable, disable",
        "admin, /admin/undelivered, undelivered"
    })
    void isReadWithoutScrollingSideways(String login, String path, String name, Browser browser) {
        IntStream.range(0, 2).forEach(i -> office.open(aPetition()));
        tasks.claim(office.open(aPetition()).task().id(), office.member("intake"));
        Window window = browser.window().signIn(login);
        window.page().setViewportSize(390, 844);

        window.open(path);

        window.fitsItsWidth();
        window.isAccessible();
        window.screenshot("phone/" + name);
    }
}
