package org.niangjia.identity.signin;

import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Member;
import org.niangjia.identity.Members;
import org.niangjia.identity.signin.Attempt.Proof;
import org.springframework.stereotype.Component;

/** Whether what is presented is the member's. */
@Component
@RequiredArgsConstructor
class Proofs {

    private final Members members;
    private final PasswordCheck passwords;
    private final SecondFactor factor;

    boolean needCode(Member member) {
        return factor.isOn(member.login());
    }

    Optional<Member> memberBehind(Attempt attempt) {
        return attempt.proof() == Proof.PASSWORD
                ? passwords.memberWith(attempt.login(), attempt.secret())
                : members.byLogin(attempt.login())
                        .filter(Member::enabled)
                        .filter(member -> factor.accepts(member.login(), attempt.secret()));
    }

    /** Six digits are too short for a password: whoever types them means the code. */
    Attempt presentedBy(Attempt attempt) {
        return factor.isOn(attempt.login()) && factor.isCode(attempt.secret())
                ? attempt.andCode(attempt.secret())
                : attempt;
    }
}
