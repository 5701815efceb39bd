package org.niangjia;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;

/** What a deed costs this thread alone: a busy machine makes no rule slower. */
public final class CpuTime {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CpuTime() {}

    /** The fastest of some runs, as the first ones also pay for loading and compiling. */
    public static Duration of(Runnable deed) {
        return Stream.generate(() -> once(deed))
                .limit(5)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Duration once(Runnable deed) {
        long start = THREADS.getCurrentThreadCpuTime();
        deed.run();
        return Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
    }
}
