package org.niangjia.identity.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param passwordPolicy see {@code src/docs/decisions/passwords.md}
 * @param administrator who is entered as the first administrator while there is none
 */
@ConfigurationProperties("niangjia.identity")
public record IdentityProperties(
        @DefaultValue("asvs") PasswordPolicy passwordPolicy,
        @Nullable Administrator administrator) {

    /** The first administrator, and the union at the top of the tree. */
    public record Administrator(String login, String name, String password, String unionCode, String unionName) {}
}
