package org.niangjia.casefile;

import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Permissions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which cases a member may see: by role and place in the tree, or because a task of the case was once theirs. */
@Component
@RequiredArgsConstructor
class Sight {

    private final Permissions permissions;
    private final JdbcClient jdbc;

    boolean of(CaseFile file, Member reader) {
        return permissions.may(reader, "case.view", file.process(), file.unionCode()) || involved(file, reader);
    }

    private boolean involved(CaseFile file, Member reader) {
        return jdbc.sql("select count(*) from case_member where case_number = ? and login = ?")
                        .params(file.number().value(), reader.login())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
