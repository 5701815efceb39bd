package org.niangjia.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IconTests {

    private static final Pattern DRAWN = Pattern.compile("<symbol id=\"([^\"]+)\"");
    private static final Pattern USED = Pattern.compile("web/icon :: icon\\('([\\w-]+)'\\)");

    @Test
    void everyIconThatATemplateShowsIsDrawn() throws IOException {
        var drawn = found(DRAWN, Files.readString(Path.of("src/main/frontend/icons.svg")));
        try (var templates = Files.walk(Path.of("src/main/resources/templates"))) {
            var used = templates
                    .filter(file -> file.toString().endsWith(".html"))
                    .flatMap(IconTests::icons)
                    .collect(Collectors.toSet());

            assertThat(used).hasSizeGreaterThan(5);
            assertThat(drawn).containsAll(used);
        }
    }

    private static Stream<String> icons(Path template) {
        try {
            return found(USED, Files.readString(template)).stream();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }
}
