package org.niangjia.casefile.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("T41")
class FileNameTests {

    @ParameterizedTest
    @CsvSource({
        "工资条.pdf, 工资条.pdf",
        "C:\\Users\\张测试\\桌面\\工资条.pdf, 工资条.pdf",
        "../../etc/工资条.pdf, 工资条.pdf",
        "'a\u202Efdp.exe', afdp.exe",
        "'工资\u200B条\uFEFF.pdf', 工资条.pdf",
        "'a\r\nSet-Cookie: x.pdf', aSet-Cookie_ x.pdf",
        "'a\"b;c.pdf', a_b_c.pdf",
        "'...htaccess', 未命名.htaccess",
        "'工资条.exe. . ', 工资条.exe",
        "'\u0000', 未命名",
        "工资条😀.pdf, 工资条😀.pdf",
    })
    void namesAreCleanedBeforeTheyAreShown(String sent, String kept) {
        assertThat(FileName.of(sent).value()).isEqualTo(kept);
    }

    @Test
    void aNameOfThreeHundredCharactersIsShortenedBeforeItsExtension() {
        String name = FileName.of("工".repeat(300) + ".pdf").value();

        assertThat(name).hasSize(200).endsWith("工.pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "工资条.pdf, 'attachment; filename=\"download.pdf\"; filename*=UTF-8''''%E5%B7%A5%E8%B5%84%E6%9D%A1.pdf'",
        "con.txt, 'attachment; filename=\"download.txt\"; filename*=UTF-8''''_con.txt'",
        "a'b.txt, 'attachment; filename=\"download.txt\"; filename*=UTF-8''''a%27b.txt'",
    })
    void aDownloadCarriesTheRealNameInUtf8(String name, String header) {
        assertThat(FileName.of(name).contentDisposition()).isEqualTo(header);
    }

    @Test
    void noNameBreaksOutOfTheHeader() {
        Random random = new Random(20261121);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder sent = new StringBuilder();
            random.ints(random.nextInt(40), 0, 0x3000).forEach(sent::appendCodePoint);
            FileName name = FileName.of(sent + ".pdf");
            String header = name.contentDisposition();

            assertThat(header).matches("attachment; filename=\"download\\.pdf\"; filename\\*=UTF-8''[A-Za-z0-9._%-]+");
            assertThat(URLDecoder.decode(header.substring(header.indexOf("''") + 2), StandardCharsets.UTF_8))
                    .endsWith(name.value());
        }
    }
}
