package org.niangjia.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.attachment.Attachment;
import org.niangjia.casefile.attachment.Attachments;
import org.niangjia.casefile.entry.EntryKind;
import org.niangjia.document.preview.Block;
import org.niangjia.document.preview.Preview;
import org.niangjia.identity.Acting;
import org.niangjia.mediation.AMediationFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class LettersIT {

    private static final String OFFICER = "mediation-admin";

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
    private TransactionTemplate transaction;

    private Acting officer;
    private CaseFile file;

    @BeforeEach
    void openACase() {
        officer = files.acting(OFFICER);
        file = files.asking(OFFICER);
    }

    @Test
    void aDraftHasNoNumberAndLeavesNothingBehind() {
        int before = caseFiles.entries(file.number());

        var draft = letters.draft(file, kind("D-M2"), "");

        assertThat(text(draft.docx())).contains("（草稿）", "张测试", "江汉纺织有限公司").doesNotContain("〔");
        assertThat(draft.unknown()).isEmpty();
        assertThat(caseFiles.entries(file.number())).isEqualTo(before);
        assertThat(letters.issued(file.number())).isEmpty();
    }

    @Test
    void anIssuedLetterHasItsNumberAndIsKeptWithTheCase() throws IOException {
        Letter letter = letters.issue(file, kind("D-M2"), "", officer);

        assertThat(letter.number()).matches("江工调〔\\d{4}〕\\d+号");
        assertThat(text(content(letter))).contains(letter.number(), "江州市总工会").doesNotContain("草稿");
        var entries = records.entries(file);
        var entry = entries.get(entries.size() - 1);
        assertThat(entry.kind()).isEqualTo(EntryKind.ATTACHED);
        assertThat(entry.summary()).isEqualTo("制发文书：受理通知书（" + letter.number() + "）");
        assertThat(entry.answers()).anyMatch(answer -> answer.text().equals(letter.sm3()));
        assertThat(letters.issued(file.number())).containsExactly(letter);
        assertThat(records.verify(file.number()).intact()).isTrue();
    }

    @Test
    void aLetterIsIssuedAnewUnderANewNumberAndSaysWhichItReplaces() throws IOException {
        Letter first = letters.issue(file, kind("D-M2"), "", officer);

        Letter second = letters.issue(file, kind("D-M2"), "", officer);

        assertThat(second.replaces()).isEqualTo(first.id());
        assertThat(second.number()).isNotEqualTo(first.number());
        assertThat(text(content(second))).contains("本文书替代", String.valueOf(first.number()));
    }

    @Test
    void numbersAreGaplessWhateverFailsBetween() {
        int first = place(letters.issue(file, kind("D-M2"), "", officer));

        transaction.executeWithoutResult(status -> {
            letters.issue(file, kind("D-M5"), "", officer);
            status.setRollbackOnly();
        });

        assertThat(place(letters.issue(file, kind("D-M5"), "", officer))).isEqualTo(first + 1);
    }

    @Test
    void noTwoLettersGetTheSameNumber() throws Exception {
        List<CaseFile> cases =
                IntStream.range(0, 4).mapToObj(each -> files.asking(OFFICER)).toList();
        int before = place(letters.issue(file, kind("D-M2"), "", officer));
        var desks = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Letter>> work = cases.stream()
                    .<Callable<Letter>>map(each -> () -> letters.issue(each, kind("D-M2"), "", officer))
                    .toList();
            Set<Integer> places = new TreeSet<>();
            for (var done : desks.invokeAll(work)) {
                places.add(place(done.get()));
            }

            assertThat(places).containsExactly(before + 1, before + 2, before + 3, before + 4);
        } finally {
            desks.shutdown();
        }
    }

    @Test
    void aLetterWhoseStepIsNotReachedCannotBeMade() {
        assertThat(letters.possible(file))
                .extracting(it -> it.kind().code())
                .contains("D-M1", "D-M2", "D-M6")
                .doesNotContain("D-M18", "D-M22");
        assertThatThrownBy(() -> letters.issue(file, kind("D-M18"), "", officer))
                .isInstanceOf(LetterRefused.class)
                .hasMessage("案件还没有办到制作《调解终结书和反馈函》的环节");
    }

    @Test
    void aLetterForOnePartyIsMadeForEachOfThem() {
        assertThat(letters.possible(file))
                .filteredOn(it -> it.kind().code().equals("D-M6"))
                .extracting(it -> it.occasion().label())
                .containsExactly("劳动者1", "用人单位1");
        assertThat(text(letters.draft(file, kind("D-M6"), "EMPLOYER-1").docx())).contains("江汉纺织有限公司");
        assertThatThrownBy(() -> letters.draft(file, kind("D-M6"), "")).isInstanceOf(LetterRefused.class);
    }

    @Test
    void aClosedCaseGetsNoMoreLetters() {
        files.close(file.number());
        CaseFile closed = caseFiles.head(file.number()).orElseThrow();

        assertThat(letters.possible(closed)).isEmpty();
        assertThatThrownBy(() -> letters.issue(closed, kind("D-M2"), "", officer))
                .hasMessage("案件已经办结，不能再制作文书");
    }

    @Test
    @Tag("T47")
    void anIssuedLetterLiesSealed() throws IOException {
        Letter letter = letters.issue(file, kind("D-M1"), "", officer);

        byte[] kept = Files.readAllBytes(sealed(letter));

        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotStartWith("PK")
                .doesNotContain("word/document");
    }

    private Path sealed(Letter letter) throws IOException {
        try (var all = Files.walk(Path.of("target/test-attachments"))) {
            return all.filter(path -> path.getFileName().toString().startsWith(letter.id()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private LetterKind kind(String code) {
        return letters.kind(file, code).orElseThrow();
    }

    private static int place(Letter letter) {
        return Integer.parseInt(String.valueOf(letter.number()).replaceAll(".*〕|号", ""));
    }

    private byte[] content(Letter letter) throws IOException {
        Attachment kept = attachments.of(letter.caseNumber()).stream()
                .filter(it -> it.id().equals(letter.id()))
                .findFirst()
                .orElseThrow();
        assertThat(kept.sm3()).isEqualTo(letter.sm3());
        try (InputStream in = attachments.content(kept)) {
            return in.readAllBytes();
        }
    }

    private static String text(byte[] docx) {
        StringBuilder text = new StringBuilder();
        Preview.of(docx).forEach(block -> write(block, text));
        return text.toString();
    }

    private static void write(Block block, StringBuilder text) {
        block.spans().forEach(span -> text.append(span.text()));
        block.rows().forEach(row -> row.cells().forEach(cell -> cell.blocks().forEach(inner -> write(inner, text))));
        text.append('\n');
    }
}
