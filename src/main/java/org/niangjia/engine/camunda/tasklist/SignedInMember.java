package org.niangjia.engine.camunda.tasklist;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;

/** Whoever is signed in to the house is signed in to Tasklist. A login that is no enabled member's is nobody's. */
public class SignedInMember implements AuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        return Optional.ofNullable(request.getUserPrincipal())
                .map(Principal::getName)
                .filter(login -> isMember(login, engine))
                .map(AuthenticationResult::successful)
                .orElseGet(AuthenticationResult::unsuccessful);
    }

    /** The web application would answer an unknown login with an error of its own, HTTP 500. */
    private static boolean isMember(String login, ProcessEngine engine) {
        return engine.getIdentityService().createUserQuery().userId(login).count() == 1;
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        // the house's own login page asks
    }
}
