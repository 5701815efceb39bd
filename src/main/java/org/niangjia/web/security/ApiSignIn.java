package org.niangjia.web.security;

import java.util.Optional;
import java.util.stream.IntStream;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Member;
import org.niangjia.identity.Members;
import org.niangjia.identity.signin.Attempt;
import org.niangjia.identity.signin.FirstDuty;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** HTTP Basic: the same rules as at the sign-in page, with verified credentials remembered for a moment. */
@Component
@RequiredArgsConstructor
class ApiSignIn implements AuthenticationProvider {

    private static final Object[] TURNSTILES =
            IntStream.range(0, 64).mapToObj(number -> new Object()).toArray();

    private final PageSignIn signIn;
    private final RememberedCredentials remembered;
    private final Members members;

    @Override
    public Authentication authenticate(Authentication claim) {
        if (!(claim.getDetails() instanceof AtTheDoor door)) {
            throw new BadCredentialsException("from nowhere");
        }
        var attempt = door.attempt(claim);
        return recall(attempt).orElseGet(() -> verify(attempt));
    }

    /** A script with many connections is compared once, not once for each. */
    private SignedInToken verify(Attempt attempt) {
        synchronized (TURNSTILES[Math.floorMod(attempt.login().hashCode(), TURNSTILES.length)]) {
            return recall(attempt).orElseGet(() -> compare(attempt));
        }
    }

    private SignedInToken compare(Attempt attempt) {
        var token = signIn.signIn(attempt);
        if (token.getDuties().contains(FirstDuty.CHANGE_PASSWORD)) {
            throw new CredentialsExpiredException("choose a password of your own on the page first");
        }
        remembered.remember(attempt.login(), attempt.secret(), token);
        return token;
    }

    /** Another server may have disabled the member. */
    private Optional<SignedInToken> recall(Attempt attempt) {
        return remembered.find(attempt.login(), attempt.secret()).filter(token -> members.byLogin(token.getName())
                .filter(Member::enabled)
                .isPresent());
    }

    @Override
    public boolean supports(Class<?> claim) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(claim);
    }
}
