package org.niangjia.court.outbox;

import java.net.URI;
import java.net.http.HttpClient;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OutboxProperties.class)
class OutboxConfiguration {

    static final String THREAD = "courtThread";

    /** Not the house's scheduler, and nobody else's. */
    @Bean(name = THREAD, defaultCandidate = false)
    ThreadPoolTaskScheduler courtThread() {
        ThreadPoolTaskScheduler one = new ThreadPoolTaskScheduler();
        one.setThreadNamePrefix("court-");
        return one;
    }

    @Bean
    @ConditionalOnProperty("niangjia.court.outbox.url")
    CourtWire courtOverHttp(OutboxProperties properties) {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(properties.patience()).build();
        return new HttpWire(client, URI.create(String.valueOf(properties.url())), properties);
    }

    @Bean
    @Profile("demo")
    @ConditionalOnProperty(name = "niangjia.court.outbox.url", matchIfMissing = true, havingValue = "-")
    StandInCourt standInCourt() {
        return new StandInCourt();
    }
}
