package org.niangjia.engine.camunda.tasklist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The lines of {@code camunda-calls.txt}. */
record AllowedCalls(List<Call> calls) {

    private static final String COMMENT = "#";

    record Call(String method, PathPattern path) {

        boolean matches(String asked, PathContainer where) {
            return (asked.equals(method) || asked.equals("HEAD") && method.equals("GET")) && path.matches(where);
        }
    }

    static AllowedCalls read() {
        try {
            return parse(new ClassPathResource("camunda-calls.txt").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AllowedCalls parse(String text) {
        return new AllowedCalls(text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith(COMMENT))
                .map(line -> line.split("\\s+"))
                .map(cells -> new Call(cells[0], PathPatternParser.defaultInstance.parse(cells[1])))
                .toList());
    }

    boolean include(String method, PathContainer path) {
        return calls.stream().anyMatch(call -> call.matches(method, path));
    }
}
