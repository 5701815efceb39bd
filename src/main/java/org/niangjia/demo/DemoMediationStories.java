package org.niangjia.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** What the demonstration's workers and employers dispute, and how far each dispute has come. Nobody in them exists. */
record DemoMediationStories(Map<String, Step> steps, List<Story> stories) {

    /**
     * What is answered at a step, whichever case it is.
     *
     * @param login {@code FIRST}: the first of the case's mediators
     * @param event it is reported, nobody has it as a task
     */
    record Step(String element, String login, boolean event, Map<String, Object> answers) {}

    /**
     * @param intake as the clerk registers it; none: the court sends it
     * @param agreement what is drafted, in the case that something is
     * @param focus what the sessions are about
     * @param course what happens, {@code ACCEPT 8}: eight days ago; see {@link DemoTalks} for the rest
     */
    record Story(
            int daysAgo,
            List<String> mediators,
            @Nullable Map<String, Object> intake,
            @Nullable Map<String, Object> court,
            @Nullable Map<String, Object> agreement,
            @Nullable String focus,
            List<String> course) {}

    static DemoMediationStories read() {
        try (var file = new ClassPathResource("demo/mediations.json").getInputStream()) {
            return new ObjectMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
