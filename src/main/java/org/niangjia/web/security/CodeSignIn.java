package org.niangjia.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.niangjia.identity.signin.WallClock;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** The second page of signing in: takes the code of whoever has got past the first. */
class CodeSignIn extends AbstractAuthenticationProcessingFilter {

    static final String PATH = "/login/code";

    private final PageSignIn signIn;
    private final WallClock clock;

    CodeSignIn(PageSignIn signIn, WallClock clock, Entrance entrance, Refusal refusal) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PATH));
        this.signIn = signIn;
        this.clock = clock;
        setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        setSessionAuthenticationStrategy(new CompositeSessionAuthenticationStrategy(List.of(
                new ChangeSessionIdAuthenticationStrategy(),
                new CsrfAuthenticationStrategy(new HttpSessionCsrfTokenRepository()))));
        setAuthenticationSuccessHandler(entrance);
        setAuthenticationFailureHandler(refusal.ofCodes());
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession();
        var halfway = Halfway.in(session, clock.instant())
                .orElseThrow(() -> new CredentialsExpiredException("the password was given too long ago"));
        var code = Optional.ofNullable(request.getParameter("code")).orElse("");
        var token = signIn.complete(AtTheDoor.page(request).byCode(halfway.login(), code));
        Halfway.over(session);
        return token;
    }
}
