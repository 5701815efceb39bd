package org.niangjia.identity.account;

import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Decision;
import org.niangjia.identity.Member;
import org.niangjia.identity.Members;
import org.niangjia.identity.Role;
import org.niangjia.identity.signin.AccessEvent;
import org.niangjia.identity.signin.AccessRecord;
import org.niangjia.identity.signin.PasswordChanges;
import org.niangjia.identity.signin.Passwords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts as an administrator keeps them: every change on the record with who made it. */
@Service
@RequiredArgsConstructor
@Transactional
public class Accounts {

    private final Roster roster;
    private final Members members;
    private final Passwords passwords;
    private final PasswordChanges changes;
    private final AccessRecord record;

    /** @return the temporary password, told once */
    public String enrol(Member member, String actor) {
        var password = changes.madeUp();
        roster.enrol(member, passwords.hash(password), true);
        record.note(AccessEvent.ENROLLED, member.login(), actor, labels(member.roles()));
        return password;
    }

    /** Whoever keeps accounts does not close the own one: an office must not lock itself out. */
    public Decision enable(String login, boolean enabled, String actor) {
        if (login.equals(actor)) {
            return Decision.refused("不能停用自己的账号。");
        }
        roster.enable(login, enabled);
        record.note(enabled ? AccessEvent.ENABLED : AccessEvent.DISABLED, login, actor, "");
        return Decision.granted();
    }

    public Decision assign(String login, Set<Role> roles, String actor) {
        if (login.equals(actor)) {
            return Decision.refused("不能调整自己的角色。");
        }
        var decision = Roster.mayCombine(roles);
        if (decision.isGranted()) {
            var before = members.byLogin(login).map(Member::roles).orElse(Set.of());
            roster.assign(login, roles);
            record.note(AccessEvent.ROLES_CHANGED, login, actor, labels(before) + " → " + labels(roles));
        }
        return decision;
    }

    private static String labels(Set<Role> roles) {
        return roles.stream().map(Role::getLabel).sorted().collect(Collectors.joining("、"));
    }
}
