package org.niangjia.web.security;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser without a screen: keeps cookies, sends the token of the last page with each form. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI house;

    Visitor(int port) {
        house = URI.create("http://localhost:" + port);
    }

    static Visitor signedIn(int port, String login) throws IOException, InterruptedException {
        var visitor = new Visitor(port);
        visitor.signIn(login, "niangjia-demo");
        return visitor;
    }

    HttpResponse<String> signIn(String login, String password) throws IOException, InterruptedException {
        return submit("/login", "/login", Map.of("username", login, "password", password));
    }

    HttpResponse<String> open(String path, String... headers) throws IOException, InterruptedException {
        return send(to(path, headers).GET());
    }

    /** Opens the page that holds the form, fills it in and sends it. */
    HttpResponse<String> submit(String page, String action, Map<String, String> fields)
            throws IOException, InterruptedException {
        var token = TOKEN.matcher(open(page).body());
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return post(action, body + (token.find() ? "&_csrf=" + encoded(token.group(1)) : ""));
    }

    HttpResponse<String> post(String path, String body, String... headers) throws IOException, InterruptedException {
        return send(to(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private HttpRequest.Builder to(String path, String... headers) {
        var request = HttpRequest.newBuilder(house.resolve(path)).header("Accept", "text/html");
        for (var at = 0; at < headers.length; at += 2) {
            request.setHeader(headers[at], headers[at + 1]);
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
