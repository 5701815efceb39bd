package org.niangjia.identity.signin;

import java.time.InstantSource;
import org.niangjia.identity.Office;

/** Compares passwords in a small office, for tests of other modules. */
public final class Doorman {

    private Doorman() {}

    public static PasswordCheck checks(Office office, Passwords passwords) {
        var clock = new WallClock(InstantSource.system());
        var properties = new IdentityProperties(PasswordPolicy.ASVS, null);
        return new PasswordCheck(office.members, new Credentials(office.database, clock), passwords, properties, clock);
    }
}
