package org.niangjia.privacy.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import org.springframework.boot.logging.logback.ExtendedWhitespaceThrowableProxyConverter;

/** {@code %wEx}: a stack trace keeps its lines, the messages in it get none of their own. Public because Logback makes it. */
public class ReadableTrace extends ExtendedWhitespaceThrowableProxyConverter {

    @Override
    public String convert(ILoggingEvent event) {
        var thrown = event.getThrowableProxy();
        if (thrown == null) {
            return "";
        }
        return throwableProxyToString(Starting.tells(event) ? thrown : new HarmlessThrowable(thrown));
    }
}
