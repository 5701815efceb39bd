package org.niangjia.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The tree of unions, and which union answers for a case. */
@Service
@RequiredArgsConstructor
public class Unions {

    /** Another node may have changed the tree. */
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final JdbcClient database;
    private final Clock clock;
    private volatile @Nullable Reading last;

    private record Reading(UnionTree tree, Instant at) {}

    public Optional<Union> find(String code) {
        return tree().find(code);
    }

    public List<Union> all() {
        return List.copyOf(tree().byCode().values());
    }

    /** A union lies within itself and within every union above it. */
    public boolean isWithin(String code, String ancestor) {
        return tree().isWithin(code, ancestor);
    }

    /** The union itself first, the city last; empty for an unknown code. */
    public List<Union> pathUp(String code) {
        return tree().pathUp(code);
    }

    /** From the city down, {@code /421000/421002/}: a union and all below it share the beginning of their paths. */
    public String path(String code) {
        return pathUp(code).stream().map(Union::code).reduce("/", (below, above) -> "/" + above + below);
    }

    /** The union itself and all below it. */
    public List<Union> subtree(String code) {
        return tree().subtree(code);
    }

    /**
     * The union that answers for a case in this role: the one at the role's level above the case, or the next one upwards in
     * which an enabled member has the role.
     */
    public Optional<Union> inCharge(Role role, String caseUnion) {
        var staffed = unionsWith(role);
        return pathUp(caseUnion).stream()
                .filter(union -> union.level().compareTo(role.getLevel()) >= 0)
                .filter(union -> staffed.contains(union.code()))
                .findFirst();
    }

    /**
     * Of several roles those whose union in charge is nearest to the case, as engine groups; roles that nobody has fall away.
     */
    public List<String> nearest(Collection<Role> roles, String caseUnion) {
        var answering = new EnumMap<Role, Union>(Role.class);
        roles.forEach(role -> inCharge(role, caseUnion).ifPresent(union -> answering.put(role, union)));
        return pathUp(caseUnion).stream()
                .filter(answering::containsValue)
                .findFirst()
                .map(nearest -> groupsIn(nearest, answering))
                .orElse(List.of());
    }

    /** Enters a union into the tree; it must stand below one that is there, or be the first. */
    public void found(Union union) {
        if (union.parentCode() != null && find(union.parentCode()).isEmpty()) {
            throw new IllegalArgumentException("no union " + union.parentCode() + " to stand above " + union.code());
        }
        database.sql("insert into union_unit (code, name, level, parent_code) values (:code, :name, :level, :parent)")
                .param("code", union.code())
                .param("name", union.name())
                .param("level", union.level().name())
                .param("parent", union.parentCode())
                .update();
        last = null;
    }

    private static List<String> groupsIn(Union union, Map<Role, Union> answering) {
        return answering.entrySet().stream()
                .filter(entry -> entry.getValue().equals(union))
                .map(entry -> entry.getKey().groupIn(union.code()))
                .toList();
    }

    private Set<String> unionsWith(Role role) {
        return database.sql("select distinct m.union_code from member_role r join member m on m.login = r.login"
                        + " where r.role = :role and m.enabled")
                .param("role", role.id())
                .query(String.class)
                .set();
    }

    private UnionTree tree() {
        var known = last;
        if (known != null && clock.instant().isBefore(known.at().plus(FRESH))) {
            return known.tree();
        }
        var reading = new Reading(read(), clock.instant());
        last = reading;
        return reading.tree();
    }

    private UnionTree read() {
        return UnionTree.of(database.sql("select code, name, level, parent_code from union_unit order by code")
                .query((row, number) -> new Union(
                        row.getString("code"),
                        row.getString("name"),
                        UnionLevel.valueOf(row.getString("level")),
                        row.getString("parent_code")))
                .list());
    }
}
