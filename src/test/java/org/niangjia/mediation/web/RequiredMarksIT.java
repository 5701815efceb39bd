package org.niangjia.mediation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.Pages.words;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDateTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.IntegrationTest;
import org.niangjia.Pages;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.mediation.AMediationFile;
import org.niangjia.mediation.settlement.ASettlement;
import org.niangjia.mediation.talks.AMediatedDispute;
import org.niangjia.mediation.talks.AMediatedDispute.Mediated;
import org.niangjia.roster.people.Roll;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** A form that is handed in empty is refused beside exactly those fields that it marks as 必填. */
@IntegrationTest
class RequiredMarksIT {

    private static final Pattern NAMED =
            Pattern.compile("(?s)<(?:label|legend)[^>]* (?:for|id)=\"([^\"]+)\"[^>]*>(.*?)</(?:label|legend)>");
    private static final Pattern REFUSED = Pattern.compile("<p class=\"field-error\" id=\"([^\"]+)-error\"");

    private static final String ADMIN = "mediation-admin";
    private static final String MEDIATOR = "mediator1";

    @Autowired
    private AMediatedDispute disputes;

    @Autowired
    private AMediationFile files;

    @Autowired
    private ASettlement settlement;

    @Autowired
    private Roll roll;

    @Autowired
    private Pages pages;

    private Mediated mediated;
    private String talks;

    @BeforeEach
    void mediate() {
        mediated = disputes.by(roll.byLogin(MEDIATOR).orElseThrow());
        talks = "/cases/" + mediated.number() + "/talks";
    }

    @ParameterizedTest
    @ValueSource(strings = {"workers", "employers", "representatives", "claims", "evidence", "deliveryAddresses"})
    void ofThoseWhoDisputeAndWhatTheyClaim(String list) throws Exception {
        CaseNumber number = settlement.disputed();
        files.involve(number, MEDIATOR);

        assertMarked("/cases/" + number + "/dispute/" + list, MEDIATOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agreement", "terms", "signatures", "performances"})
    void ofAnAgreement(String list) throws Exception {
        CaseNumber number = settlement.disputed();
        files.involve(number, MEDIATOR);

        assertMarked("/cases/" + number + "/agreement/" + list, MEDIATOR);
    }

    @Test
    void ofTheTalks() throws Exception {
        assertMarked(talks + "/contacts", ADMIN);
        assertMarked(talks + "/sessions", ADMIN);
        assertMarked("/mediation-rooms", ADMIN);
    }

    @Test
    void ofTheMinutes() throws Exception {
        LocalDateTime start = disputes.aPastDay();
        pages.ask(
                post(talks + "/sessions")
                        .param("mode", "ONSITE")
                        .param("startAt", start.toString())
                        .param("endAt", start.plusHours(1).toString())
                        .param("place", "江州市测试路1号")
                        .param("mediators", mediated.mediator().rosterNo())
                        .param("shortNotice", "true"),
                MEDIATOR);

        assertMarked(talks + "/sessions/1/record", MEDIATOR);
    }

    @Test
    void ofTheRoster() throws Exception {
        String mediator = "/mediators/" + roll.byLogin(MEDIATOR).orElseThrow().rosterNo();

        assertMarked("/new-mediator", ADMIN);
        assertMarked(mediator + "/amend?version=0", ADMIN);
        assertMarked(mediator + "/conflicts?person=true", ADMIN);
        assertMarked(mediator + "/standing?to=SUSPENDED", ADMIN);
    }

    private void assertMarked(String address, String login) throws Exception {
        MockHttpServletResponse answer = pages.ask(post(address), login);
        String page = words(answer);

        assertThat(answer.getStatus()).as(address).isEqualTo(400);
        assertThat(refused(page)).as(address).isNotEmpty().isEqualTo(marked(page));
    }

    private static Set<String> marked(String page) {
        Set<String> marked = new TreeSet<>();
        NAMED.matcher(page)
                .results()
                .filter(named -> named.group(2).contains("必填"))
                .forEach(named -> marked.add(named.group(1)));
        return marked;
    }

    private static Set<String> refused(String page) {
        Set<String> refused = new TreeSet<>();
        REFUSED.matcher(page).results().forEach(error -> refused.add(error.group(1)));
        return refused;
    }
}
