package org.niangjia.privacy.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.privacy.FixedKeys;
import org.niangjia.privacy.cipher.KeyRing;
import org.niangjia.privacy.keys.HouseKeys;
import org.niangjia.privacy.keys.KeyCupboard;
import org.niangjia.privacy.keys.PrivacyProperties;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("T48")
@IntegrationTest
class RotationIT {

    private static final Rotation.Column COLUMN = new Rotation.Column("rotation_trial", "sealed", "id");
    private static final int ROWS = 450;

    private final Seals before = new Seals(new KeyRing(List.of(FixedKeys.OLD)));
    private final Seals after = new Seals(new KeyRing(List.of(FixedKeys.CURRENT)));

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment environment;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private HouseKeys keys;

    private Rotation rotation;

    @BeforeEach
    void sealByTheOldKey() {
        jdbc.sql("create table rotation_trial (id varchar(20) primary key, sealed varchar(400) not null)")
                .update();
        IntStream.range(0, ROWS).forEach(i -> put("row" + i, before.seal("张测试" + i, place("row" + i))));
        put("erased", "");
        KeyCupboard cupboard = new KeyCupboard(
                Binder.get(environment).bindOrCreate("niangjia.privacy", PrivacyProperties.class), false, dataSource);
        rotation = new Rotation(List.of(COLUMN), FixedKeys.seals(), cupboard, jdbc);
        jdbc.sql("insert into privacy_key_check (key_id, check_value) values (?, ?)")
                .params(FixedKeys.OLD.id(), FixedKeys.OLD.fingerprint())
                .update();
        cupboard.verify(keys);
    }

    @AfterEach
    void leaveNothing() {
        jdbc.sql("drop table rotation_trial").update();
        jdbc.sql("delete from privacy_key_check where key_id = ?")
                .param(FixedKeys.OLD.id())
                .update();
    }

    @Test
    void afterARoundTheOldKeyIsNotNeededAnyMore() {
        rotation.run();

        IntStream.range(0, ROWS).forEach(i -> assertThat(after.open(get("row" + i), place("row" + i)))
                .isEqualTo("张测试" + i));
        assertThat(get("erased")).isEmpty();
        assertThat(checks()).containsExactly("#index", "test-2");
    }

    @Test
    void aRoundThatWasInterruptedIsFinishedByTheNext() {
        String done = after.seal("张测试0", place("row0"));
        jdbc.sql("update rotation_trial set sealed = ? where id = 'row0'")
                .param(done)
                .update();

        rotation.run();

        assertThat(get("row0")).isEqualTo(done);
        assertThat(after.open(get("row1"), place("row1"))).isEqualTo("张测试1");
    }

    @Test
    void aBrokenValueKeepsItsKeyAndTheOldKeyStaysNeeded() {
        String moved = get("row1");
        jdbc.sql("update rotation_trial set sealed = ? where id = 'row2'")
                .param(moved)
                .update();

        rotation.run();

        assertThat(get("row2")).isEqualTo(moved);
        assertThat(after.open(get("row3"), place("row3"))).isEqualTo("张测试3");
        assertThat(checks()).contains("test-1");
    }

    private void put(String id, String sealed) {
        jdbc.sql("insert into rotation_trial (id, sealed) values (?, ?)")
                .params(id, sealed)
                .update();
    }

    private String get(String id) {
        return jdbc.sql("select sealed from rotation_trial where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private List<String> checks() {
        return jdbc.sql("select key_id from privacy_key_check order by key_id")
                .query(String.class)
                .list();
    }

    private static Place place(String id) {
        return new Place("rotation_trial", "sealed", id);
    }
}
