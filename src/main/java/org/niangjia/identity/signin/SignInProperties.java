package org.niangjia.identity.signin;

import java.util.Collections;
import java.util.Set;
import org.niangjia.identity.Member;
import org.niangjia.identity.Role;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param secondFactorRequiredFor roles, e.g. {@code sys_admin,sec_admin,audit_admin}; a name that is none stops the start */
@ConfigurationProperties("niangjia.sign-in")
public record SignInProperties(@DefaultValue Set<Role> secondFactorRequiredFor) {

    public boolean requireSecondFactorOf(Member member) {
        return !Collections.disjoint(secondFactorRequiredFor, member.roles());
    }
}
