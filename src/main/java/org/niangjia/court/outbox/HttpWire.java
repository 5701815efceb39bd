package org.niangjia.court.outbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status / 100 != 2) {
                throw new IOException("HTTP " + status);
            }
        } catch (InterruptedException goingDown) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", goingDown);
        }
    }
}
