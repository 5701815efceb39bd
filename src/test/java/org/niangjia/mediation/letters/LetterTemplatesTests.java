package org.niangjia.mediation.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.niangjia.casefile.upload.Intake;
import org.niangjia.casefile.upload.VirusScanner;
import org.niangjia.document.content.Audience;
import org.niangjia.document.content.Particulars;
import org.niangjia.document.preview.Block;
import org.niangjia.document.preview.Preview;
import org.niangjia.document.template.Template;

/** The letters that lie in {@code forms/mediation}: an officer has changed one, and these say whether it still works. */
class LetterTemplatesTests {

    private static final Path FOLDER = Path.of("forms/mediation");

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".docx"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theCatalogueListsTwentyFourLettersAndEveryTemplate() throws IOException {
        List<String[]> rows = catalogue();

        assertThat(rows).extracting(row -> row[1]).hasSize(24).doesNotHaveDuplicates();
        assertThat(rows)
                .extracting(row -> row[3])
                .containsExactlyInAnyOrderElementsOf(templates().stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateAsksOnlyForWhatALetterKnows(Path file) throws IOException {
        Set<String> known =
                new Vocabulary().tags().stream().map(Vocabulary.Tag::name).collect(Collectors.toSet());

        assertThat(known).containsAll(read(file).tags());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aLetterIsWhole(Path file) throws IOException {
        var filled = read(file).fill(AWageDispute.whole());
        String text = text(filled.docx());

        assertThat(filled.unknown()).isEmpty();
        assertThat(text).doesNotContain("{{", "}}", "待填写", "null");
        assertThat(text.length()).isGreaterThan(80);
    }

    /** What the case does not hold yet leaves a blank, never a tag. */
    @ParameterizedTest
    @MethodSource("templates")
    void aLetterOfAnEmptyCaseHasBlanks(Path file) throws IOException {
        var filled = read(file).fill(new Vocabulary().blank());

        assertThat(filled.unknown()).isEmpty();
        assertThat(text(filled.docx())).doesNotContain("{{", "}}");
    }

    @ParameterizedTest
    @MethodSource("templates")
    @Tag("T35")
    void aTemplateHoldsNothingThatRunsOrFetches(Path file, @TempDir Path folder) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                var accepted = new Intake(folder, VirusScanner.none())
                        .receive(file.getFileName().toString(), in)) {
            assertThat(accepted.size()).isPositive();
        }
    }

    @Test
    void aNumberedLetterHasAPlaceForItsNumber() throws IOException {
        for (String[] row : catalogue()) {
            Set<String> tags = read(FOLDER.resolve(row[3])).tags();
            assertThat(tags).as(row[2]).contains("替代说明");
            if (!row[4].isBlank()) {
                assertThat(tags).as(row[2]).contains("文号");
            }
        }
    }

    @Test
    void theAgreementSaysAllThatItMust() throws IOException {
        assertThat(textOf("mediation-agreement.docx"))
                .contains(
                        "张测试，男，居民身份证号码420102198001011231",
                        "江汉纺织有限公司，统一社会信用代码91421000MA00000006",
                        "于2026年12月10日前向张测试支付劳动报酬9,000.00元（人民币玖仟元整）",
                        "共计18,000.00元（人民币壹万捌仟元整）",
                        "分两期以银行转账方式支付",
                        "任何一期逾期的，剩余款项立即到期",
                        "自愿放弃其余请求",
                        "一式4份",
                        "三十日内，共同向江州市沙洲区人民法院申请司法确认",
                        "自双方签名、盖章或者捺印之日起生效");
    }

    @Test
    void theNoticeOfRightsSaysThatMediationIsFreeAndConfidentialAndWhenTheYearEnds() throws IOException {
        assertThat(textOf("mediation-rights-notice.docx"))
                .contains("不收取任何费用", "调解不公开进行", "不得在以后的仲裁、诉讼中作为对其不利的证据", "起算日为2026年9月1日", "［本案的调解期限及其起算］");
    }

    @Test
    void anOrderForPaymentAsksForWhatIsLeft() throws IOException {
        assertThat(textOf("mediation-payment-order.docx"))
                .contains("共计4,000.00元（人民币肆仟元整）", "第十六条")
                .doesNotContain("9,000.00");
    }

    @Test
    void whatWasSaidWithoutPrejudiceIsInNoLetterForTheCourt() throws IOException {
        Particulars told = AWageDispute.whole()
                .text("各方意见", "暗号一：可以少要两千")
                .text("调解方案", "暗号二")
                .text("书面方案", "暗号三")
                .withoutPrejudice("各方意见", "调解方案", "书面方案");
        for (String[] row : catalogue()) {
            Set<Audience> readers = Stream.of(row[5].split(" "))
                    .map(label -> Audience.of(label).orElseThrow())
                    .collect(Collectors.toSet());
            if (readers.contains(Audience.COURT)) {
                var filled = read(FOLDER.resolve(row[3])).fill(told.readBy(readers));
                assertThat(text(filled.docx())).as(row[2]).doesNotContain("暗号");
            }
        }
    }

    /** Only where the machine has LibreOffice; the pages lie in {@code target/letters}, to be looked at. */
    @Test
    void everyLetterCanBePrinted() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/soffice")), "no LibreOffice here");
        Path folder = Files.createDirectories(Path.of("target/letters")).toAbsolutePath();
        for (Path file : templates()) {
            Files.write(
                    folder.resolve(file.getFileName()),
                    read(file).fill(AWageDispute.whole()).docx());
        }
        var command = Stream.concat(
                        Stream.of(
                                "soffice",
                                "-env:UserInstallation="
                                        + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "pdf",
                                "--outdir",
                                folder.toString()),
                        templates().stream()
                                .map(file -> folder.resolve(file.getFileName()).toString()))
                .toList();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("told").toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();

        assertThat(templates()).allSatisfy(file -> assertThat(
                        folder.resolve(file.getFileName().toString().replace(".docx", ".pdf")))
                .exists());
    }

    private static String textOf(String file) throws IOException {
        return text(read(FOLDER.resolve(file)).fill(AWageDispute.whole()).docx());
    }

    private static List<String[]> catalogue() throws IOException {
        return Files.readAllLines(FOLDER.resolve("letters.csv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(","))
                .toList();
    }

    private static Template read(Path file) throws IOException {
        return Template.read(new ByteArrayInputStream(Files.readAllBytes(file)));
    }

    private static String text(byte[] docx) {
        return Preview.of(docx).stream().map(LetterTemplatesTests::text).collect(Collectors.joining("\n"));
    }

    private static String text(Block block) {
        return block.isTable()
                ? block.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> cell.blocks().stream())
                        .map(LetterTemplatesTests::text)
                        .collect(Collectors.joining("|"))
                : block.spans().stream().map(Block.Span::text).collect(Collectors.joining());
    }
}
