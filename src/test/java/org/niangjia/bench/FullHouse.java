package org.niangjia.bench;

import static org.niangjia.petition.APetition.aPetition;

import java.util.Map;
import org.niangjia.Office;
import org.niangjia.identity.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The seed's tasks in this house: in its engine and in its work list, as if they had come in by its doors. */
@Component
class FullHouse {

    private final JdbcClient database;
    private final Office office;
    private final Staff staff;

    FullHouse(JdbcClient database, Office office, Staff staff) {
        this.database = database;
        this.office = office;
        this.staff = staff;
    }

    /** From the first task to the last; what is left behind is as it was. */
    final class Busy implements AutoCloseable {

        private final Seed seed = new Seed(database);
        private final HouseRights rights = new HouseRights(database, EngineRows.CASE_TYPES);
        private final String model;
        private final Map<String, Member> members;

        private Busy() {
            model = office.open(aPetition().takenBy("county-clerk1")).task().id();
            members = staff.move();
            engine().caseTypes();
            rights.write();
        }

        String model() {
            return model;
        }

        Map<String, Member> members() {
            return members;
        }

        void growTo(int tasks) {
            Copies copies = seed.growTo(tasks);
            engine().add(copies);
            workList().add(copies);
            engine().analyze();
            workList().analyze();
        }

        /** Only the tables that the list reads. */
        void growListTo(int tasks) {
            workList().add(seed.growTo(tasks));
            workList().analyze();
        }

        private EngineRows engine() {
            return new EngineRows(database, model);
        }

        private WorkListRows workList() {
            return new WorkListRows(database, model);
        }

        @Override
        public void close() {
            workList().clear();
            rights.clear();
            engine().clear();
            staff.leave();
            seed.clear();
        }
    }

    Busy open() {
        return new Busy();
    }
}
