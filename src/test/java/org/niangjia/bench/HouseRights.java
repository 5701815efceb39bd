package org.niangjia.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.niangjia.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What diagrams would let their roles do with the seed's case types: all that a rights officer may do with a petition. */
record HouseRights(JdbcClient database, List<String> caseTypes) {

    private static final String A_WORKER = "resource_id_ = 'petition' and group_id_ = 'rights_officer'";

    void write() {
        caseTypes.forEach(caseType -> Stream.of(Role.values()).map(Role::id).forEach(role -> write(caseType, role)));
    }

    private void write(String caseType, String role) {
        Copies.one(
                database,
                "act_ru_authorization",
                A_WORKER,
                Map.of(
                        "id_", "'" + caseType + "-" + role + "'",
                        "group_id_", "'" + role + "'",
                        "resource_id_", "'" + caseType + "'"));
    }

    void clear() {
        database.sql("delete from act_ru_authorization where id_ like 'bench-%'")
                .update();
    }
}
