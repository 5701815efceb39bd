package org.niangjia.document.volume;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Pages;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.attachment.Attachment;
import org.niangjia.casefile.attachment.Attachments;
import org.niangjia.casefile.entry.Answer;
import org.niangjia.casefile.entry.Entry;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.document.Letter;
import org.niangjia.document.Letters;
import org.niangjia.document.preview.Preview;
import org.niangjia.identity.Acting;
import org.niangjia.mediation.AMediationFile;
import org.niangjia.mediation.settlement.ASettlement;
import org.niangjia.mediation.settlement.Settling;
import org.niangjia.privacy.Personal;
import org.niangjia.privacy.Sm3;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class VolumesIT {

    /** What a party said to find a settlement: recognised wherever it turns up. */
    private static final String SECRET = "暗号：两千元也可以接受";

    private static final String OFFICER = "mediation-admin";

    @Autowired
    private Volumes volumes;

    @Autowired
    private Letters letters;

    @Autowired
    private AMediationFile files;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private CaseRecords records;

    @Autowired
    private Attachments attachments;

    @Autowired
    private ASettlement settlement;

    @Autowired
    private Settling settling;

    @Autowired
    private Pages pages;

    @Autowired
    private JdbcClient jdbc;

    private Acting officer;
    private CaseFile file;
    private Letter notice;
    private Attachment evidence;
    private Attachment notes;

    @BeforeEach
    void aCaseWithLettersAndMaterials() {
        officer = files.acting(OFFICER);
        CaseNumber number = files.asking(OFFICER).number();
        files.step(number, OFFICER, "holdSession", "召开调解会议", new Answer("divergence", "主要分歧", SECRET, Personal.TEXT));
        files.step(number, OFFICER, "archive", "结案归档");
        file = caseFiles.head(number).orElseThrow();
        notice = letters.issue(file, letters.kind(file, "D-M2").orElseThrow(), "", officer);
        letters.issue(file, letters.kind(file, "D-M21").orElseThrow(), "", officer);
        evidence = added("工资条.txt", "六月工资未付");
        notes = added("调解员手记.txt", SECRET);
    }

    @Test
    void theWholeVolumeHoldsEverythingInItsOrder() throws IOException {
        Map<String, byte[]> volume = volume(Wanted.whole());

        assertThat(volume.keySet())
                .containsExactly(
                        "000 卷宗封面和目录.docx",
                        "文书/001 受理通知书 " + notice.number() + ".docx",
                        "文书/002 结案报告.docx",
                        "材料/001 工资条.txt",
                        "材料/002 调解员手记.txt",
                        "办理记录.txt",
                        "manifest.json",
                        "清单.txt");
        assertThat(text(part(volume, "材料/001 工资条.txt"))).isEqualTo("六月工资未付");
        assertThat(cells(part(volume, "000 卷宗封面和目录.docx"))).contains("受理通知书", notice.number(), "工资条.txt", "全卷");
        assertThat(text(part(volume, "办理记录.txt"))).contains("制发文书：受理通知书", SECRET);
    }

    @Test
    void theManifestCarriesTheDigestsOfFilesAndRecord() throws IOException {
        List<Entry> entries = records.entries(file);

        Map<String, byte[]> volume = volume(Wanted.whole());

        JsonNode manifest = manifest(volume);
        assertThat(faults(volume)).isEmpty();
        assertThat(manifest.at("/record/intact").asBoolean()).isTrue();
        assertThat(manifest.at("/record/entries").asInt())
                .isEqualTo(records.verify(file.number()).entries() - 1);
        List<String> hashes = new ArrayList<>();
        manifest.at("/record/links").forEach(link -> hashes.add(link.get("hash").asText()));
        assertThat(hashes).isEqualTo(entries.stream().map(Entry::hash).toList());
        assertThat(entries.stream().flatMap(entry -> entry.answers().stream()).map(Answer::text))
                .as("the record itself tells the digest of each letter")
                .contains(sm3Of(manifest, "受理通知书"));
        assertThat(text(part(volume, "清单.txt"))).contains(sm3Of(manifest, "受理通知书"), "核验无误");
    }

    @Test
    void aChangedByteIsNoticed() throws IOException {
        Map<String, byte[]> volume = volume(Wanted.whole());

        part(volume, "材料/001 工资条.txt")[0] ^= 1;

        assertThat(faults(volume)).containsExactly("材料/001 工资条.txt");
    }

    @Test
    void saysWhenAnAgreementWasSignedAndItsLetterNeverIssued() throws Exception {
        file = aSignedAgreement();
        String sentence = "没有制发《调解协议书》";

        assertThat(pages.read(OFFICER, "/cases/{number}/volume", file.number())).contains(sentence, "制作、定稿");
        Map<String, byte[]> volume = volume(Wanted.forCourt(Set.of()));
        assertThat(words(part(volume, "000 卷宗封面和目录.docx"))).contains(sentence);
        assertThat(text(part(volume, "清单.txt"))).contains(sentence);

        letters.issue(file, letters.kind(file, "D-M14").orElseThrow(), "", officer);

        assertThat(pages.read(OFFICER, "/cases/{number}/volume", file.number())).doesNotContain(sentence);
        assertThat(text(part(volume(Wanted.forCourt(Set.of())), "清单.txt"))).doesNotContain(sentence);
    }

    private CaseFile aSignedAgreement() {
        CaseNumber number = settlement.disputed();
        settlement.readyToSign(number);
        settlement.signAll(number, "2026-01-16");
        settling.conclude(number);
        files.step(number, OFFICER, "sign", "签署送达");
        return caseFiles.head(number).orElseThrow();
    }

    private static String words(byte[] docx) {
        return Preview.of(docx).toString();
    }

    @Test
    void theRecordTellsWhoTookWhichEdition() throws IOException {
        Map<String, byte[]> volume = volume(Wanted.whole());

        List<Entry> entries = records.entries(file);
        Entry last = entries.get(entries.size() - 1);
        assertThat(last.summary()).isEqualTo("导出卷宗（全卷）");
        assertThat(last.answers()).extracting(Answer::text).contains(Sm3.hex(part(volume, "manifest.json")));
        assertThat(records.verify(file.number()).intact()).isTrue();
    }

    @Test
    void theCourtGetsNothingInternalAndNothingSaidWithoutPrejudice() throws IOException {
        Map<String, byte[]> volume = volume(Wanted.forCourt(Set.of(evidence.id())));

        assertThat(volume.keySet())
                .containsExactly(
                        "000 卷宗封面和目录.docx",
                        "文书/001 受理通知书 " + notice.number() + ".docx",
                        "材料/001 工资条.txt",
                        "办理记录.txt",
                        "manifest.json",
                        "清单.txt");
        assertThat(faults(volume)).isEmpty();
        volume.forEach((path, content) -> {
            String told = path.endsWith(".docx") ? cells(content).toString() : text(content);
            assertThat(told).as(path).doesNotContain("暗号", notes.name());
        });
        assertThat(text(part(volume, "清单.txt"))).contains("另有2件文书、材料未随卷移送");
    }

    /** Whoever adds the court to a line of the catalogue sends it nothing that was written for others. */
    @Test
    void whatALetterWasWrittenForIsNotForTheCatalogueToChange() throws IOException {
        jdbc.sql("update letter set for_court = false where id = ?")
                .param(notice.id())
                .update();

        assertThat(volume(Wanted.forCourt(Set.of())).keySet()).noneMatch(path -> path.startsWith("文书/"));
        assertThat(volumes.sentToCourt(file.number())).isEmpty();
    }

    private Attachment added(String name, String content) {
        return attachments
                .add(
                        file.number(),
                        name,
                        new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)),
                        files.acting("intake"))
                .orElseThrow()
                .attachment();
    }

    private Map<String, byte[]> volume(Wanted wanted) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        volumes.write(file, wanted, officer, out);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    /** What anybody does who has the volume and no system: recompute each digest. */
    private static List<String> faults(Map<String, byte[]> volume) throws IOException {
        List<String> faults = new ArrayList<>();
        for (JsonNode listed : manifest(volume).get("files")) {
            byte[] content = part(volume, listed.get("path").asText());
            if (!Sm3.hex(content).equals(listed.get("sm3").asText())
                    || content.length != listed.get("size").asLong()) {
                faults.add(listed.get("path").asText());
            }
        }
        assertThat(manifest(volume).get("files")).hasSize(volume.size() - 2);
        return faults;
    }

    private static String sm3Of(JsonNode manifest, String name) {
        for (JsonNode listed : manifest.get("files")) {
            if (listed.get("path").asText().contains(name)) {
                return listed.get("sm3").asText();
            }
        }
        throw new AssertionError(name);
    }

    private static byte[] part(Map<String, byte[]> volume, String path) {
        return Optional.ofNullable(volume.get(path)).orElseThrow();
    }

    private static JsonNode manifest(Map<String, byte[]> volume) throws IOException {
        return new ObjectMapper().readTree(part(volume, "manifest.json"));
    }

    private static List<String> cells(byte[] docx) {
        return Preview.of(docx).stream()
                .flatMap(block -> block.rows().stream())
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.blocks().stream())
                .map(block -> block.spans().stream().map(span -> span.text()).collect(Collectors.joining()))
                .toList();
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
