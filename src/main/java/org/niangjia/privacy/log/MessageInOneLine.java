package org.niangjia.privacy.log;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;

/** {@code %m}. Public because Logback makes the instance. */
public class MessageInOneLine extends ClassicConverter {

    private static final String HOUSE = "org.niangjia.";

    @Override
    public String convert(ILoggingEvent event) {
        var message = String.valueOf(event.getFormattedMessage());
        if (Starting.tells(event)) {
            return message;
        }
        if (event.getLoggerName().startsWith(HOUSE)) {
            return LogText.harmless(message);
        }
        return EmbeddedTrace.isIn(message) ? EmbeddedTrace.of(message) : LogText.withoutQuotations(message);
    }
}
