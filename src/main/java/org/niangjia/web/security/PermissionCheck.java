package org.niangjia.web.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.number.CaseType;
import org.niangjia.casefile.number.CaseTypes;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Permission;
import org.niangjia.identity.access.Permissions;
import org.niangjia.identity.signin.AccessEvent;
import org.niangjia.identity.signin.AccessRecord;
import org.niangjia.identity.signin.CurrentMember;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Holds every request against the permission table before its endpoint sees it. */
@Component
@RequiredArgsConstructor
class PermissionCheck implements HandlerInterceptor {

    private final CurrentMember current;
    private final Permissions permissions;
    private final CaseTypes caseTypes;
    private final AccessRecord record;

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod endpoint && request.getDispatcherType() != DispatcherType.ERROR) {
            check(request, Audience.of(endpoint));
        }
        return true;
    }

    private void check(HttpServletRequest request, Audience audience) {
        switch (audience.kind()) {
            case ANYONE -> {}
            case MEMBERS -> current.get();
            case GRANTED -> checkGranted(request, String.valueOf(audience.action()));
            case NOBODY -> throw new AccessDeniedException("the endpoint does not say for whom it is");
        }
    }

    private void checkGranted(HttpServletRequest request, String action) {
        var member = current.get();
        if (!may(member, action, request)) {
            var place = RequestWhereabouts.of(request);
            record.note(AccessEvent.FORBIDDEN, member.login(), place.door(), place.address(), meaning(action));
            throw new AccessDeniedException(action);
        }
    }

    private boolean may(Member member, String action, HttpServletRequest request) {
        var variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables instanceof Map<?, ?> path && path.get("process") instanceof String process
                ? permissions.may(member, action, existing(process))
                : permissions.may(member, action);
    }

    private String existing(String process) {
        return caseTypes
                .of(process)
                .map(CaseType::process)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String meaning(String action) {
        return permissions.table().stream()
                .filter(row -> row.action().equals(action))
                .map(Permission::meaning)
                .findFirst()
                .orElse(action);
    }
}
