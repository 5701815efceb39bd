package org.niangjia.identity.signin;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Decision;
import org.niangjia.identity.MemberChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** New passwords: chosen by the member, or made up for a newcomer and then temporary. */
@Service
@RequiredArgsConstructor
public class PasswordChanges {

    /** Read aloud and typed from paper: nothing that looks like something else. */
    private static final String PLAIN = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int TEMPORARY_LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final IdentityProperties properties;
    private final Passwords passwords;
    private final Credentials credentials;
    private final AccessRecord record;
    private final ApplicationEventPublisher events;

    @Transactional
    public Decision choose(String login, String password) {
        var objection = properties.passwordPolicy().objection(login, password);
        if (objection.isPresent()) {
            return Decision.refused(objection.get());
        }
        change(login, password, false);
        record.note(AccessEvent.PASSWORD_CHANGED, login, login, "");
        return Decision.granted();
    }

    /** A temporary password, told once. */
    @Transactional
    public String reset(String login, String actor) {
        var password = madeUp();
        change(login, password, true);
        record.note(AccessEvent.PASSWORD_RESET, login, actor, "");
        return password;
    }

    public String madeUp() {
        return RANDOM.ints(TEMPORARY_LENGTH, 0, PLAIN.length())
                .mapToObj(PLAIN::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private void change(String login, String password, boolean temporary) {
        credentials.change(login, passwords.hash(password), temporary);
        events.publishEvent(new MemberChanged(login));
    }
}
