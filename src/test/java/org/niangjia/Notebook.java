package org.niangjia;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.ConsoleAppender;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** Keeps what the console would have shown, from level INFO on as an office would log, until it is closed. */
final class Notebook extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level before = root.getLevel();
    private final List<String> lines = new CopyOnWriteArrayList<>();

    static Notebook open() {
        var notebook = new Notebook();
        notebook.start();
        notebook.root.addAppender(notebook);
        notebook.root.setLevel(Level.INFO);
        return notebook;
    }

    List<String> lines() {
        return lines;
    }

    @Override
    protected void append(ILoggingEvent event) {
        var console = (ConsoleAppender<ILoggingEvent>) root.getAppender("CONSOLE");
        lines.add(new String(console.getEncoder().encode(event), StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        root.setLevel(before);
        root.detachAppender(this);
    }
}
