package org.niangjia.roster.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.niangjia.privacy.IdentityNumber.Sex;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the roster, without what is sealed. */
@Repository
@RequiredArgsConstructor
class MediatorRows {

    private static final String COLUMNS =
            "select roster_no, name, sex, id_key, organisation, organisation_code, kind, cert_no,"
                    + " appointed_by, appointed_from, appointed_to, training_hours, standing, standing_reason, district, login,"
                    + " version from mediator ";

    private static final String VALUES = "name = :name, sex = :sex, organisation = :organisation,"
            + " organisation_code = :organisationCode, kind = :kind, cert_no = :certNo, appointed_by = :appointedBy,"
            + " appointed_from = :appointedFrom, appointed_to = :appointedTo, training_hours = :trainingHours,"
            + " district = :district, login = :login";

    private final JdbcClient jdbc;

    Optional<Mediator> find(String rosterNo) {
        return read("where roster_no = :value", rosterNo).stream().findFirst();
    }

    Optional<Mediator> byLogin(String login) {
        return read("where login = :value", login).stream().findFirst();
    }

    Optional<Mediator> byIdKey(String idKey) {
        return read("where id_key = :value", idKey).stream().findFirst();
    }

    List<Mediator> all() {
        return read("where roster_no <> :value order by roster_no", "");
    }

    private List<Mediator> read(String where, String value) {
        Map<String, Set<Specialty>> specialties = specialties();
        return jdbc.sql(COLUMNS + where)
                .param("value", value)
                .query((row, index) -> read(row, specialties.getOrDefault(row.getString("roster_no"), Set.of())))
                .list();
    }

    private Map<String, Set<Specialty>> specialties() {
        Map<String, Set<Specialty>> found = new HashMap<>();
        jdbc.sql("select roster_no, specialty from mediator_specialty").query(row -> {
            found.computeIfAbsent(row.getString("roster_no"), first -> new HashSet<>())
                    .add(Specialty.valueOf(row.getString("specialty")));
        });
        return found;
    }

    void insert(Mediator mediator) {
        jdbc.sql(
                        "insert into mediator (roster_no, name, sex, id_no, id_key, organisation, organisation_code, kind, cert_no,"
                                + " appointed_by, appointed_from, appointed_to, training_hours, standing, standing_reason,"
                                + " subsidy_account, district, login, version) values (:rosterNo, :name, :sex, '', :idKey,"
                                + " :organisation, :organisationCode, :kind, :certNo, :appointedBy, :appointedFrom, :appointedTo,"
                                + " :trainingHours, 'ACTIVE', '', '', :district, :login, 0)")
                .paramSource(new Written(mediator))
                .update();
        write(mediator.rosterNo(), mediator.specialties());
    }

    /** @return whether nobody else has changed it since it was read */
    boolean update(Mediator mediator) {
        boolean done = jdbc.sql("update mediator set version = version + 1, id_key = :idKey, " + VALUES
                                + " where roster_no = :rosterNo and version = :version")
                        .paramSource(new Written(mediator))
                        .update()
                > 0;
        if (done) {
            jdbc.sql("delete from mediator_specialty where roster_no = ?")
                    .param(mediator.rosterNo())
                    .update();
            write(mediator.rosterNo(), mediator.specialties());
        }
        return done;
    }

    /** Locked until the transaction ends: nobody is given a case while being suspended. */
    void hold(String rosterNo) {
        jdbc.sql("select roster_no from mediator where roster_no = ? for update")
                .param(rosterNo)
                .query(String.class)
                .single();
    }

    void stand(String rosterNo, Standing standing, String reason) {
        jdbc.sql("update mediator set standing = ?, standing_reason = ?, version = version + 1 where roster_no = ?")
                .params(standing.name(), reason, rosterNo)
                .update();
    }

    private void write(String rosterNo, Collection<Specialty> specialties) {
        specialties.forEach(specialty -> jdbc.sql("insert into mediator_specialty (roster_no, specialty) values (?, ?)")
                .params(rosterNo, specialty.name())
                .update());
    }

    private static Mediator read(ResultSet row, Set<Specialty> specialties) throws SQLException {
        return new Mediator(
                row.getString("roster_no"),
                row.getString("name"),
                Sex.valueOf(row.getString("sex")),
                row.getString("id_key"),
                row.getString("organisation"),
                row.getString("organisation_code"),
                MediatorKind.valueOf(row.getString("kind")),
                specialties,
                row.getString("cert_no"),
                AppointedBy.valueOf(row.getString("appointed_by")),
                row.getObject("appointed_from", LocalDate.class),
                row.getObject("appointed_to", LocalDate.class),
                row.getInt("training_hours"),
                Standing.valueOf(row.getString("standing")),
                row.getString("standing_reason"),
                row.getString("district"),
                row.getString("login"),
                row.getInt("version"));
    }
}
