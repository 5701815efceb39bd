package org.niangjia.privacy;

import javax.sql.DataSource;
import org.niangjia.privacy.keys.HouseKeys;
import org.niangjia.privacy.keys.KeyCupboard;
import org.niangjia.privacy.keys.PrivacyProperties;
import org.niangjia.privacy.seal.Rotation;
import org.niangjia.privacy.seal.Seals;
import org.niangjia.privacy.seal.Stamps;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class PrivacyConfiguration {

    /**
     * Whoever gets the data source, migrations or engine, gets it after the keys were found to be the right ones: a wrong
     * key must be noticed before anything is written.
     */
    @Bean
    static BeanPostProcessor keysBeforeData(Environment environment) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof DataSource dataSource) {
                    KeyCupboard cupboard = cupboard(environment, dataSource);
                    cupboard.verify(cupboard.keys());
                }
                return bean;
            }
        };
    }

    @Bean
    HouseKeys houseKeys(Environment environment, DataSource dataSource) {
        return cupboard(environment, dataSource).keys();
    }

    @Bean
    FlywayMigrationStrategy migrateAndRememberKeys(Environment environment, DataSource dataSource, HouseKeys keys) {
        return flyway -> {
            flyway.migrate();
            cupboard(environment, dataSource).remember(keys);
        };
    }

    @Bean
    Rotation rotation(
            ObjectProvider<Rotation.Column> columns,
            Seals seals,
            Environment environment,
            DataSource dataSource,
            JdbcClient jdbc) {
        return new Rotation(columns.stream().toList(), seals, cupboard(environment, dataSource), jdbc);
    }

    private static KeyCupboard cupboard(Environment environment, DataSource dataSource) {
        PrivacyProperties properties =
                Binder.get(environment).bindOrCreate("niangjia.privacy", PrivacyProperties.class);
        return new KeyCupboard(properties, environment.acceptsProfiles(Profiles.of("production")), dataSource);
    }

    @Bean
    Seals seals(HouseKeys keys) {
        return new Seals(keys.ring());
    }

    @Bean
    Stamps stamps(HouseKeys keys) {
        return new Stamps(keys.indexKey());
    }

    @Bean
    BlindIndex blindIndex(HouseKeys keys) {
        return new BlindIndex(keys.indexKey());
    }
}
