package org.niangjia.inbox;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.identity.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The work lists: what is in a member's own hands, and what waits for somebody of the member's groups. */
@Service
@RequiredArgsConstructor
public class WorkList {

    /** Counting further would make a list wait for a number that nobody reads. */
    public static final int CAP = 1_000;

    private static final int ENOUGH = 2 * (CAP + 1);

    /** Nobody pages farther; who wants all of it asks for the rest by process or union. */
    private static final int FARTHEST = 100_000;

    private final JdbcClient jdbc;
    private final WorkItems items;
    private final WorkRanges reach;
    private final Clock clock;

    public enum Scope {
        MINE,
        GROUP
    }

    public record Wanted(Scope scope, @Nullable String process, boolean overdue) {}

    /** @param total exact up to {@link #CAP}, then one more */
    public record Page(int total, List<WorkItem> items) {}

    private record Counted(int tasks, int lines) {}

    /** Earliest due date first, tasks without one last. */
    public Page page(Wanted wanted, Member member, int page, int size) {
        Ranges ranges = ranges(wanted, member);
        if (ranges.isEmpty()) {
            return new Page(0, List.of());
        }
        if (page > FARTHEST / size) {
            return new Page(count(ranges), List.of());
        }
        List<String> ids = jdbc.sql(ranges.ids((page + 1) * size) + " limit :size offset :offset")
                .params(ranges.values())
                .param("size", size)
                .param("offset", page * size)
                .query((row, index) -> row.getString("task_id"))
                .list();
        return new Page(count(ranges), items.of(ids));
    }

    public int count(Wanted wanted, Member member) {
        Ranges ranges = ranges(wanted, member);
        return ranges.isEmpty() ? 0 : count(ranges);
    }

    /** The open tasks of a case, oldest first. */
    public List<WorkItem> of(String caseNumber) {
        return items.of(jdbc.sql("select id from open_task where case_number = ? order by created_at, id")
                .param(caseNumber)
                .query(String.class)
                .list());
    }

    /** The same of many cases at once. */
    public List<WorkItem> of(Collection<String> caseNumbers) {
        return caseNumbers.isEmpty()
                ? List.of()
                : items.of(jdbc.sql("select id from open_task where case_number in (:numbers) order by created_at, id")
                        .param("numbers", caseNumbers)
                        .query(String.class)
                        .list());
    }

    public Optional<WorkItem> find(String id) {
        return items.of(List.of(id)).stream().findFirst();
    }

    /** Reads all ranges only where most of their tasks are in several of them. */
    private int count(Ranges ranges) {
        Counted first = counted(ranges, ENOUGH);
        boolean known = first.tasks() > CAP || first.lines() < ENOUGH;
        return Math.min(
                known ? first.tasks() : counted(ranges, Integer.MAX_VALUE).tasks(), CAP + 1);
    }

    private Counted counted(Ranges ranges, int lines) {
        return jdbc.sql(ranges.count(CAP + 1, lines))
                .params(ranges.values())
                .query(Counted.class)
                .single();
    }

    private Ranges ranges(Wanted wanted, Member member) {
        Ranges ranges = new Ranges();
        String conditions = conditions(wanted, ranges);
        reach.add(ranges, wanted.scope(), member, conditions);
        return ranges;
    }

    private String conditions(Wanted wanted, Ranges ranges) {
        StringBuilder conditions = new StringBuilder();
        if (wanted.process() != null) {
            conditions.append(" and process = :process");
            ranges.put("process", wanted.process());
        }
        if (wanted.overdue()) {
            conditions.append(" and due_at < :now");
            ranges.put("now", clock.instant().atOffset(ZoneOffset.UTC));
        }
        return conditions.toString();
    }
}
