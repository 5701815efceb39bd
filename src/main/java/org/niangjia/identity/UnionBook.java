package org.niangjia.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.niangjia.identity.reading.LastReading;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tree of unions and who is there, as last read: both are asked whenever a task comes up, and seldom change. */
@Repository
class UnionBook {

    /** Another node may have changed something. */
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final JdbcClient database;
    private final LastReading<Reading> last;

    UnionBook(JdbcClient database, Clock clock) {
        this.database = database;
        this.last = new LastReading<>(() -> new Reading(unions(), staffed()), FRESH, clock);
    }

    /**
     * The unions as they stood when they were read.
     *
     * @param staffed the groups that an enabled member is in, e.g. {@code county_clerk.421002}
     */
    record Reading(Map<String, Union> unions, Set<String> staffed) {

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
    }

    Reading reading() {
        return last.get();
    }

    @EventListener
    void on(MemberChanged changed) {
        last.forget();
    }

    void enter(Union union) {
        database.sql("insert into union_unit (code, name, level, parent_code) values (:code, :name, :level, :parent)")
                .param("code", union.code())
                .param("name", union.name())
                .param("level", union.level().name())
                .param("parent", union.parentCode())
                .update();
        last.forget();
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
