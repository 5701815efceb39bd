package org.niangjia.court;

import org.niangjia.privacy.seal.Rotation;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CourtProperties.class)
class CourtConfiguration {

    @Bean
    static Rotation.Column bodiesOfCourtMessages() {
        return new Rotation.Column("court_message", "body", "message_id");
    }

    /** What nobody has signed no court takes; it would only be seen when a case was settled and the court not told. */
    @Bean
    SmartInitializingSingleton aSecretForTheLine(
            CourtProperties court, @Value("${niangjia.court.outbox.url:}") String url) {
        return () -> {
            if (!url.isBlank() && court.shared().isEmpty()) {
                throw new IllegalStateException(
                        "设置了法院平台的地址（niangjia.court.outbox.url），没有设置共享密钥，不能启动。请设置 NIANGJIA_COURT_SECRET。");
            }
        };
    }

    /** Without a secret the court's door stays shut, and officers register what comes on paper. */
    @Bean
    @Profile("production")
    SmartInitializingSingleton courtSecretOfOnesOwn(CourtProperties court) {
        return () -> {
            if (CourtProperties.DEMO_SECRET.equals(court.secret())) {
                throw new IllegalStateException("法院平台的共享密钥还是演示用的，生产环境不能启动。请设置 NIANGJIA_COURT_SECRET。");
            }
        };
    }
}
