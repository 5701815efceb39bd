package org.niangjia;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A fresh, empty database: H2 in memory, or PostgreSQL where {@code niangjia.test.database} says so. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(fresh()).applyTo(context);
    }

    public static boolean isPostgres() {
        return "postgresql".equals(System.getProperty("niangjia.test.database"));
    }

    /** The Spring properties that lead to a new database; for tests that start an application of their own. */
    public static Map<String, String> fresh() {
        var name = "niangjia_" + UUID.randomUUID().toString().replace("-", "");
        return isPostgres()
                ? properties(Postgres.create(name), "postgres")
                : properties("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "niangjia");
    }

    private static Map<String, String> properties(String url, String user) {
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", user,
                "spring.datasource.password", user);
    }

    /** One server for the whole JVM; it ends with the JVM. */
    private static final class Postgres {

        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                var server = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        // nothing here outlives the server; what a few cases log would be lost among whole pages
                        .setServerConfig("full_page_writes", Boolean.getBoolean("niangjia.bench") ? "on" : "off")
                        .start();
                // after the contexts: closing one against a dead server takes its pool half a minute
                SpringApplication.getShutdownHandlers().add(() -> close(server));
                return server;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        private static void close(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        static String create(String name) {
            try (var connection = SERVER.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
                return SERVER.getJdbcUrl("postgres", name);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
