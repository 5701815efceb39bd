package org.niangjia;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What Camunda Tasklist does in an officer's browser, without the browser: signed in through the house's own form, with the
 * engine's XSRF token in the header.
 */
public final class TasklistSession {

    public static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final JsonMapper JSON = new JsonMapper();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String house;

    private TasklistSession(int port) {
        house = "http://localhost:" + port;
    }

    /** An answer of the engine's REST API. */
    public record Answer(int status, String body, String location) {

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public static TasklistSession of(String login, int port) {
        var session = new TasklistSession(port);
        session.signIn(login);
        // the first page brings the token
        var welcome = session.get("/camunda/app/welcome/default/");
        assertThat(welcome.status()).as(welcome.toString()).isEqualTo(200);
        return session;
    }

    public static TasklistSession ofAStranger(int port) {
        return new TasklistSession(port);
    }

    public Answer get(String path) {
        return send(to(path).GET());
    }

    /** As Tasklist itself asks for a task, with everybody who has to do with it. */
    public JsonNode getHal(String path) {
        return send(to(path).header("Accept", "application/hal+json").GET()).json();
    }

    public Answer post(String path, Object body) {
        return send(withToken(to(path)).POST(BodyPublishers.ofString(json(body))));
    }

    public Answer postWithoutToken(String path, Object body) {
        return send(to(path).POST(BodyPublishers.ofString(json(body))));
    }

    public Answer call(String method, String path, Object body) {
        return send(withToken(to(path)).method(method, BodyPublishers.ofString(json(body))));
    }

    public JsonNode tasksIn(String filter) {
        return list(filterId(filter), "application/json").json();
    }

    /** The tasks of a stored filter; Tasklist itself asks for {@code application/hal+json}. */
    public Answer list(String filterId, String format) {
        var page = ENGINE + "/filter/" + filterId + "/list?firstResult=0&maxResults=2000";
        var list = send(withToken(to(page)).header("Accept", format).POST(BodyPublishers.ofString("{}")));
        assertThat(list.status()).as(list.body()).isEqualTo(200);
        return list;
    }

    public String filterId(String name) {
        for (var filter : get(ENGINE + "/filter?resourceType=Task&firstResult=0&maxResults=2000")
                .json()) {
            if (filter.get("name").asText().equals(name)) {
                return filter.get("id").asText();
            }
        }
        throw new AssertionError("no filter " + name);
    }

    private void signIn(String login) {
        var page = get("/login").body();
        var token = TOKEN.matcher(page);
        assertThat(token.find()).as(page).isTrue();
        var form = "username=" + login + "&password=niangjia-demo&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        var entered = send(HttpRequest.newBuilder(URI.create(house + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        assertThat(entered.status()).isEqualTo(302);
        assertThat(entered.location()).doesNotContain("/login");
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(house + path)).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder withToken(HttpRequest.Builder request) {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = browser.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    answer.body(),
                    answer.headers().firstValue("Location").orElse(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String json(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
