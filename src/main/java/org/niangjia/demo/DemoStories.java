package org.niangjia.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** What the demonstration's petitioners came for. Nobody in them exists. */
final class DemoStories {

    /** As an answer: the day on which it is given. */
    static final String TODAY = "TODAY";

    private DemoStories() {}

    /** @param daysAgo when it was done */
    record Deed(String login, int daysAgo, Map<String, Object> answers) {}

    /** @param daysAgo when it came in */
    record Story(String clerk, int daysAgo, Map<String, Object> register, List<Deed> deeds) {}

    static List<Story> all() {
        try (var file = new ClassPathResource("demo/petitions.json").getInputStream()) {
            return new ObjectMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
