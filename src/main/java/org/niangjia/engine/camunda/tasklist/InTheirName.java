package org.niangjia.engine.camunda.tasklist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Deputies;
import org.niangjia.identity.Members;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Tasklist lets a form be filled in only by the one whose login the task carries. A deputy finds the tasks of an absent
 * colleague in the colleague's hands: to Tasklist they are shown as in the deputy's own, under the colleague's name.
 */
@RequiredArgsConstructor
class InTheirName extends OncePerRequestFilter {

    private static final Pattern TASK = Pattern.compile(".*/engine/default/task/[^/]+");
    private static final String NOTE = "（代办）";

    private final Members members;
    private final Deputies deputies;
    private final ObjectMapper json;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.GET.matches(request.getMethod())
                || !TASK.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var login = String.valueOf(request.getRemoteUser());
        var absent = absentFor(login);
        if (absent.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        if (answer.getStatus() == HttpServletResponse.SC_OK) {
            rewrite(answer, absent, login);
        }
        answer.copyBodyToResponse();
    }

    private Set<String> absentFor(String login) {
        return members.byLogin(login).map(deputies::hands).orElse(Set.of()).stream()
                .filter(hands -> !hands.equals(login))
                .collect(Collectors.toSet());
    }

    /** Tasklist looks for the one user whose id is that of the assignee's link. */
    private void rewrite(ContentCachingResponseWrapper answer, Set<String> absent, String login) throws IOException {
        var task = json.readTree(answer.getContentAsByteArray());
        named(task.at("/_embedded/identityLink"), "userId", absent).forEach(link -> link.put("userId", login));
        named(task.at("/_embedded/user"), "id", absent)
                .forEach(user -> user.put("id", login).put("lastName", NOTE));
        answer.resetBuffer();
        json.writeValue(answer.getOutputStream(), task);
    }

    private static Stream<ObjectNode> named(JsonNode many, String key, Set<String> logins) {
        return StreamSupport.stream(many.spliterator(), false)
                .filter(one -> logins.contains(one.path(key).asText()))
                .map(ObjectNode.class::cast);
    }
}
