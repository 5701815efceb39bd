package org.niangjia.privacy.log;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A stack trace that a program has written into its message, as Camunda's REST API does. Lines are kept that can only be those
 * of a trace, and the names of exceptions; what these say is left out.
 */
final class EmbeddedTrace {

    private static final Pattern FRAME =
            Pattern.compile("\\tat [\\w.$/@<>]+\\([\\w.$ ]+(:\\d+)?\\)|\\t\\.\\.\\. \\d+ (more|common frames omitted)");
    private static final Pattern EXCEPTION =
            Pattern.compile("((?:Caused by: |\\tSuppressed: |ENGINE-[\\w-]+ )[a-z]\\w*(?:\\.[\\w$]+)+)(?::.*)?");

    private EmbeddedTrace() {}

    static boolean isIn(String message) {
        return message.contains("\n\tat ");
    }

    static String of(String message) {
        return message.lines().flatMap(line -> kept(line).stream()).collect(Collectors.joining("\n"));
    }

    private static Optional<String> kept(String line) {
        if (FRAME.matcher(line).matches()) {
            return Optional.of(line);
        }
        var exception = EXCEPTION.matcher(line);
        return exception.matches() ? Optional.of(exception.group(1) + ": …") : Optional.empty();
    }
}
