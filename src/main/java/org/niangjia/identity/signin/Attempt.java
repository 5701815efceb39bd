package org.niangjia.identity.signin;

import org.jspecify.annotations.Nullable;

/**
 * Somebody says to be a member.
 *
 * @param device the secret that the browser keeps since an earlier sign-in
 */
public record Attempt(
        String login,
        String password,
        Door door,
        Address address,
        @Nullable String device) {

    /** A password never reaches a log. */
    @Override
    public String toString() {
        return "Attempt[" + door + " " + address.text() + "]";
    }
}
