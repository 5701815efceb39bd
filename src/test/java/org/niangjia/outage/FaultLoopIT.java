package org.niangjia.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.petition.APetition.aPetition;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.engine.Tasks;
import org.niangjia.outage.FaultyWire.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Whichever word to the database is lost, a deed is done whole or not at all, and who did it is told so. */
@IntegrationTest
@Tag("T53")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultLoopIT {

    @Autowired
    private MockMvc house;

    @Autowired
    private Office office;

    @Autowired
    private Tasks tasks;

    @Autowired
    private FaultyWire wire;

    @Autowired
    private Rows rows;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    /** What is due for other cases would change the count, and so does the first case of a year. */
    @BeforeAll
    void nothingElseHappens() {
        engine.getJobExecutor().shutdown();
        office.open(aPetition());
    }

    @AfterAll
    void asBefore() {
        engine.getJobExecutor().start();
    }

    /** @param prepared a case of its own each time, and the request that is about to come */
    private record Deed(String name, Supplier<RequestBuilder> prepared) {

        @Override
        public String toString() {
            return name;
        }
    }

    private record Attempt(Map<String, Long> change, MockHttpServletResponse answer, boolean wordLost) {

        String text() {
            return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void isDoneWholeOrNotAtAll(Deed deed) throws Exception {
        Attempt whole = attempt(deed.prepared().get(), Integer.MAX_VALUE);
        RequestBuilder request = deed.prepared().get();
        Attempt disturbed = attempt(request, 1);

        int word = 1;
        while (disturbed.wordLost()) {
            if (disturbed.change().isEmpty()) {
                assertThat(disturbed.answer().getStatus()).as("word %d", word).isGreaterThanOrEqualTo(500);
                assertThat(disturbed.text()).contains("请").doesNotContain("Exception", "the wire is cut");
            } else {
                assertThat(disturbed.change()).as("word %d", word).isEqualTo(whole.change());
                isToldOrMayBeRepeated(disturbed, request);
                request = deed.prepared().get();
            }
            disturbed = attempt(request, ++word);
        }

        assertThat(word).as("words to lose").isGreaterThan(5);
        assertThat(disturbed.change()).as("in the end").isNotEmpty().isEqualTo(whole.change());
        assertThat(disturbed.answer().getStatus()).isLessThan(400);
    }

    /** Who is asked to try again although it is done does it by trying again no second time. */
    private void isToldOrMayBeRepeated(Attempt done, RequestBuilder request) throws Exception {
        if (done.answer().getStatus() >= 400) {
            Attempt again = attempt(request, Integer.MAX_VALUE);
            assertThat(again.change()).isEmpty();
            assertThat(again.answer().getStatus()).isLessThan(400);
        }
    }

    Stream<Deed> deeds() {
        return Stream.of(
                new Deed("registering", this::registering),
                new Deed("taking a task", () -> task("/claim")),
                new Deed("giving it back", this::givingBack),
                new Deed("deciding", () -> task("").param("decision", "ACCEPT").param("opinion", "予以受理。")),
                new Deed("filing a paper", this::filing));
    }

    private RequestBuilder registering() {
        var request = post("/open/petition").with(user("intake")).with(csrf());
        office.dated(aPetition().answers()).forEach((field, value) -> request.param(field, String.valueOf(value)));
        return request;
    }

    private MockHttpServletRequestBuilder task(String deed) {
        return task(office.open(aPetition()).task().id(), deed);
    }

    private RequestBuilder givingBack() {
        String task = office.open(aPetition()).task().id();
        tasks.claim(task, office.member("intake"));
        return task(task, "/release");
    }

    private static MockHttpServletRequestBuilder task(String id, String deed) {
        return post("/tasks/" + id + deed).with(user("intake")).with(csrf());
    }

    private RequestBuilder filing() {
        var paper = new MockMultipartFile("file", "申诉.txt", "text/plain", "反映拖欠工资。".getBytes(StandardCharsets.UTF_8));
        var number = office.open(aPetition()).number();
        return multipart("/cases/" + number + "/attachments")
                .file(paper)
                .with(user("intake"))
                .with(csrf());
    }

    private Attempt attempt(RequestBuilder request, int word) throws Exception {
        Map<String, Long> before = rows.counted();
        Outcome<MockHttpServletResponse> outcome =
                wire.losing(word, () -> house.perform(request).andReturn().getResponse());
        return new Attempt(Rows.difference(before, rows.counted()), outcome.result(), outcome.lost());
    }
}
