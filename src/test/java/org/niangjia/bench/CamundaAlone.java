package org.niangjia.bench;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same tasks in an engine of its own, with the authorizations that Camunda writes by default. */
final class CamundaAlone implements AutoCloseable {

    private final BareEngine bare = new BareEngine(new PetitionLine(), true);
    private final JdbcClient database = JdbcClient.create(bare.database());
    private final String model = bare.openOne();
    private final EngineRows engine = new EngineRows(database, model);
    private final Seed seed = new Seed(database);

    CamundaAlone() {
        engine.caseTypes();
        bare.place(model, "421002", Instant.parse("2026-12-01T09:30:00Z"));
    }

    BareEngine bare() {
        return bare;
    }

    JdbcClient database() {
        return database;
    }

    String model() {
        return model;
    }

    void growTo(int tasks) {
        Copies copies = seed.growTo(tasks);
        engine.add(copies);
        engine.authorizations(copies);
        engine.analyze();
    }

    @Override
    public void close() {
        bare.close();
    }
}
