package org.niangjia.court.outbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import lombok.RequiredArgsConstructor;

/** Over HTTP; any answer but a good one is a failure. */
@RequiredArgsConstructor
class HttpWire implements CourtWire {

    private final HttpClient client;
    private final URI court;
    private final OutboxProperties properties;

    @Override
    public void send(String key, byte[] body, String signature) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(court)
                .timeout(properties.patience())
                .header("Content-Type", "application/json")
                .header("X-Message-Id", key)
                .header("Idempotency-Key", key)
                .header("X-Signature", signature)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            int status = answer(client.sendAsync(request, HttpResponse.BodyHandlers.discarding()));
            if (status / 100 != 2) {
                throw new IOException("HTTP " + status);
            }
        } catch (InterruptedException goingDown) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", goingDown);
        }
    }

    /** The client's own patience ends where an answer begins; this one where it ends. */
    private int answer(CompletableFuture<HttpResponse<Void>> exchange) throws IOException, InterruptedException {
        try {
            return exchange.get(properties.patience().toMillis(), TimeUnit.MILLISECONDS)
                    .statusCode();
        } catch (TimeoutException silence) {
            exchange.cancel(true);
            throw new IOException("timed out", silence);
        } catch (ExecutionException broken) {
            throw new IOException(Objects.toString(broken.getCause(), "broken off"), broken);
        }
    }
}
