package org.niangjia.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.niangjia.privacy.keys.KeysRefused;
import org.niangjia.privacy.seal.Place;
import org.niangjia.privacy.seal.Seals;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.ContextConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("T78")
class KeysAtStartTests {

    private static final String KEY = "k1:bmlhbmdqaWEtdGVzdC0wMQ==";
    private static final String OTHER_SECRET = "k1:bmlhbmdqaWEtdGVzdC0wMg==";
    private static final String OTHER_KEY = "k2:bmlhbmdqaWEtdGVzdC0wMg==";
    private static final String AES_KEY = "k3:bmlhbmdqaWEtdGVzdC1pbmRleC1rZXktMzItYnl0ZXM=";
    private static final String INDEX_KEY = "bmlhbmdqaWEtdGVzdC1pbmRleC1rZXktMzItYnl0ZXM=";
    private static final String OTHER_INDEX_KEY = "bmlhbmdqaWEtVEVTVC1pbmRleC1rZXktMzItYnl0ZXM=";

    @TempDir
    private Path directory;

    private ApplicationContextRunner house = new ApplicationContextRunner();

    @BeforeEach
    void build() {
        house = house.withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class,
                        FlywayAutoConfiguration.class,
                        JdbcTemplateAutoConfiguration.class,
                        JdbcClientAutoConfiguration.class))
                .withUserConfiguration(PrivacyConfiguration.class)
                .withPropertyValues(
                        "spring.datasource.url=jdbc:h2:file:" + directory.resolve("house"),
                        "spring.datasource.hikari.maximum-pool-size=2",
                        "spring.flyway.locations=classpath:db/migration/privacy",
                        "niangjia.privacy.key-file=" + directory.resolve("data/keys.properties"));
    }

    @Test
    void aFreshHouseMakesItsOwnKeysAndKeepsThem() throws IOException {
        Place place = new Place("party_fact", "text", "1");
        String[] sealed = {""};
        house.run(context -> sealed[0] = context.getBean(Seals.class).seal("张测试", place));

        house.run(context ->
                assertThat(context.getBean(Seals.class).open(sealed[0], place)).isEqualTo("张测试"));

        assertThat(Files.getPosixFilePermissions(keyFile())).hasSize(2);
    }

    @Test
    void productionDoesNotStartWithoutItsOwnKeys() {
        house.withPropertyValues("spring.profiles.active=production").run(refusal("生产环境没有配置加密密钥"));

        assertThat(keyFile()).doesNotExist();
        assertThat(directory.resolve("house.mv.db")).doesNotExist();
    }

    @Test
    void productionStartsWithKeysOfItsEnvironmentOrKeyFile() throws IOException {
        production(KEY, INDEX_KEY).run(context -> assertThat(context).hasNotFailed());

        Files.createDirectories(directory.resolve("data"));
        Files.writeString(keyFile(), "niangjia.privacy.keys=" + KEY + "\nniangjia.privacy.index-key=" + INDEX_KEY);
        house.withPropertyValues("spring.profiles.active=production")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void aLostKeyFileStopsTheStartAndNothingIsWritten() throws IOException {
        house.run(context -> assertThat(context).hasNotFailed());
        Files.delete(keyFile());

        house.run(refusal("但该密钥不在"));

        assertThat(keyFile()).doesNotExist();
    }

    @Test
    void anotherKeyIsRefusedBeforeAnythingIsWritten() throws IOException {
        production(KEY, INDEX_KEY).run(context -> assertThat(context).hasNotFailed());
        Files.writeString(directory.resolve("V999__later.sql"), "create table later (id int)");
        house = house.withPropertyValues(
                "spring.flyway.locations=classpath:db/migration/privacy,filesystem:" + directory);

        production(OTHER_SECRET, INDEX_KEY).run(refusal("密钥 k1 与数据库不符"));
        production(OTHER_KEY, INDEX_KEY).run(refusal("由密钥 k1 加密"));
        production(KEY, OTHER_INDEX_KEY).run(refusal("密钥 #index 与数据库不符"));

        Files.delete(directory.resolve("V999__later.sql"));
        house = house.withPropertyValues("spring.flyway.locations=classpath:db/migration/privacy");
        production(KEY, INDEX_KEY).run(context -> assertThat(keysOf(context)).containsExactly("#index", "k1"));
    }

    @Test
    void aNewKeyIsPutInFrontOfTheOldOne() {
        production(KEY, INDEX_KEY).run(context -> assertThat(context).hasNotFailed());

        production(AES_KEY + ", " + KEY, INDEX_KEY)
                .withPropertyValues("niangjia.privacy.cipher=AES")
                .run(context -> assertThat(keysOf(context)).containsExactly("#index", "k1", "k3"));
    }

    @Test
    void unusableKeysAreExplainedWithoutShowingThem() {
        for (String keys : List.of("k1", "k1:####", "k1:QUJD", "k 1:" + INDEX_KEY, KEY + "," + KEY, AES_KEY)) {
            production(keys, INDEX_KEY).run(refusal("加密密钥的配置有误"));
        }
        production(KEY, "QUJD").run(refusal("the index key is shorter than 32 bytes"));
    }

    private ApplicationContextRunner production(String keys, String indexKey) {
        return house.withPropertyValues(
                "spring.profiles.active=production",
                "niangjia.privacy.keys=" + keys,
                "niangjia.privacy.index-key=" + indexKey);
    }

    private static ContextConsumer<AssertableApplicationContext> refusal(String sentence) {
        return context -> assertThat(context)
                .getFailure()
                .rootCause()
                .isInstanceOf(KeysRefused.class)
                .hasMessageContaining(sentence)
                .hasMessageNotContaining("bmlhb");
    }

    private static List<String> keysOf(AssertableApplicationContext context) {
        return JdbcClient.create(context.getBean(DataSource.class))
                .sql("select key_id from privacy_key_check order by key_id")
                .query(String.class)
                .list();
    }

    private Path keyFile() {
        return directory.resolve("data/keys.properties");
    }
}
