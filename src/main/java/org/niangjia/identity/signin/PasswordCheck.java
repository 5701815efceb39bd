package org.niangjia.identity.signin;

import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Member;
import org.niangjia.identity.Members;
import org.niangjia.identity.signin.Credentials.Credential;
import org.springframework.stereotype.Component;

/** Compares passwords; takes as long for a login that does not exist (T04). */
@Component
@RequiredArgsConstructor
public class PasswordCheck {

    private final Members members;
    private final Credentials credentials;
    private final Passwords passwords;
    private final IdentityProperties properties;
    private final WallClock clock;

    Optional<Member> memberWith(String login, String password) {
        var member = members.byLogin(login);
        var hash = member.flatMap(it -> credentials.of(it.login()))
                .map(Credential::passwordHash)
                .orElse(passwords.ofNobody());
        var right = passwords.matches(password, hash);
        return member.filter(it -> right && it.enabled());
    }

    /** Whether a password opens a login that exists. */
    public boolean opens(String login, String password) {
        return credentials
                .of(login)
                .filter(it -> passwords.matches(password, it.passwordHash()))
                .isPresent();
    }

    boolean mustChange(String login) {
        return credentials
                .of(login)
                .filter(it -> it.passwordTemporary() || isTooOld(it))
                .isPresent();
    }

    private boolean isTooOld(Credential credential) {
        return properties
                .passwordPolicy()
                .lifetime()
                .filter(lifetime ->
                        credential.passwordChangedAt().plus(lifetime).isBefore(clock.timestamp()))
                .isPresent();
    }
}
