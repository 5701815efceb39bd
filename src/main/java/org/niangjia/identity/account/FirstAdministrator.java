package org.niangjia.identity.account;

import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Members;
import org.niangjia.identity.Role;
import org.niangjia.identity.signin.IdentityProperties;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** No default account: the first administrator comes from the properties of the office, with a password of its own. */
@Component
@Profile("!demo")
@RequiredArgsConstructor
class FirstAdministrator implements SmartInitializingSingleton {

    private final IdentityProperties properties;
    private final Environment environment;
    private final Members members;
    private final FirstEntry entry;

    @Override
    public void afterSingletonsInstantiated() {
        if (!members.withRole(Role.SYS_ADMIN).isEmpty()) {
            return;
        }
        var administrator = properties.administrator();
        if (administrator != null) {
            entry.of(administrator);
        } else if (environment.acceptsProfiles(Profiles.of("production"))) {
            throw new IllegalStateException(
                    "还没有系统管理员。请设置 niangjia.identity.administrator.login、name、password、union-code、union-name 后再启动。");
        }
    }
}
