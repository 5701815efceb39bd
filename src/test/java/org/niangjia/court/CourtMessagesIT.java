package org.niangjia.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.court.ACourt.assignment;
import static org.niangjia.court.ACourt.messageId;
import static org.niangjia.court.ACourt.returned;
import static org.niangjia.court.ACourt.ruling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Pages;
import org.niangjia.casefile.entry.Entry;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.court.ACourt.Reply;
import org.niangjia.mediation.AMediation;
import org.niangjia.mediation.Mediations;
import org.springframework.beans.factory.annotation.Autowired;

/** The court's messages: each once, in any order, and none that is not the court's. */
@IntegrationTest
@Tag("T62")
class CourtMessagesIT {

    private static final String ASSIGNMENTS = "/api/court/assignments";

    @Autowired
    private ACourt court;

    @Autowired
    private WaitingMessages waiting;

    @Autowired
    private Mediations mediations;

    @Autowired
    private Correspondence mail;

    @Autowired
    private Office office;

    @Autowired
    private Pages pages;

    private final String caseNo = ACourt.caseNo();

    @Test
    void anAssignmentOpensACaseInTheUnionOfItsRegion() throws Exception {
        Reply reply = court.assigns(messageId(), assignment(caseNo));

        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(202);
        assertThat(reply.caseNumber()).startsWith("TJ421002");
        assertThat(reply.body().has("parked")).isFalse();
        assertThat(mail.entries(reply.caseNumber()).get(0).actorName()).isEqualTo("系统");
        assertThat(mediations.ofCourt(caseNo)).hasSize(1);
    }

    @Test
    void bothSignaturesAreTheCourtsAndNoOtherIs() throws Exception {
        byte[] body = court.bytes(assignment(caseNo));

        assertThat(court.signedBySm3(ASSIGNMENTS, messageId(), body).status()).isEqualTo(202);
        assertThat(court.sends(ASSIGNMENTS, messageId(), body, null).status()).isEqualTo(401);
        assertThat(court.sends(ASSIGNMENTS, messageId(), body, "sm3:" + "0".repeat(64))
                        .status())
                .isEqualTo(401);
        assertThat(court.sends("/api/court/messages", messageId(), body, "00").status())
                .isEqualTo(401);
        assertThat(mediations.ofCourt(caseNo)).hasSize(1);
    }

    @Test
    void aRepeatIsAnsweredTheSameAndHasNoSecondEffect() throws Exception {
        String id = messageId();
        Reply first = court.assigns(id, assignment(caseNo));
        Reply again = court.assigns(id, assignment(caseNo));

        assertThat(again).isEqualTo(first);
        assertThat(mediations.ofCourt(caseNo)).hasSize(1);
    }

