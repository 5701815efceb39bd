package org.niangjia.court.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The line to the court: what is sent, and what counts as arrived. */
@Tag("T63")
class HttpWireTests {

    private static final byte[] BODY = "{\"type\":\"ACCEPTED\"}".getBytes(StandardCharsets.UTF_8);

    private static final int BEGUN = -1;

    private final AtomicInteger status = new AtomicInteger(202);
    private final AtomicReference<String> heard = new AtomicReference<>("");
    private final HttpServer court = listening();

    private static HttpServer listening() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException taken) {
            throw new AssertionError(taken);
        }
    }

    @BeforeEach
    void open() {
        court.createContext("/inbox", exchange -> {
            var headers = exchange.getRequestHeaders();
            heard.set(headers.getFirst("X-Message-Id") + " " + headers.getFirst("X-Signature") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            if (status.get() == BEGUN) {
                exchange.sendResponseHeaders(200, 10);
                exchange.getResponseBody().flush();
            } else if (status.get() > 0) {
                exchange.sendResponseHeaders(status.get(), -1);
                exchange.close();
            }
        });
        court.start();
    }

    @AfterEach
    void close() {
        court.stop(0);
    }

    @Test
    void sendsTheBodyUnderItsKeyWithItsSignature() throws IOException {
        wire().send("key-1", BODY, "abc");

        assertThat(heard.get()).isEqualTo("key-1 abc {\"type\":\"ACCEPTED\"}");
    }

    @Test
    void anythingButAGoodAnswerIsAFailure() {
        status.set(500);
        assertThatIOException()
                .isThrownBy(() -> wire().send("key-2", BODY, "abc"))
                .withMessage("HTTP 500");
        status.set(302);
        assertThatIOException().isThrownBy(() -> wire().send("key-2", BODY, "abc"));
    }

    @Test
    void aCourtThatNeverAnswersIsNotWaitedForForEver() {
        status.set(0);

        assertThatIOException().isThrownBy(() -> wire().send("key-3", BODY, "abc"));
        assertThat(heard.get()).startsWith("key-3");
    }

    @Test
    void norOneThatNeverEndsItsAnswer() {
        status.set(BEGUN);

        assertThatIOException().isThrownBy(() -> wire().send("key-4", BODY, "abc"));
    }

    private HttpWire wire() {
        return new HttpWire(
                HttpClient.newHttpClient(),
                URI.create("http://localhost:" + court.getAddress().getPort() + "/inbox"),
                new OutboxProperties(null, Duration.ofMillis(400), 10));
    }
}
