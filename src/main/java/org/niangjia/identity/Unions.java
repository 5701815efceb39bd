package org.niangjia.identity;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** The tree of unions, and which union answers for a case. */
@Service
@RequiredArgsConstructor
public class Unions {

    private final UnionBook book;

    public Optional<Union> find(String code) {
        return book.reading().find(code);
    }

    public List<Union> all() {
        return List.copyOf(book.reading().unions().values());
    }

    /** A union lies within itself and within every union above it. */
    public boolean isWithin(String code, String ancestor) {
        return pathUp(code).stream().anyMatch(union -> union.code().equals(ancestor));
    }

    /** The union itself first, the city last; empty for an unknown code. */
    public List<Union> pathUp(String code) {
        return book.reading().pathUp(code);
    }

    /** From the city down, {@code /421000/421002/}: a union and all below it share the beginning of their paths. */
    public String path(String code) {
        return pathUp(code).stream().map(Union::code).reduce("/", (below, above) -> "/" + above + below);
    }

    /** The union itself and all below it. */
    public List<Union> subtree(String code) {
        return all().stream().filter(union -> isWithin(union.code(), code)).toList();
    }

    /**
     * The union that answers for a case in this role: the one at the role's level above the case, or the next one upwards in
     * which an enabled member has the role.
     */
    public Optional<Union> inCharge(Role role, String caseUnion) {
        return inCharge(role, pathUp(caseUnion), book.reading().staffed());
    }

    private static Optional<Union> inCharge(Role role, List<Union> path, Set<String> staffed) {
        return path.stream()
                .filter(union -> union.level().compareTo(role.getLevel()) >= 0)
                .filter(union -> staffed.contains(role.groupIn(union.code())))
                .findFirst();
    }

    /**
     * Of several roles those whose union in charge is nearest to the case, as engine groups; roles that nobody has fall away.
     * Where nobody has any of them, all of them at their own places: what comes up waits there for the first who is appointed.
     */
    public List<String> nearest(Collection<Role> roles, String caseUnion) {
        var path = pathUp(caseUnion);
        var staffed = book.reading().staffed();
        var answering = new EnumMap<Role, Union>(Role.class);
        roles.forEach(role -> inCharge(role, path, staffed).ifPresent(union -> answering.put(role, union)));
        return path.stream()
                .filter(answering::containsValue)
                .findFirst()
                .map(nearest -> groupsIn(nearest, answering))
                .orElseGet(() -> vacant(roles, path));
    }

    /** 县级经办（沙洲区总工会）: the engine's group as people call it, or the id itself where it is no group of ours. */
    public String groupName(String groupId) {
        String[] parts = groupId.split("\\.", 2);
        String role = Role.of(parts[0]).map(Role::getLabel).orElse(parts[0]);
        return parts.length == 1
                ? role
                : role + "（" + find(parts[1]).map(Union::name).orElse(parts[1]) + "）";
    }

    /** The engine groups, {@code role.unionCode}, that somebody is in. */
    public Set<String> staffed() {
        return book.reading().staffed();
    }

    /** Enters a union into the tree; it must stand below one that is there, or be the first. */
    public void found(Union union) {
        boolean first = all().isEmpty();
        if (union.parentCode() == null ? !first : find(union.parentCode()).isEmpty()) {
            throw new IllegalArgumentException("no union " + union.parentCode() + " to stand above " + union.code());
        }
        book.enter(union);
    }

    private static List<String> vacant(Collection<Role> roles, List<Union> path) {
        return roles.stream()
                .flatMap(role -> path.stream()
                        .filter(union -> union.level().compareTo(role.getLevel()) >= 0)
                        .limit(1)
                        .map(union -> role.groupIn(union.code())))
                .toList();
    }

    private static List<String> groupsIn(Union union, Map<Role, Union> answering) {
        return answering.entrySet().stream()
                .filter(entry -> entry.getValue().equals(union))
                .map(entry -> entry.getKey().groupIn(union.code()))
                .toList();
    }
}
