package org.niangjia.identity.signin;

import java.time.Duration;
import org.niangjia.identity.Member;

/** What becomes of an attempt to sign in. */
public sealed interface SignIn {

    /**
     * @param changePassword the password is temporary or too old: nothing else before it is changed
     * @param device the secret by which this browser will be recognised
     */
    record Welcome(Member member, boolean changePassword, String device) implements SignIn {}

    /** Wrong password, unknown or disabled login: nobody is told which. */
    record Wrong() implements SignIn {}

    record Later(Duration time) implements SignIn {}
}
