package org.niangjia.identity.account;

import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Member;
import org.niangjia.identity.Role;
import org.niangjia.identity.Union;
import org.niangjia.identity.UnionLevel;
import org.niangjia.identity.Unions;
import org.niangjia.identity.signin.AccessEvent;
import org.niangjia.identity.signin.AccessRecord;
import org.niangjia.identity.signin.IdentityProperties;
import org.niangjia.identity.signin.IdentityProperties.Administrator;
import org.niangjia.identity.signin.Passwords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters the first union and its administrator into empty books. */
@Component
@RequiredArgsConstructor
class FirstEntry {

    private final IdentityProperties properties;
    private final Unions unions;
    private final Roster roster;
    private final Passwords passwords;
    private final AccessRecord record;

    /** The password of the properties stands in some file: it is only good for choosing another one. */
    @Transactional
    public void of(Administrator administrator) {
        properties
                .passwordPolicy()
                .objection(administrator.login(), administrator.password())
                .ifPresent(objection -> {
                    throw new IllegalStateException("niangjia.identity.administrator.password：" + objection);
                });
        if (unions.find(administrator.unionCode()).isEmpty()) {
            unions.found(new Union(administrator.unionCode(), administrator.unionName(), UnionLevel.CITY, null));
        }
        var roles = Set.of(Role.SYS_ADMIN);
        var member = new Member(administrator.login(), administrator.name(), roles, administrator.unionCode(), true);
        roster.enrol(member, passwords.hash(administrator.password()), true);
        record.note(AccessEvent.ENROLLED, member.login(), member.login(), Role.SYS_ADMIN.getLabel());
    }
}
