package org.niangjia.identity.signin;

import java.util.Set;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Member;
import org.niangjia.identity.signin.Attempt.Proof;
import org.niangjia.identity.signin.SignIn.CodeNeeded;
import org.niangjia.identity.signin.SignIn.Later;
import org.niangjia.identity.signin.SignIn.Welcome;
import org.niangjia.identity.signin.SignIn.Wrong;
import org.niangjia.identity.signin.Throttle.Wait;
import org.springframework.stereotype.Service;

/** Lets members in, slows guessers down, and keeps record of both. */
@Service
@RequiredArgsConstructor
public class SignIns {

    private final Proofs proofs;
    private final FirstDuties duties;
    private final GuessLimits limits;
    private final AccessRecord record;

    /** Login and password. */
    public SignIn attempt(Attempt attempt) {
        return judge(attempt, member -> {
            var first = duties.of(member);
            return proofs.needCode(member)
                            || attempt.door() == Door.API && first.contains(FirstDuty.ENROL_SECOND_FACTOR)
                    ? halfway(attempt, member)
                    : welcome(attempt, member, first, AccessEvent.SIGNED_IN);
        });
    }

    /** The code, from somebody whose password was right. */
    public SignIn complete(Attempt attempt) {
        return judge(attempt, member -> welcome(attempt, member, duties.of(member), AccessEvent.SIGNED_IN));
    }

    /** A member who is in already proves it once more, by password or code, before something grave. */
    public SignIn confirm(Attempt attempt) {
        var proof = proofs.presentedBy(attempt);
        return judge(proof, member -> welcome(proof, member, Set.of(), AccessEvent.CONFIRMED));
    }

    /** By both, before the second one is given up. */
    public SignIn confirm(Attempt attempt, String code) {
        var proof = attempt.andCode(code);
        return judge(attempt, known -> judge(proof, member -> welcome(proof, member, Set.of(), AccessEvent.CONFIRMED)));
    }

    private SignIn judge(Attempt attempt, Function<Member, SignIn> inside) {
        var guess = limits.guess(attempt);
        var wait = guess.enter();
        if (wait.isPresent()) {
            return turnAway(attempt, wait.get());
        }
        var member = proofs.memberBehind(attempt);
        member.ifPresent(known -> guess.right());
        return member.map(inside).orElseGet(() -> refuse(attempt));
    }

    private SignIn welcome(Attempt attempt, Member member, Set<FirstDuty> first, AccessEvent success) {
        return new Welcome(member, first, recognise(attempt, success));
    }

    private SignIn halfway(Attempt attempt, Member member) {
        if (attempt.door() == Door.API) {
            recognise(attempt, AccessEvent.HALFWAY);
        } else {
            note(AccessEvent.HALFWAY, attempt, "");
        }
        return new CodeNeeded(member);
    }

    /** A script signs in all day long; once in a while is record enough. */
    private String recognise(Attempt attempt, AccessEvent success) {
        var device = limits.recognise(attempt);
        if (attempt.door() != Door.API || !device.recentlySeen()) {
            note(success, attempt, "");
        }
        return device.secret();
    }

    private SignIn refuse(Attempt attempt) {
        note(AccessEvent.WRONG, attempt, attempt.proof() == Proof.CODE ? "动态口令" : "");
        return new Wrong();
    }

    private SignIn turnAway(Attempt attempt, Wait wait) {
        // the first, second, fourth, eighth…: a flood must not fill the disk (T73)
        if (Integer.bitCount(wait.refusals()) == 1) {
            note(AccessEvent.THROTTLED, attempt, "第 " + wait.refusals() + " 次");
        }
        return new Later(wait.time());
    }

    private void note(AccessEvent event, Attempt attempt, String detail) {
        record.note(event, attempt.login(), attempt.door(), attempt.address(), detail);
    }
}
