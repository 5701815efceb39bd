package org.niangjia.identity.signin;

import java.time.Duration;
import java.util.Set;
import org.niangjia.identity.Member;

/** What becomes of an attempt to sign in. */
public sealed interface SignIn {

    /**
     * @param duties nothing else before these are done
     * @param device the secret by which this browser will be recognised
     */
    record Welcome(Member member, Set<FirstDuty> duties, String device) implements SignIn {}

    /** The password was right and is not enough. */
    record CodeNeeded(Member member) implements SignIn {}

    /** Wrong password or code, unknown or disabled login: nobody is told which. */
    record Wrong() implements SignIn {}

    record Later(Duration time) implements SignIn {}
}
