package org.niangjia.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which tasks are open in the office: the same in every database that it is sown in. */
final class Seed {

    private final JdbcClient database;
    private int sown;

    Seed(JdbcClient database) {
        this.database = database;
        database.sql(text("office.sql")).update();
    }

    /** @return what copies the tasks that have been added into other tables */
    Copies growTo(int tasks) {
        database.sql(text("tasks.sql")).param("from", sown).param("to", tasks).update();
        Copies copies = new Copies(database, sown, tasks);
        sown = tasks;
        return copies;
    }

    void clear() {
        database.sql(
                        "drop table bench_task; drop function bench_role(int, int); drop function bench_office(int, int, int, int);"
                                + " drop function bench_dice(int, text, int)")
                .update();
    }

    private static String text(String script) {
        try {
            return new ClassPathResource("bench/" + script).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
