package org.niangjia.court.outbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param url where the court takes messages; none: there is no connection, and what is to be told goes by letter
 * @param patience how long an answer is waited for
 * @param attempts after how many a message is laid aside for an officer
 */
@ConfigurationProperties("niangjia.court.outbox")
record OutboxProperties(
        @Nullable String url,
        @DefaultValue("10s") Duration patience,
        @DefaultValue("10") int attempts) {}
