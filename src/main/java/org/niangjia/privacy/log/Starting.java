package org.niangjia.privacy.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.Set;

/** Why the house does not start is told in paragraphs and in Chinese; nobody's words but its operator's are in it. */
final class Starting {

    private static final Set<String> TELLERS = Set.of(
            "org.springframework.boot.SpringApplication",
            "org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter");

    private Starting() {}

    static boolean tells(ILoggingEvent event) {
        return TELLERS.contains(event.getLoggerName());
    }
}
