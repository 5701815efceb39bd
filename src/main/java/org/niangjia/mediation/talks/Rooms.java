package org.niangjia.mediation.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.form.FieldError;
import org.niangjia.identity.Unions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 调解室: the rooms of each union. */
@Service
@RequiredArgsConstructor
public class Rooms {

    private static final String ROOMS = "select id, union_code, name, in_use from mediation_room ";
    private static final int LONGEST = 60;

    private final JdbcClient jdbc;
    private final Unions unions;

    public List<Room> all() {
        return jdbc.sql(ROOMS + "order by union_code, name").query(Room.class).list();
    }

    public List<Room> inUse() {
        return all().stream().filter(Room::inUse).toList();
    }

    public Optional<Room> find(long id) {
        return jdbc.sql(ROOMS + "where id = ?").param(id).query(Room.class).optional();
    }

    @Transactional
    public void furnish(String unionCode, String name) {
        boolean known = all().stream()
                .anyMatch(room ->
                        room.unionCode().equals(unionCode) && room.name().equals(name));
        List<FieldError> faults = new ArrayList<>();
        if (unions.find(unionCode).isEmpty()) {
            faults.add(new FieldError("unionCode", "请选择所属工会。"));
        }
        if (name.isBlank() || name.length() > LONGEST || known) {
            faults.add(new FieldError("name", "请填写调解室名称，最多 " + LONGEST + " 个字，同一工会内不得重名。"));
        }
        if (!faults.isEmpty()) {
            throw new SubmissionRefused(faults);
        }
        jdbc.sql("insert into mediation_room (union_code, name, in_use) values (?, ?, true)")
                .params(unionCode, name)
                .update();
    }

    /** What is planned there already stays. */
    @Transactional
    public void use(long id, boolean inUse) {
        jdbc.sql("update mediation_room set in_use = ? where id = ?")
                .params(inUse, id)
                .update();
    }
}
