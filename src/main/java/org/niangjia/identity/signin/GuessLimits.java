package org.niangjia.identity.signin;

import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.identity.signin.Attempt.Proof;
import org.niangjia.identity.signin.Throttle.Subject;
import org.niangjia.identity.signin.Throttle.Wait;
import org.springframework.stereotype.Component;

/**
 * Which counters an attempt runs into: from a device that the member is known to use its own one; from elsewhere that of the
 * account and that of the address. So strangers slow each other down, not the member.
 */
@Component
@RequiredArgsConstructor
class GuessLimits {

    /** Colleagues behind one address mistype too. */
    private static final Patience WITH_ADDRESSES = Patience.growing(30);

    private final Throttle throttle;
    private final KnownDevices devices;
    private final IdentityProperties properties;

    record Device(String secret, boolean recentlySeen) {}

    /** The counters are chosen once: an attempt at the same time may make the device a known one. */
    Guess guess(Attempt attempt) {
        return new Guess(subjects(attempt));
    }

    @RequiredArgsConstructor
    final class Guess {

        private final List<Subject> subjects;

        Optional<Wait> enter() {
            return throttle.enter(subjects);
        }

        /** The proof was right, which forgives the failures. */
        void right() {
            for (var subject : subjects) {
                if (subject.patience() == WITH_ADDRESSES) {
                    throttle.forgive(subject);
                } else {
                    throttle.forget(subject);
                }
            }
        }
    }

    /** The member got in: from now on the device is known. */
    Device recognise(Attempt attempt) {
        var presented = presented(attempt);
        var secret = presented == null ? Digest.newSecret() : presented;
        return new Device(secret, devices.remember(attempt.login(), secret));
    }

    private List<Subject> subjects(Attempt attempt) {
        var policy = properties.passwordPolicy();
        var account = subject("account", attempt, attempt.login(), policy.patience());
        if (policy.locksOut()) {
            return List.of(account);
        }
        var device = presented(attempt);
        return device != null && devices.know(attempt.login(), device)
                ? List.of(subject("device", attempt, attempt.login() + "@" + device, policy.patience()))
                : List.of(account, subject("address", attempt, attempt.address().text(), WITH_ADDRESSES));
    }

    private static Subject subject(String kind, Attempt attempt, String text, Patience patience) {
        return Subject.of(attempt.proof() == Proof.CODE ? kind + "-code" : kind, text, patience);
    }

    /** A script keeps no cookie; it is known by its address. */
    private static @Nullable String presented(Attempt attempt) {
        return attempt.door() == Door.API ? "address " + attempt.address().text() : attempt.device();
    }
}
