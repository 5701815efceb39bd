package org.niangjia.identity.signin;

import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Member;
import org.niangjia.identity.signin.SignIn.Later;
import org.niangjia.identity.signin.SignIn.Welcome;
import org.niangjia.identity.signin.SignIn.Wrong;
import org.niangjia.identity.signin.Throttle.Wait;
import org.springframework.stereotype.Service;

/** Lets members in, slows guessers down, and keeps record of both. */
@Service
@RequiredArgsConstructor
public class SignIns {

    private final PasswordCheck check;
    private final GuessLimits limits;
    private final AccessRecord record;

    public SignIn attempt(Attempt attempt) {
        return attempt(attempt, AccessEvent.SIGNED_IN);
    }

    /** A member who is in already proves it once more, before something grave. */
    public SignIn confirm(Attempt attempt) {
        return attempt(attempt, AccessEvent.CONFIRMED);
    }

    private SignIn attempt(Attempt attempt, AccessEvent success) {
        var wait = limits.enter(attempt);
        if (wait.isPresent()) {
            return turnAway(attempt, wait.get());
        }
        return check.memberWith(attempt.login(), attempt.password())
                .<SignIn>map(member -> welcome(attempt, member, success))
                .orElseGet(() -> refuse(attempt));
    }

    private SignIn welcome(Attempt attempt, Member member, AccessEvent success) {
        var device = limits.right(attempt);
        // a script signs in all day long; once in a while is record enough
        if (attempt.door() != Door.API || !device.recentlySeen()) {
            record.note(success, member.login(), attempt.door(), attempt.address(), "");
        }
        return new Welcome(member, check.mustChange(member.login()), device.secret());
    }

    private SignIn refuse(Attempt attempt) {
        record.note(AccessEvent.WRONG, attempt.login(), attempt.door(), attempt.address(), "");
        return new Wrong();
    }

    private SignIn turnAway(Attempt attempt, Wait wait) {
        // the first, second, fourth, eighth…: a flood must not fill the disk (T73)
        if (Integer.bitCount(wait.refusals()) == 1) {
            record.note(
                    AccessEvent.THROTTLED,
                    attempt.login(),
                    attempt.door(),
                    attempt.address(),
                    "第 " + wait.refusals() + " 次");
        }
        return new Later(wait.time());
    }
}
