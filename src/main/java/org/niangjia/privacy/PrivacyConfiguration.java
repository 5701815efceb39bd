package org.niangjia.privacy;

import javax.sql.DataSource;
import org.niangjia.privacy.keys.HouseKeys;
import org.niangjia.privacy.keys.KeyCupboard;
import org.niangjia.privacy.keys.PrivacyProperties;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PrivacyProperties.class)
class PrivacyConfiguration {

    @Bean
    KeyCupboard keyCupboard(PrivacyProperties properties, Environment environment, DataSource dataSource) {
        return new KeyCupboard(properties, environment.acceptsProfiles(Profiles.of("production")), dataSource);
    }

    @Bean
    HouseKeys houseKeys(KeyCupboard cupboard) {
        return cupboard.keys();
    }

    /** A wrong key must be found out before a migration writes the first row. */
    @Bean
    FlywayMigrationStrategy migrateWithTheRightKeys(KeyCupboard cupboard, HouseKeys keys) {
        return flyway -> {
            cupboard.verify(keys);
            flyway.migrate();
            cupboard.remember(keys);
        };
    }

    @Bean
    Seals seals(HouseKeys keys) {
        return new Seals(keys.ring());
    }

    @Bean
    BlindIndex blindIndex(HouseKeys keys) {
        return new BlindIndex(keys.indexKey());
    }
}
