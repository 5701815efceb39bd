package org.niangjia.identity.signin;

import java.util.EnumSet;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Member;
import org.springframework.stereotype.Component;

@Component
@RequiredArgsConstructor
class FirstDuties {

    private final PasswordCheck passwords;
    private final SecondFactor factor;
    private final SignInProperties properties;

    Set<FirstDuty> of(Member member) {
        var duties = EnumSet.noneOf(FirstDuty.class);
        if (passwords.mustChange(member.login())) {
            duties.add(FirstDuty.CHANGE_PASSWORD);
        }
        if (properties.requireSecondFactorOf(member) && !factor.isOn(member.login())) {
            duties.add(FirstDuty.ENROL_SECOND_FACTOR);
        }
        return duties;
    }
}
