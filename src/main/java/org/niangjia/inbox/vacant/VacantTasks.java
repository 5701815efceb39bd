package org.niangjia.inbox.vacant;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lombok.RequiredArgsConstructor;
import org.niangjia.engine.gate.Separations;
import org.niangjia.engine.gate.Separations.Separation;
import org.niangjia.identity.Unions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads which tasks nobody can take: nobody has any of the roles they wait for, or whoever has one is recused, or took a step
 * of the case from which this one is kept apart. And which are in the hands of somebody who is recused: nobody else can take
 * them from there.
 */
@Component
@RequiredArgsConstructor
public class VacantTasks {

    private static final String TASK = "select t.id, t.union_path, t.due_at from ";
    private static final String NOBODY_THERE = TASK + "open_task t where t.assignee is null"
            + " and not exists (select 1 from open_task_group g where g.task_id = t.id and g.group_id in (:staffed))";
    private static final String NOBODY_ELSE = " and t.assignee is null and not exists"
            + " (select 1 from open_task_group g, member m, member_role r where g.task_id = t.id and m.enabled"
            + " and r.login = m.login and r.role || '.' || m.union_code = g.group_id"
            + " and not exists (select 1 from recusal q where q.login = m.login and (q.subject = t.case_number"
            + " or q.subject in (select p.blind from party_fact p where p.case_number = t.case_number"
            + " and p.personal = 'ID_NO')))";

    /** Few have declared anything: whichever step it is, only the cases that somebody has declared can matter. */
    private static final String DECLARED = "(select login, subject as case_number from recusal"
            + " union select q.login, p.case_number from recusal q"
            + " join party_fact p on p.blind = q.subject and p.personal = 'ID_NO') declared"
            + " join open_task t on t.case_number = declared.case_number";

    private static final String NOBODY_IMPARTIAL = TASK + DECLARED + NOBODY_ELSE + ")";
    private static final String HELD_BY_THE_RECUSED = TASK + DECLARED + " and t.assignee = declared.login";

    private static final String NOBODY_APART =
            TASK + "open_task t where t.process = :process%1$d and t.element = :element%1$d" + NOBODY_ELSE
                    + " and not exists (select 1 from entry e where e.case_number = t.case_number and e.step in (:from%1$d)"
                    + " and (e.actor = m.login or e.on_behalf_of = m.login)))";

    private final JdbcClient jdbc;
    private final Unions unions;
    private final Separations separations;

    /** How many there are in each union, by its path. */
    public Map<String, Integer> byUnion() {
        List<Separation> apart = separations.all();
        return jdbc
                .sql("select union_path, count(*) as tasks from (" + vacant(apart) + ") vacant group by union_path")
                .params(values(apart))
                .query((row, index) -> Map.entry(row.getString("union_path"), row.getInt("tasks")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** In the unions at these paths, what is due first standing first. */
    public List<String> in(Set<String> paths, int most) {
        List<Separation> apart = separations.all();
        return jdbc.sql("select id from (" + vacant(apart)
                        + ") vacant where union_path in (:paths) order by due_at, id limit :most")
                .params(values(apart))
                .param("paths", paths)
                .param("most", most)
                .query(String.class)
                .list();
    }

    private static String vacant(List<Separation> apart) {
        return IntStream.range(0, apart.size())
                .mapToObj(i -> " union " + NOBODY_APART.formatted(i))
                .collect(Collectors.joining(
                        "", String.join(" union ", NOBODY_THERE, NOBODY_IMPARTIAL, HELD_BY_THE_RECUSED), ""));
    }

    private Map<String, Object> values(List<Separation> apart) {
        Map<String, Object> values = new HashMap<>();
        values.put("staffed", staffed());
        for (int i = 0; i < apart.size(); i++) {
            values.put("process" + i, apart.get(i).process());
            values.put("element" + i, apart.get(i).element());
            values.put("from" + i, apart.get(i).from());
        }
        return values;
    }

    /** Never empty, which SQL would not understand. */
    private Set<String> staffed() {
        Set<String> staffed = new HashSet<>(unions.staffed());
        staffed.add("-");
        return staffed;
    }
}
