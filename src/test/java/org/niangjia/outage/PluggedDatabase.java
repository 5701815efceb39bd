package org.niangjia.outage;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.niangjia.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database of a house in a process of its own: PostgreSQL, or the H2 file that it makes for itself. */
record PluggedDatabase(Map<String, String> given, String url, String user) {

    static PluggedDatabase in(Path folder) {
        if (!TestDatabase.isPostgres()) {
            return new PluggedDatabase(Map.of(), "jdbc:h2:file:" + folder.resolve("data/niangjia"), "niangjia");
        }
        var given = TestDatabase.fresh();
        return new PluggedDatabase(given, given.get("spring.datasource.url"), given.get("spring.datasource.username"));
    }

    String[] arguments() {
        return Stream.concat(
                        Stream.of("--server.port=0"),
                        given.entrySet().stream().map(it -> "--" + it.getKey() + "=" + it.getValue()))
                .toArray(String[]::new);
    }

    JdbcClient client() {
        return JdbcClient.create(new DriverManagerDataSource(url, user, user));
    }
}
