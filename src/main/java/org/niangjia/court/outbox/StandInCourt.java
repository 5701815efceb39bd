package org.niangjia.court.outbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A court for the demonstration and for tests: takes what it is told once for each key, and can be as bad as a real one. */
class StandInCourt implements CourtWire {

    enum Mood {
        GOOD,
        SLOW,
        FAILS,
        FAILS_AFTER_ACCEPTING
    }

    private static final Duration SLOWNESS = Duration.ofMillis(300);

    private final Map<String, String> taken = new ConcurrentHashMap<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private volatile Mood mood = Mood.GOOD;

    void is(Mood now) {
        mood = now;
    }

    @Override
    public void send(String key, byte[] body, String signature) throws IOException {
        if (mood == Mood.FAILS) {
            throw new IOException("HTTP 500");
        }
        heard.add(key);
        taken.putIfAbsent(key, new String(body, StandardCharsets.UTF_8));
        if (mood == Mood.SLOW) {
            pause();
        }
        if (mood == Mood.FAILS_AFTER_ACCEPTING) {
            throw new IOException("timed out");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(SLOWNESS.toMillis());
        } catch (InterruptedException goingDown) {
            Thread.currentThread().interrupt();
        }
    }

    /** What it was told, each once. */
    List<String> told(String courtCaseNo) {
        return taken.values().stream()
                .filter(body -> body.contains(courtCaseNo))
                .sorted()
                .toList();
    }

    /** How often it was told anything under this key. */
    long timesHeard(String key) {
        return heard.stream().filter(key::equals).count();
    }
}
