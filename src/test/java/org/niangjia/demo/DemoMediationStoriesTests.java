package org.niangjia.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.niangjia.demo.DemoMediationStories.Story;

class DemoMediationStoriesTests {

    private static final Set<String> BESIDE_THE_STEPS = Set.of("call", "plan", "minutes", "signatures", "performed");

    private final DemoMediationStories file = DemoMediationStories.read();

    @Test
    void everyLineOfACourseIsAStepOrIsWrittenDownBesideOne() {
        assertThat(file.stories()).hasSizeGreaterThan(12).allSatisfy(story -> assertThat(story.course())
                .allMatch(line -> line.matches("\\S+ \\d+( \\S+)?"))
                .extracting(line -> line.split(" ")[0])
                .allMatch(what -> file.steps().containsKey(what) || BESIDE_THE_STEPS.contains(what)));
    }

    @Test
    void nothingHappensBeforeItCameInOrBeforeWhatStandsAboveIt() {
        assertThat(file.stories()).allSatisfy(story -> {
            List<Integer> days = story.course().stream()
                    .map(line -> Integer.valueOf(line.split(" ")[1]))
                    .toList();
            assertThat(days).isSortedAccordingTo((one, other) -> other - one);
            assertThat(days).allMatch(day -> day <= story.daysAgo());
        });
    }

    @Test
    void everybodyInThemIsRecognisablyInvented() {
        assertThat(file.stories())
                .flatExtracting(DemoMediationStoriesTests::workers)
                .isNotEmpty()
                .allMatch(name -> name.endsWith("演示"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> workers(Story story) {
        Map<String, Object> said = Objects.requireNonNullElse(story.intake(), story.court());
        return ((List<Map<String, Object>>) Objects.requireNonNull(said.get("workers")))
                .stream().map(worker -> String.valueOf(worker.get("name"))).toList();
    }
}
