package org.niangjia.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** The tree of unions and who is there, as last read: both are asked whenever a task comes up, and seldom change. */
@Repository
@RequiredArgsConstructor
class UnionBook {

    /** Another node may have changed something. */
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final JdbcClient database;
    private final Clock clock;
    private final AtomicInteger changes = new AtomicInteger();
    private volatile @Nullable Reading last;

    /**
     * The unions as they stood when they were read.
     *
     * @param staffed the groups that an enabled member is in, e.g. {@code county_clerk.421002}
     */
    record Reading(Map<String, Union> unions, Set<String> staffed, Instant at) {

        Optional<Union> find(@Nullable String code) {
            return Optional.ofNullable(code).map(unions::get);
        }

        List<Union> pathUp(String code) {
            var path = new ArrayList<Union>();
            var union = find(code);
            while (union.isPresent() && !path.contains(union.get())) {
                path.add(union.get());
                union = find(union.get().parentCode());
            }
            return path;
        }

        /** The demonstration's clock also goes back. */
        boolean isFresh(Instant now) {
            return Duration.between(at, now).abs().compareTo(FRESH) < 0;
        }
    }

    Reading reading() {
        var known = last;
        if (known != null && known.isFresh(clock.instant())) {
            return known;
        }
        int before = changes.get();
        var reading = new Reading(unions(), staffed(), clock.instant());
        keep(reading, before);
        return reading;
    }

    /** Not what was read while somebody changed it. */
    private synchronized void keep(Reading reading, int before) {
        last = changes.get() == before ? reading : null;
    }

    /** What follows in the same transaction sees the change. */
    @EventListener
    void on(MemberChanged changed) {
        forget();
    }

    /** And who has read in between sees what became of it. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
    void after(MemberChanged changed) {
        forget();
    }

    void enter(Union union) {
        database.sql("insert into union_unit (code, name, level, parent_code) values (:code, :name, :level, :parent)")
                .param("code", union.code())
                .param("name", union.name())
                .param("level", union.level().name())
                .param("parent", union.parentCode())
                .update();
        forget();
    }

    private synchronized void forget() {
        changes.incrementAndGet();
        last = null;
    }

    private Set<String> staffed() {
        return database.sql("select distinct r.role || '.' || m.union_code from member_role r"
                        + " join member m on m.login = r.login where m.enabled")
                .query(String.class)
                .set();
    }

    private Map<String, Union> unions() {
        var unions = new LinkedHashMap<String, Union>();
        database.sql("select code, name, level, parent_code from union_unit order by code")
                .query((row, number) -> new Union(
                        row.getString("code"),
                        row.getString("name"),
                        UnionLevel.valueOf(row.getString("level")),
                        row.getString("parent_code")))
                .list()
                .forEach(union -> unions.put(union.code(), union));
        return unions;
    }
}
