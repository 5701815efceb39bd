package org.niangjia.engine.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.engine.form.ASubmission.VISIT;
import static org.niangjia.engine.form.ASubmission.aVisit;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the record tells can be answered again. */
class RestatedTests {

    @Test
    void theWordsOfTheRecordMeanWhatWasAnswered() {
        Answers given = aVisit().accepted();
        Map<String, String> words = given.labelled().stream().collect(Collectors.toMap(Answer::key, Answer::text));

        Verdict again = VISIT.check(VISIT.fromRecord(words));

        assertThat(again).isInstanceOfSatisfying(Verdict.Accepted.class, it -> assertThat(
                        it.answers().values())
                .isEqualTo(given.values()));
    }

    @Test
    void whatTheFormDoesNotAskAnyMoreIsLeftOut() {
        assertThat(VISIT.fromRecord(Map.of("gone", "旧答案"))).isEmpty();
    }
}
