package org.niangjia.bench;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the work of this thread costs: its own time on a processor, and that of PostgreSQL on its behalf. */
final class Meter {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final JdbcClient database;

    Meter(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    /** Milliseconds of a clock and of processors, kilobytes and rows (written, changed, deleted); so far, or of one case. */
    record Reading(double wall, double thread, double server, double allocated, double wal, double rows) {

        double perSecond() {
            return 1_000 / wall;
        }

        double together() {
            return thread + server;
        }

        Reading since(Reading before, int cases) {
            return new Reading(
                    (wall - before.wall) / cases,
                    (thread - before.thread) / cases,
                    (server - before.server) / cases,
                    (allocated - before.allocated) / cases,
                    (wal - before.wal) / cases,
                    (rows - before.rows) / cases);
        }
    }

    Reading of(Runnable oneCase, int cases) {
        Reading before = read();
        for (int done = 0; done < cases; done++) {
            oneCase.run();
        }
        return read().since(before, cases);
    }

    Reading read() {
        database.sql("select pg_stat_force_next_flush()").query().singleRow();
        return new Reading(
                System.nanoTime() / 1e6,
                THREADS.getCurrentThreadCpuTime() / 1e6,
                server(),
                THREADS.getCurrentThreadAllocatedBytes() / 1e3,
                number("select (pg_current_wal_insert_lsn() - '0/0') / 1000"),
                number("select tup_inserted + tup_updated + tup_deleted from pg_stat_database"
                        + " where datname = current_database()"));
    }

    /** Of the processes that serve this database alone; writers and vacuums that serve all are left out. */
    private double server() {
        List<Integer> processes = database.sql("select pid from pg_stat_activity where datname = current_database()"
                        + " and backend_type = 'client backend'")
                .query(Integer.class)
                .list();
        return processes.stream().mapToDouble(Meter::ran).sum();
    }

    /** Linux keeps it to the nanosecond; elsewhere only our own thread is measured. */
    private static double ran(int process) {
        try {
            String schedule = Files.readString(Path.of("/proc", String.valueOf(process), "schedstat"));
            return Long.parseLong(schedule.split(" ")[0]) / 1e6;
        } catch (IOException unknown) {
            return 0;
        }
    }

    private double number(String sql) {
        return database.sql(sql).query(Double.class).single();
    }
}
