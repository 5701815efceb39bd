package org.niangjia.identity;

import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The tables of this module alone, in memory: for tests of its rules without a server. */
public final class IdentityDatabase {

    private IdentityDatabase() {}

    public static JdbcClient fresh() {
        var source = new DriverManagerDataSource(
                "jdbc:h2:mem:identity_" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "niangjia", "niangjia");
        migrate(source);
        return JdbcClient.create(source);
    }

    private static void migrate(DataSource source) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/identity", "classpath:db/vendor/h2/identity")
                .failOnMissingLocations(false)
                .load()
                .migrate();
    }
}
