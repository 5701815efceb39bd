package org.niangjia.casefile.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.Opening;
import org.niangjia.casefile.attachment.AttachmentRefused.Reason;
import org.niangjia.casefile.entry.Entry;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.casefile.number.CaseTypes;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Member;
import org.niangjia.identity.Members;
import org.niangjia.identity.Unions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class AttachmentsIT {

    private static final String CANARY = "张测试的工资条 420102198001011231";

    @Autowired
    private Attachments attachments;

    @Autowired
    private AttachmentRounds rounds;

    @Autowired
    private AttachmentProperties properties;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private CaseRecords records;

    @Autowired
    private CaseTypes types;

    @Autowired
    private Members members;

    @Autowired
    private Unions unions;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private Acting officer;
    private Member stranger;
    private CaseNumber number;

    @BeforeEach
    void openACase() {
        officer = Acting.self(members.byLogin("county-clerk1").orElseThrow());
        stranger = members.byLogin("county-clerk2").orElseThrow();
        number = transaction.execute(status -> caseFiles.open(
                new Opening(
                        types.require("petition"),
                        unions.find("421002").orElseThrow(),
                        "拖欠工资",
                        "register",
                        "登记",
                        List.of(),
                        List.of()),
                officer));
    }

    @Test
    void aFileIsKeptAndTheRecordSaysSo() throws IOException {
        Attachment added = add(CANARY + ".txt", "2026年6月工资未付");

        assertThat(attachments.of(number)).containsExactly(added);
        assertThat(added.name()).isEqualTo(CANARY + ".txt");
        assertThat(added.kind()).isEqualTo("文本");
        assertThat(added.scan()).isEqualTo(Attachment.Scan.NONE);
        assertThat(read(added)).isEqualTo("2026年6月工资未付");
        List<Entry> entries =
                records.entries(records.find(number, officer.member()).orElseThrow());
        assertThat(entries.get(entries.size() - 1).summary()).isEqualTo("添加材料：文本");
        assertThat(records.verify(number).intact()).isTrue();
    }

    @Tag("T41")
    @Test
    void aDownloadIsSavedAndNeverRendered() {
        Download download = open(add("工资条.txt", "x"));

        assertThat(download.headers())
                .containsEntry(
                        "Content-Disposition",
                        "attachment; filename=\"download.txt\"; filename*=UTF-8''%E5%B7%A5%E8%B5%84%E6%9D%A1.txt")
                .containsEntry("Content-Security-Policy", "sandbox; default-src 'none'")
                .containsEntry("X-Content-Type-Options", "nosniff");
    }

    @Tag("T47")
    @Test
    void neitherNameNorContentLieInTheClear() throws IOException {
        Attachment added = add(CANARY + ".txt", CANARY);

        assertThat(jdbc.sql("select name from attachment where id = ?")
                        .param(added.id())
                        .query(String.class)
                        .single())
                .startsWith("v1|")
                .doesNotContain("420102198001011231");
        assertThat(jdbc.sql("select answers from entry where case_number = ?")
                        .param(number.value())
                        .query(String.class)
                        .list())
                .noneMatch(answers -> answers.contains("420102198001011231"));
        assertThat(new String(Files.readAllBytes(stored(added)), StandardCharsets.UTF_8))
                .doesNotContain("420102198001011231");
    }

    @Tag("T12")
    @Test
    void whoMayNotSeeTheCaseFindsNoFileOfIt() {
        Attachment added = add("工资条.txt", "x");

        assertThat(attachments.open(number, added.id(), stranger)).isEmpty();
        assertThat(attachments.open(number, UUID.randomUUID().toString(), officer.member()))
                .isEmpty();
        assertThat(attachments.add(number, "y.txt", content("y"), Acting.self(stranger)))
                .isEmpty();
        assertThat(attachments.of(number)).containsExactly(added);
    }

    @Tag("T40")
    @Test
    void theSameFileTwiceIsOneFile() {
        Attachment first = add("工资条.txt", "同一份");
        Attachment second = add("工资条（2）.txt", "同一份");

        assertThat(second).isEqualTo(first);
        assertThat(attachments.of(number)).hasSize(1);
    }

    @Tag("T40")
    @Test
    void ofTwoEqualUploadsAtTheSameMomentOneIsKept() {
        List<String> ids = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> add("工资条.txt", "同时上传").id())
                .distinct()
                .toList();

        assertThat(ids).hasSize(1);
        assertThat(attachments.of(number)).hasSize(1);
    }

    @Test
    void aCaseHoldsNoMoreThanItsQuota() {
        add("1.txt", noise(700_000));

        assertThatThrownBy(() -> add("2.txt", noise(700_000)))
                .isInstanceOfSatisfying(AttachmentRefused.class, it -> assertThat(it.getReason())
                        .isEqualTo(Reason.OVER_QUOTA))
                .hasMessage("本案材料总量不能超过1 MB，请压缩后再上传");
        assertThat(attachments.of(number)).hasSize(1);
        assertThat(storedFiles()).noneMatch(this::isUnknown);
    }

    @Test
    void whatIsRefusedLeavesNeitherRowNorEntryNorFile() {
        int before = records.verify(number).entries();

        assertThatThrownBy(() -> add("工资条.exe", "MZ"))
                .isInstanceOfSatisfying(AttachmentRefused.class, it -> assertThat(it.getReason())
                        .isEqualTo(Reason.UNACCEPTABLE));

        assertThat(attachments.of(number)).isEmpty();
        assertThat(records.verify(number).entries()).isEqualTo(before);
        assertThat(properties.directory().resolve("incoming")).isEmptyDirectory();
    }

    @Tag("T43")
    @Test
    void aTransactionThatRollsBackTakesItsFileWithIt() {
        transaction.executeWithoutResult(status -> {
            Attachment added = add("工资条.txt", "回滚");
            assertThat(stored(added)).exists();
            status.setRollbackOnly();
        });

        assertThat(attachments.of(number)).isEmpty();
        assertThat(storedFiles()).noneMatch(this::isUnknown);
    }

    @Test
    void aClosedCaseTakesNoMoreFiles() {
        transaction.executeWithoutResult(status -> caseFiles.close(number, "closed", "办结"));

        assertThatThrownBy(() -> add("工资条.txt", "x"))
                .isInstanceOfSatisfying(AttachmentRefused.class, it -> assertThat(it.getReason())
                        .isEqualTo(Reason.CLOSED));
    }

    @Tag("T39")
    @Test
    void aFileThatWaitsForTheScannerOrDidNotPassItIsNotHandedOut() {
        Attachment added = add("工资条.txt", "x");
        for (Attachment.Scan scan : List.of(Attachment.Scan.PENDING, Attachment.Scan.INFECTED)) {
            jdbc.sql("update attachment set scan = ? where id = ?")
                    .params(scan.name(), added.id())
                    .update();

            assertThatThrownBy(() -> open(added))
                    .isInstanceOfSatisfying(AttachmentRefused.class, it -> assertThat(it.getReason())
                            .isEqualTo(Reason.HELD_BACK));
        }

        jdbc.sql("update attachment set scan = 'PENDING' where id = ?")
                .param(added.id())
                .update();
        rounds.askTheScannerAgain();
        assertThat(open(added).attachment().scan()).isEqualTo(Attachment.Scan.NONE);
    }

    private Attachment add(String name, String text) {
        return attachments
                .add(number, name, content(text), officer)
                .orElseThrow()
                .attachment();
    }

    private Download open(Attachment attachment) {
        return attachments.open(number, attachment.id(), officer.member()).orElseThrow();
    }

    private String read(Attachment attachment) throws IOException {
        try (InputStream in = open(attachment).content()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Path stored(Attachment attachment) {
        return properties
                .directory()
                .resolve("sealed")
                .resolve(attachment.id().substring(0, 2))
                .resolve(attachment.id());
    }

    private List<Path> storedFiles() {
        try (var files = Files.walk(properties.directory().resolve("sealed"))) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean isUnknown(Path file) {
        return jdbc.sql("select count(*) from attachment where id = ?")
                        .param(file.getFileName().toString())
                        .query(Integer.class)
                        .single()
                == 0;
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String noise(int length) {
        StringBuilder noise = new StringBuilder();
        new Random(length).ints(length, 'a', 'z').forEach(c -> noise.append((char) c));
        return noise.append(UUID.randomUUID()).toString();
    }
}
