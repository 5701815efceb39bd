package org.niangjia.deadline.holidays;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.deadline.calendar.SpecialDay;

@Tag("T66")
class NoticeFileTests {

    private static final String GOOD = "日期,类型,名称\n2027-01-01,放假,元旦\n2027/1/9,上班,元旦\n";

    @Test
    void readsWhatOfficeProgramsWrite() {
        List<SpecialDay> expected = List.of(
                SpecialDay.off(LocalDate.of(2027, 1, 1), "元旦"), SpecialDay.work(LocalDate.of(2027, 1, 9), "元旦"));

        assertThat(NoticeFile.read(GOOD.getBytes(StandardCharsets.UTF_8)).days())
                .isEqualTo(expected);
        assertThat(NoticeFile.read(("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_8))
                        .days())
                .isEqualTo(expected);
        assertThat(NoticeFile.read(GOOD.getBytes(Charset.forName("GBK"))).days())
                .isEqualTo(expected);
        assertThat(NoticeFile.read(GOOD.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))
                        .days())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-02-30,off,春节|“2027-02-30”不是存在的日期，应写成 2027-01-01",
                "1,off,元旦|“1”不是存在的日期，应写成 2027-01-01",
                "2027-01-01,holiday,元旦|类型“holiday”不认识，应为“放假”或“上班”（off 或 work）",
                "2027-01-04,work,元旦|2027-01-04 不是周末，不能是补班日",
                "2027-01-01,off,=1+1|名称应为 1 至 20 个汉字、字母或数字",
                "2027-01-01,off,|名称应为 1 至 20 个汉字、字母或数字",
                "2027-13-01,holiday,|“2027-13-01”不是存在的日期，应写成 2027-01-01；类型“holiday”不认识，应为“放假”或“上班”（off 或 work）；名称应为 1 至 20 个汉字、字母或数字",
                "2027-01-01,off|应有三列：日期、类型、名称"
            })
    void saysWhatIsWrongWithWhichLine(String line, String message) {
        NoticeFile file = read("day,kind,name\n2027-05-01,off,劳动节\n" + line);

        assertThat(file.errors()).containsExactly(new RowError(3, message));
    }

    @Test
    void refusesTheSameDayTwiceAndAMissingHeading() {
        assertThat(read("day,kind,name\n2027-01-01,off,元旦\n2027-01-01,off,元旦").errors())
                .containsExactly(new RowError(3, "2027-01-01 重复出现"));
        assertThat(read("2027-01-01,off,元旦").errors())
                .extracting(RowError::line)
                .containsExactly(1);
        assertThat(read("").errors()).containsExactly(new RowError(0, "文件是空的"));
        assertThat(read("x\n".repeat(100_000)).errors()).hasSize(1);
    }

    @Test
    void survivesAnyBytes() {
        Random random = new Random(66);
        for (int round = 0; round < 500; round++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);

            assertThat(NoticeFile.read(bytes).errors()).isNotEmpty();
        }
    }

    @Test
    void aNoticeThatForgetsAStatutoryDayOrNamesAnotherYearIsRefused() {
        OfficialNotice notice = new OfficialNotice(
                2027,
                "试验通知",
                LocalDate.of(2026, 11, 20),
                read("day,kind,name\n2027-01-01,off,元旦\n2028-01-01,off,元旦").days());

        assertThat(notice.faults(Set.of()))
                .extracting(RowError::message)
                .contains("2028-01-01 不在 2027 年放假安排的范围内", "缺少法定节假日 2027-10-01（国庆节）");
    }

    private static NoticeFile read(String text) {
        return NoticeFile.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
