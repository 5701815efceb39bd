package org.niangjia.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** Bytes on the wire, as no browser sends them. */
@IntegrationTest
class ProtocolIT {

    private static final String HOST = "Host: localhost\r\n";

    @LocalServerPort
    private int port;

    @Autowired
    private ServletWebServerApplicationContext context;

    /** Two readers of one request must not see two different ones. */
    @ParameterizedTest
    @Tag("T33")
    @ValueSource(
            strings = {
                "POST /login HTTP/1.1\r\n" + HOST + "Content-Length: 4\r\nContent-Length: 40\r\n\r\nabcd",
                "POST /login HTTP/1.1\r\n" + HOST + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
                "POST /login HTTP/1.1\r\n" + HOST + "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
                "GET /login HTTP/1.1\r\n" + HOST + "Host: evil.example\r\n" + "\r\n",
                "GET /login HTTP/1.1\r\n\r\n",
                "GET /login\u0000 HTTP/1.1\r\n" + HOST + "\r\n",
                "GET http://evil.example/login HTTP/1.1\r\n" + HOST + "\r\n",
                "TRACE / HTTP/1.1\r\n" + HOST + "\r\n",
                "TRACK / HTTP/1.1\r\n" + HOST + "\r\n",
                "CONNECT evil.example:443 HTTP/1.1\r\n" + HOST + "\r\n"
            })
    void aRequestThatCanBeReadInTwoWaysIsRefused(String request) throws IOException {
        var answer = send(request);

        assertThat(answer.lines().filter(line -> line.startsWith("HTTP/1.1 ")))
                .singleElement()
                .asString()
                .matches("HTTP/1\\.1 (4\\d\\d|501).*");
        assertThat(answer).doesNotContain("evil.example");
    }

    /** The length does not count beside chunks, and the connection ends: what follows is nobody's request. */
    @Test
    @Tag("T33")
    void nothingIsSmuggledBehindARequest() throws IOException {
        var smuggled = "GET /assets/mark.svg HTTP/1.1\r\n" + HOST + "\r\n";

        var answer = send("POST /login HTTP/1.1\r\n" + HOST + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "0\r\n\r\n" + smuggled);

        assertThat(answer.lines().filter(line -> line.startsWith("HTTP/1.1 "))).hasSize(1);
    }

    @Test
    @Tag("T73")
    void aFormOfTenThousandFieldsIsRefused() throws Exception {
        var fields =
                IntStream.range(0, 10_000).mapToObj(field -> "a" + field + "=1").collect(Collectors.joining("&"));

        assertThat(new Visitor(port).post("/login", fields).statusCode()).isBetween(400, 499);
    }

    @Test
    @Tag("T73")
    void aFieldOfFiveMegabytesIsRefused() throws Exception {
        var visitor = Visitor.signedIn(port, "legal");

        assertThat(visitor.submit("/me/absences", "/me/absences", Map.of("deputy", "x".repeat(5_000_000)))
                        .statusCode())
                .isBetween(400, 499);
    }

    @ParameterizedTest
    @Tag("T73")
    @ValueSource(strings = {"[", "{\"a\":", "{\"content\":["})
    void anAnswerInsideAnAnswerInsideAnAnswerIsRefused(String nested) throws Exception {
        var answer = new Visitor(port)
                .post(
                        "/api/cases/petition",
                        nested.repeat(50_000),
                        "Authorization",
                        "Basic aW50YWtlOm5pYW5namlhLWRlbW8=",
                        "Content-Type",
                        "application/json");

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    @Tag("T73")
    void headersHaveTheirLimit() throws IOException {
        assertThat(send("GET /login HTTP/1.1\r\n" + HOST + "X-A: " + "a".repeat(100_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
    }

    /** Whoever sends a byte now and then does not keep a connection for ever. */
    @Test
    @Tag("T73")
    void aRequestThatDoesNotComeToItsEndIsCutOff() {
        var server = (TomcatWebServer) context.getWebServer();

        assertThat(server.getTomcat().getConnector().getProperty("connectionTimeout"))
                .isEqualTo(20_000);
    }

    private String send(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout((int) Duration.ofSeconds(3).toMillis());
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            // nothing more is asked: the server closes once it has answered
            socket.shutdownOutput();
            return new String(readUntilSilence(socket), StandardCharsets.UTF_8);
        }
    }

    private static byte[] readUntilSilence(Socket socket) throws IOException {
        var all = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(all);
        } catch (SocketTimeoutException silent) {
            return all.toByteArray();
        }
        return all.toByteArray();
    }
}
