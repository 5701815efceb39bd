package org.niangjia.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Everybody who has a login, disabled ones too where not said otherwise. */
@Service
@RequiredArgsConstructor
public class Members {

    private static final String MEMBERS = "select m.login, m.name, m.union_code, m.enabled, r.role"
            + " from member m left join member_role r on r.login = m.login ";
    private static final String IN_ORDER = " order by m.union_code, m.login, r.role";

    private final JdbcClient database;

    public Optional<Member> byLogin(String login) {
        // PostgreSQL refuses some characters that people can type
        return Member.isLogin(login) ? find(login) : Optional.empty();
    }

    private Optional<Member> find(String login) {
        return database.sql(MEMBERS + "where m.login = :login").param("login", login).query(Members::read).stream()
                .findFirst();
    }

    public List<Member> named(Collection<String> logins) {
        return logins.isEmpty()
                ? List.of()
                : database.sql(MEMBERS + "where m.login in (:logins)" + IN_ORDER)
                        .param("logins", logins)
                        .query(Members::read);
    }

    public List<Member> all() {
        return database.sql(MEMBERS + IN_ORDER).query(Members::read);
    }

    /** The enabled members of an engine group, {@code role} or {@code role.unionCode}; their deputies are not named. */
    public List<Member> inGroup(String groupId) {
        var parts = groupId.split("\\.", 2);
        var members = Role.of(parts[0]).map(this::withRole).orElse(List.of());
        return parts.length == 1
                ? members
                : members.stream()
                        .filter(member -> member.unionCode().equals(parts[1]))
                        .toList();
    }

    /** The enabled members with this role, wherever they work. */
    public List<Member> withRole(Role role) {
        return database.sql(
                        MEMBERS + "where m.enabled and m.login in (select login from member_role where role = :role)"
                                + IN_ORDER)
                .param("role", role.id())
                .query(Members::read);
    }

    private static List<Member> read(ResultSet rows) throws SQLException {
        var members = new LinkedHashMap<String, Member>();
        while (rows.next()) {
            members.merge(rows.getString("login"), readOne(rows), Members::together);
        }
        return new ArrayList<>(members.values());
    }

    private static Member readOne(ResultSet row) throws SQLException {
        var role = Optional.ofNullable(row.getString("role")).flatMap(Role::of);
        return new Member(
                row.getString("login"),
                row.getString("name"),
                role.map(Set::of).orElse(Set.of()),
                row.getString("union_code"),
                row.getBoolean("enabled"));
    }

    private static Member together(Member one, Member same) {
        var roles = EnumSet.copyOf(one.roles());
        roles.addAll(same.roles());
        return new Member(one.login(), one.name(), roles, one.unionCode(), one.enabled());
    }
}
