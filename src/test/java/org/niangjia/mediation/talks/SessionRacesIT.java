package org.niangjia.mediation.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.mediation.talks.AMediatedDispute.onsite;
import static org.niangjia.mediation.talks.AMediatedDispute.plan;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.niangjia.IntegrationTest;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.roster.Enlisted;
import org.niangjia.roster.people.Mediator;
import org.niangjia.roster.people.Specialty;
import org.springframework.beans.factory.annotation.Autowired;

/** Two clerks plan at the same moment what only one can have. */
@IntegrationTest
@Tag("T16")
class SessionRacesIT {

    @Autowired
    private AMediatedDispute disputes;

    @Autowired
    private Enlisted enlisted;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Rooms rooms;

    @ParameterizedTest
    @EnumSource(Taken.class)
    void ofTwoClerksAtOnceOneWins(Taken what) throws Exception {
        for (int round = 0; round < 5; round++) {
            LocalDateTime start = disputes.aFreeDay();
            List<Callable<Boolean>> both = what.rivals(this, start);

            assertThat(atOnce(both)).containsExactlyInAnyOrder(true, false);
        }
    }

    /** What two sessions at once want both. */
    private enum Taken {
        MEDIATOR {
            @Override
            List<Callable<Boolean>> rivals(SessionRacesIT it, LocalDateTime start) {
                Mediator one = it.enlisted.knowing(Specialty.WAGE);
                return Stream.of(it.disputes.by(one), it.disputes.by(one))
                        .map(each -> it.planning(each.number(), onsite(start, one)))
                        .toList();
            }
        },
        ROOM {
            @Override
            List<Callable<Boolean>> rivals(SessionRacesIT it, LocalDateTime start) {
                long room = it.aRoom();
                return Stream.of(it.disputes.fresh(), it.disputes.fresh())
                        .map(each ->
                                it.planning(each.number(), plan(Session.Mode.ONSITE, start, room, each.mediator())))
                        .toList();
            }
        },
        PARTY {
            @Override
            List<Callable<Boolean>> rivals(SessionRacesIT it, LocalDateTime start) {
                String worker = AMediatedDispute.someWorker();
                return Stream.of(it.enlisted.knowing(Specialty.WAGE), it.enlisted.knowing(Specialty.WAGE))
                        .map(each -> it.planning(it.disputes.of(worker, each).number(), onsite(start, each)))
                        .toList();
            }
        };

        abstract List<Callable<Boolean>> rivals(SessionRacesIT it, LocalDateTime start);
    }

    private Callable<Boolean> planning(CaseNumber number, Plan plan) {
        return () -> {
            try {
                sessions.plan(number, plan, disputes.admin());
                return true;
            } catch (SubmissionRefused refused) {
                return false;
            }
        };
    }

    private static List<Boolean> atOnce(List<Callable<Boolean>> deeds) throws Exception {
        var ready = new CountDownLatch(deeds.size());
        var pool = Executors.newFixedThreadPool(deeds.size());
        try {
            List<Future<Boolean>> running = deeds.stream()
                    .map(deed -> pool.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return deed.call();
                    }))
                    .toList();
            List<Boolean> results = new ArrayList<>();
            for (Future<Boolean> each : running) {
                results.add(each.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    private long aRoom() {
        String name = "测试室" + UUID.randomUUID();
        rooms.furnish("421000", name);
        return rooms.all().stream()
                .filter(room -> room.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
