package org.niangjia.web.security;

import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.signin.Attempt;
import org.niangjia.identity.signin.Passwords;
import org.niangjia.identity.signin.SignIn;
import org.niangjia.identity.signin.SignIn.CodeNeeded;
import org.niangjia.identity.signin.SignIn.Later;
import org.niangjia.identity.signin.SignIn.Welcome;
import org.niangjia.identity.signin.SignIns;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Asks identity about a login and password, whichever filter has read them. */
@Component
@RequiredArgsConstructor
class PageSignIn implements AuthenticationProvider {

    private final SignIns signIns;

    @Override
    public Authentication authenticate(Authentication claim) {
        if (!(claim.getDetails() instanceof AtTheDoor door)) {
            throw new BadCredentialsException("from nowhere");
        }
        return signIn(door.attempt(claim));
    }

    SignedInToken signIn(Attempt attempt) {
        return outcome(attempt, signIns::attempt);
    }

    /** The second page. */
    SignedInToken complete(Attempt attempt) {
        return outcome(attempt, signIns::complete);
    }

    private static SignedInToken outcome(Attempt attempt, Function<Attempt, SignIn> judge) {
        if (attempt.secret().length() > Passwords.LONGEST) {
            throw new Unreadable();
        }
        var answer = judge.apply(attempt);
        if (answer instanceof Welcome welcome) {
            return new SignedInToken(welcome);
        }
        if (answer instanceof CodeNeeded halfway) {
            throw new CodeWanted(halfway.member().login());
        }
        if (answer instanceof Later later) {
            throw new TooManyAttempts(later.time());
        }
        throw new BadCredentialsException("refused");
    }

    @Override
    public boolean supports(Class<?> claim) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(claim);
    }
}