    @Test
    void theSameContentUnderAnotherIdIsARepeatToo() throws Exception {
        Reply first = court.assigns(messageId(), assignment(caseNo));
        Reply replayed = court.assigns(messageId(), assignment(caseNo));

        assertThat(replayed).isEqualTo(first);
        assertThat(mediations.ofCourt(caseNo)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofTwoAtOnceOneHasTheEffect(boolean underOneId) throws Exception {
        String id = messageId();
        byte[] body = court.bytes(assignment(caseNo));
        Callable<Reply> call = () -> court.signed(ASSIGNMENTS, id, body);
        Callable<Reply> other = () -> court.signed(ASSIGNMENTS, underOneId ? id : messageId(), body);

        var callers = Executors.newFixedThreadPool(2);
        List<Reply> replies = new ArrayList<>();
        for (var reply : callers.invokeAll(List.of(call, other))) {
            replies.add(reply.get());
        }
        callers.shutdown();

        assertThat(replies).extracting(Reply::status).containsOnly(202);
        assertThat(replies.get(0)).isEqualTo(replies.get(1));
        assertThat(mediations.ofCourt(caseNo)).hasSize(1);
    }

    @Test
    void anotherContentUnderTheSameIdIsRefused() throws Exception {
        String id = messageId();
        court.assigns(id, assignment(caseNo));
        Map<String, Object> other = assignment(caseNo);
        other.put("factsAndReasons", "另一事实。");

        assertThat(court.assigns(id, other).status()).isEqualTo(409);
        assertThat(court.tells(id, returned(caseNo)).status()).isEqualTo(409);
        assertThat(mediations.ofCourt(caseNo)).hasSize(1);
    }

    @Test
    void whatIsIncompleteIsRefusedBesideItsFieldAndMayBeSentAgain() throws Exception {
        String id = messageId();
        Map<String, Object> bad = assignment(caseNo);
        bad.remove("court");
        bad.put("assignedAt", "gestern");
        bad.put("region", "999999");

        assertThat(fields(court.assigns(id, bad))).containsExactlyInAnyOrder("court", "assignedAt", "region");
        assertThat(fields(court.assigns(id, Map.of()))).contains("court", "courtCaseNo", "workers", "claims");
        assertThat(fields(court.assigns(id, with("limitationStart", "2026-02-30"))))
                .containsExactly("limitationStart");
        assertThat(fields(court.assigns(id, with("claims", List.of(Map.of("item", "工资", "amount", "三千"))))))
                .contains("claims[0].amount");
        assertThat(court.signed(ASSIGNMENTS, id, "[1".getBytes()).status()).isEqualTo(400);
        assertThat(court.sends(ASSIGNMENTS, null, new byte[0], "").status()).isEqualTo(401);
        assertThat(mediations.ofCourt(caseNo)).isEmpty();

        assertThat(court.assigns(id, assignment(caseNo)).status()).isEqualTo(202);
    }

    @Test
    void whatIsUnreadableOfALaterMessageIsRefused() throws Exception {
        Map<String, Object> bad = returned(caseNo);
        bad.put("type", "GREETING");
        bad.put("courtCaseNo", "123");
        bad.remove("at");

        assertThat(fields(court.tells(messageId(), bad))).containsExactlyInAnyOrder("type", "courtCaseNo", "at");
    }

    @Test
    void whatTheCourtTakesBackEndsTheCase() throws Exception {
        String number = court.assigns(messageId(), assignment(caseNo)).caseNumber();
        String id = messageId();

        Reply reply = court.tells(id, returned(caseNo));
        court.tells(id, returned(caseNo));

        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(202);
        assertThat(reply.caseNumber()).isEqualTo(number);
        assertThat(mail.entries(number)).extracting(Entry::step).containsOnlyOnce("courtReturned");
    }

    /** Registered by hand, from paper. */
    @Test
    void theCourtsNumberFindsACaseThatAnOfficerHasRegistered() throws Exception {
        var walk = office.open(AMediation.aMediation().referredByACourt().with("courtCaseNo", caseNo));

        assertThat(court.tells(messageId(), returned(caseNo)).caseNumber())
                .isEqualTo(walk.number().value());
        assertThat(mail.entries(walk.number().value())).extracting(Entry::step).contains("courtReturned");
    }

    @Test
    void whatComesBeforeItsCaseIsShownToTheClerkAndDeliveredWhenTheCaseComes() throws Exception {
        String id = messageId();
        Reply early = court.tells(id, returned(caseNo));
        assertThat(early.parked()).isTrue();
        waiting.run();
        assertThat(pages.read("intake", "/court/messages")).contains(caseNo, "等候立案");

        String number = court.assigns(messageId(), assignment(caseNo)).caseNumber();
        waiting.run();
        waiting.run();

        assertThat(mail.entries(number)).extracting(Entry::step).containsOnlyOnce("courtReturned");
        assertThat(court.tells(id, returned(caseNo))).as("a repeat").isEqualTo(early);
        assertThat(mail.state(id)).isEqualTo("DONE");
    }

    @Test
    void whatComesTooLateIsExplainedInTheRecordOnce() throws Exception {
        String number = court.assigns(messageId(), assignment(caseNo)).caseNumber();
        String id = messageId();
        court.tells(id, ruling(caseNo));
        waiting.run();

        assertThat(mail.entries(number))
                .extracting(Entry::summary)
                .filteredOn(summary -> summary.contains("收到法院来文（裁定）"))
                .singleElement()
                .asString()
                .contains("没有在等候这一来文");
        assertThat(mail.state(id)).isEqualTo("WAITING");
    }

    static Stream<List<String>> orders() {
        List<String> messages = List.of("assign", "return", "rule");
        return Stream.of(
                        List.of(0, 1, 2),
                        List.of(0, 2, 1),
                        List.of(1, 0, 2),
                        List.of(1, 2, 0),
                        List.of(2, 0, 1),
                        List.of(2, 1, 0))
                .map(order -> order.stream().map(messages::get).toList());
    }

    /** Each is sent twice, as a platform does that has waited too long for its answer. */
    @ParameterizedTest
    @MethodSource("orders")
    void inWhateverOrderTheyComeEachHasOneEffect(List<String> order) throws Exception {
        Map<String, String> ids = new HashMap<>();
        for (String message : order) {
            String id = ids.computeIfAbsent(message, it -> messageId());
            send(message, id);
            send(message, id);
            waiting.run();
        }
        waiting.run();

        List<CaseNumber> opened = mediations.ofCourt(caseNo);
        assertThat(opened).hasSize(1);
        List<Entry> entries = mail.entries(opened.get(0).value());
        assertThat(entries).extracting(Entry::step).containsOnlyOnce("courtReturned");
        assertThat(entries)
                .extracting(Entry::summary)
                .filteredOn(summary -> summary.contains("收到法院来文（裁定）"))
                .hasSize(1);
    }

    private Reply send(String message, String id) throws Exception {
        return switch (message) {
            case "assign" -> court.assigns(id, assignment(caseNo));
            case "return" -> court.tells(id, returned(caseNo));
            default -> court.tells(id, ruling(caseNo));
        };
    }

    private Map<String, Object> with(String field, Object value) {
        Map<String, Object> message = assignment(caseNo);
        message.put(field, value);
        return message;
    }

    private static List<String> fields(Reply reply) {
        assertThat(reply.status()).isEqualTo(400);
        return StreamSupport.stream(reply.body().path("errors").spliterator(), false)
                .map(error -> error.path("field").asText())
                .toList();
    }
}
