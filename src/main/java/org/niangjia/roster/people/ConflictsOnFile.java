package org.niangjia.roster.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Acting;
import org.niangjia.privacy.BlindIndex;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 利益冲突: with whom mediators are tied. Of a person only what recognises them is kept readable. */
@Service
@RequiredArgsConstructor
public class ConflictsOnFile {

    private static final String COLUMNS = "select id, roster_no, kind, person, organisation, name, party_key, name_key,"
            + " from_day, to_day from mediator_conflict ";

    private final JdbcClient jdbc;
    private final SealedParticulars vault;
    private final RosterChanges changes;
    private final BlindIndex index;
    private final Clock clock;

    public List<Conflict> of(String rosterNo) {
        return jdbc.sql(COLUMNS + "where roster_no = ? order by from_day desc, id")
                .param(rosterNo)
                .query((row, number) -> read(row))
                .list();
    }

    /** Of everybody, by roster number. */
    public Map<String, List<Conflict>> all() {
        return jdbc.sql(COLUMNS + "order by id").query((row, number) -> read(row)).list().stream()
                .collect(Collectors.groupingBy(Conflict::rosterNo));
    }

    @Transactional
    public void declare(String rosterNo, Tie tie, Acting by) {
        Faults.refuse(tie, LocalDate.now(clock));
        String id = UUID.randomUUID().toString();
        ConflictKind kind = Objects.requireNonNull(tie.kind());
        jdbc.sql("insert into mediator_conflict (id, roster_no, kind, person, organisation, name, party_key, name_key,"
                        + " from_day, to_day) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        rosterNo,
                        kind.name(),
                        tie.person(),
                        tie.person() ? "" : tie.name(),
                        tie.person() ? vault.sealName(id, tie.name()) : "",
                        key(tie),
                        index.of(BlindIndex.Kind.NAME, tie.name()),
                        tie.from(),
                        tie.to())
                .update();
        String whom = tie.person() ? "个人" : "单位";
        changes.note(rosterNo, by, "登记利益冲突", "", Difference.added("利益冲突：" + whom + "，" + kind.getLabel()));
    }

    /** From this day on the tie is over; that it was stays on file. */
    @Transactional
    public boolean end(String rosterNo, String id, LocalDate day, Acting by) {
        boolean ended =
                jdbc.sql("update mediator_conflict set to_day = ? where id = ? and roster_no = ? and to_day is null"
                                        + " and from_day <= ?")
                                .params(day, id, rosterNo, day)
                                .update()
                        > 0;
        if (ended) {
            changes.note(rosterNo, by, "利益冲突结束", "", Difference.added("结束日期：" + day));
        }
        return ended;
    }

    private String key(Tie tie) {
        if (tie.number().isEmpty()) {
            return "";
        }
        return tie.person()
                ? index.of(BlindIndex.Kind.ID_NO, tie.number())
                : tie.number().toUpperCase(Locale.ROOT);
    }

    private Conflict read(ResultSet row) throws SQLException {
        boolean person = row.getBoolean("person");
        String id = row.getString("id");
        return new Conflict(
                id,
                row.getString("roster_no"),
                ConflictKind.valueOf(row.getString("kind")),
                person,
                person ? vault.maskedName(id, row.getString("name")) : row.getString("organisation"),
                row.getString("party_key"),
                row.getString("name_key"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class));
    }
}
