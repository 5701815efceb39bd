package org.niangjia.identity.signin;

import org.jspecify.annotations.Nullable;

/**
 * Somebody says to be a member.
 *
 * @param secret what is presented as a proof
 * @param device the secret that the browser keeps since an earlier sign-in
 */
public record Attempt(
        String login,
        Proof proof,
        String secret,
        Door door,
        Address address,
        @Nullable String device) {

    /** Each has counters of its own: a password that is known does not wipe out wrong codes. */
    public enum Proof {
        PASSWORD,
        CODE
    }

    public static Attempt byPassword(
            String login, String password, Door door, Address address, @Nullable String device) {
        return new Attempt(login, Proof.PASSWORD, password, door, address, device);
    }

    public static Attempt byCode(String login, String code, Door door, Address address, @Nullable String device) {
        return new Attempt(login, Proof.CODE, code, door, address, device);
    }

    Attempt andCode(String code) {
        return byCode(login, code, door, address, device);
    }

    /** A secret never reaches a log. */
    @Override
    public String toString() {
        return "Attempt[" + proof + " " + door + " " + address.text() + "]";
    }
}
