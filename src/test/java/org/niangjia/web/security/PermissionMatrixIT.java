package org.niangjia.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.niangjia.IntegrationTest;
import org.niangjia.identity.Members;
import org.niangjia.identity.Role;
import org.niangjia.web.security.Endpoints.Endpoint;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * The written table against every endpoint there is. Whoever adds an endpoint adds nothing here, only the annotation and, for
 * a new action, its row in {@code permissions.csv}.
 */
@IntegrationTest
@Tag("T11")
class PermissionMatrixIT {

    @Autowired
    private MockMvc house;

    @Autowired
    private Members members;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    /** Read here once more, by other code than the house's own. */
    private final List<String[]> table = table();

    @Test
    void everyEndpointSaysForWhomItIs() {
        assertThat(Endpoints.of(mapping).all()).isNotEmpty().allSatisfy(endpoint -> assertThat(
                        endpoint.audience().kind())
                .as("%s (%s)", endpoint, endpoint.handler())
                .isNotEqualTo(Audience.Kind.NOBODY));
    }

    @Test
    void everyRequiredActionIsInTheTable() {
        var actions = table.stream().map(row -> row[0]).collect(Collectors.toSet());

        assertThat(granted().map(endpoint -> endpoint.audience().action())).isSubsetOf(actions);
    }

    @Test
    void everyRoleHasADemoMember() {
        assertThat(loginOfEachRole()).containsOnlyKeys(Role.values());
    }

    @TestFactory
    Stream<DynamicNode> everyEndpointAnswersEachRoleAsTheTableSays() {
        var logins = loginOfEachRole();
        return granted()
                .map(endpoint -> dynamicContainer(
                        endpoint.toString(),
                        logins.entrySet().stream()
                                .map(role -> answersAsTheTableSays(endpoint, role.getKey(), role.getValue()))));
    }

    @TestFactory
    @Tag("T20")
    Stream<DynamicTest> strangersGetNothingButWhatIsPublic() {
        return Endpoints.of(mapping).all().stream()
                .filter(endpoint -> endpoint.audience().kind() != Audience.Kind.ANYONE)
                .map(endpoint -> dynamicTest(endpoint.toString(), () -> {
                    var answer = house.perform(endpoint.asked().with(csrf()))
                            .andReturn()
                            .getResponse();
                    assertThat(List.of(answer.getStatus(), String.valueOf(answer.getRedirectedUrl())))
                            .isIn(List.of(401, "null"), List.of(302, "/login"));
                }));
    }

    @TestFactory
    @Tag("T31")
    Stream<DynamicTest> noFormIsTakenWithoutItsToken() {
        return Endpoints.of(mapping).all().stream()
                .filter(endpoint -> endpoint.changes() && !endpoint.isApi())
                .map(endpoint -> dynamicTest(endpoint.toString(), () -> assertThat(
                                house.perform(endpoint.asked().with(user("intake")))
                                        .andReturn()
                                        .getResponse()
                                        .getStatus())
                        .isEqualTo(403)));
    }

    private DynamicTest answersAsTheTableSays(Endpoint endpoint, Role role, String login) {
        var expected = rolesInTable(endpoint).contains(role.id());
        return dynamicTest(role + (expected ? " may" : " may not"), () -> {
            assertThat(letsThrough(endpoint, login)).isEqualTo(expected);
            if (!expected) {
                var answer = house.perform(endpoint.asked().with(user(login)).with(csrf()))
                        .andReturn();
                assertThat(answer.getResponse().getStatus()).isEqualTo(403);
            }
        });
    }

    /** Asks what stands before the endpoint, not the endpoint itself: a permitted call would do something. */
    private boolean letsThrough(Endpoint endpoint, String login) throws Exception {
        var request = endpoint.plain();
        ServletRequestPathUtils.parseAndCache(request);
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(login, "", List.of()));
        try {
            var chain = mapping.getHandler(request);
            assertThat(chain).as(endpoint.toString()).isNotNull();
            for (var interceptor : chain.getInterceptorList()) {
                interceptor.preHandle(request, new MockHttpServletResponse(), chain.getHandler());
            }
            return true;
        } catch (AccessDeniedException denied) {
            return false;
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private Set<String> rolesInTable(Endpoint endpoint) {
        return table.stream()
                .filter(row -> row[0].equals(endpoint.audience().action()))
                .filter(row -> !endpoint.path().contains("/petition")
                        || Set.of("*", "petition").contains(row[1]))
                .flatMap(row -> Arrays.stream(row[2].split(" ")))
                .collect(Collectors.toSet());
    }

    private Stream<Endpoint> granted() {
        return Endpoints.of(mapping).all().stream()
                .filter(endpoint -> endpoint.audience().kind() == Audience.Kind.GRANTED);
    }

    private Map<Role, String> loginOfEachRole() {
        return Stream.of(Role.values())
                .filter(role -> !members.withRole(role).isEmpty())
                .collect(Collectors.toMap(
                        Function.identity(),
                        role -> members.withRole(role).get(0).login()));
    }

    private static List<String[]> table() {
        try {
            return new ClassPathResource("permissions.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(","))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
