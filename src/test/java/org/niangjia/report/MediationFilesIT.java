package org.niangjia.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Pages;
import org.niangjia.document.preview.Preview;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** 《“法院+工会”诉调对接统计表》 as it is sent on: the figures of the page, opened again by who gets the file. */
@IntegrationTest
class MediationFilesIT {

    private static final String CITY = "421000";
    private static final String COUNTY = "421002";
    private static final String THAT_YEAR = "?from=1995-01-01&to=1995-12-31&union=421000";

    @Autowired
    private AYearOfMediations year;

    @Autowired
    private Reports reports;

    @Autowired
    private Office office;

    @Autowired
    private Pages pages;

    @AfterEach
    void nothingOfThatYearIsLeft() {
        year.forget();
    }

    private void aYear() {
        year.of(41, "COURT_PRE", CITY, "C1_AGREED");
        year.of(44, "COURT_IN", COUNTY, "C5_DIVERGENT");
        year.of(4, "COURT_PRE", CITY, null);
        year.agreedOn(year.one("UNION_SELF", CITY, "C10_PROPOSAL_DEEMED", 12), "519900", null);
        year.of(3, "UNION_SELF", CITY, null);
    }

    @Test
    void aSpreadsheetHasTheFiguresAsNumbersAndTheirDefinitionsBesideThem() throws Exception {
        aYear();

        MockHttpServletResponse answer =
                pages.ask(get("/reports/court-union-mediation.xlsx" + THAT_YEAR), "vice-chair");

        assertThat(nameOf(answer)).contains("法院+工会诉调对接统计表（江州市总工会1995-01-01至1995-12-31）.xlsx");
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            List<Sheet> sheets = book.getSheets().toList();
            List<Row> rows = sheets.get(0).read();
            assertThat(texts(rows, 0))
                    .contains("法院委派、委托", "合计", "按渠道", "按区划", "沙洲区总工会", "按案由", "结案原因：达成协议 41 件、分歧大 44 件");
            assertThat(numbers(rows, "结案率")).startsWith(number("0.9551"));
            assertThat(numbers(rows, "成功率")).startsWith(number("0.4824"));
            assertThat(numbers(rows, "受理"))
                    .startsWith(number("89"), number("45"), number("44"), number("45"), number("44"));
            assertThat(numbers(rows, "职工金额")).contains(number("519900"));
            assertThat(numbers(rows, "集体争议人数")).contains(number("12"));
            assertThat(texts(sheets.get(1).read(), 0))
                    .hasSize(8)
                    .first()
                    .asString()
                    .startsWith("受理：");
        }
    }

    @Test
    void aWordDocumentHasTheSame() throws Exception {
        aYear();

        MockHttpServletResponse answer =
                pages.ask(get("/reports/court-union-mediation.docx" + THAT_YEAR), "vice-chair");

        Files.write(Path.of("target/mediation-report.docx"), answer.getContentAsByteArray());
        assertThat(nameOf(answer)).endsWith("1995-12-31）.docx");
        assertThat(Preview.of(answer.getContentAsByteArray()).toString())
                .contains("“法院+工会”诉调对接统计表", "江州市总工会，1995年1月1日 至 1995年12月31日", "95.51 %", "48.24 %", "519,900.00")
                .contains("结案原因：达成协议 41 件、分歧大 44 件", "8．在册调解员")
                .doesNotContain("{{");
    }

    @Test
    void isForWhoReadsThePage() throws Exception {
        assertThat(pages.ask(get("/reports/court-union-mediation.xlsx"), "intake")
                        .getStatus())
                .isEqualTo(403);
        assertThat(pages.ask(get("/reports/court-union-mediation.docx?union=421000"), "county-leader1")
                        .getStatus())
                .isEqualTo(404);
        assertThat(pages.ask(get("/reports/court-union-mediation.xlsx?to=1995-13-01"), "vice-chair")
                        .getStatus())
                .isEqualTo(400);
    }

    /** R07: 沙洲区 has a room for mediation, 松江县 has none. */
    @Test
    void tellsInHowManyCountiesThereIsAPlaceToMediate() throws Exception {
        assertThat(coverage(COUNTY)).isEqualTo("100.00");
        assertThat(coverage("421087")).isEqualTo("0.00");
        assertThat(coverage(CITY)).isEqualTo("50.00");
        assertThat(pages.read("vice-chair", "/reports")).contains("设有调解室的县（市、区）1 个，共 2 个，覆盖率 50.00 %");
    }

    private String coverage(String union) {
        return String.valueOf(reports.mediation(
                        new Span(AYearOfMediations.FIRST, AYearOfMediations.LAST), union, office.member("vice-chair"))
                .orElseThrow()
                .coverage()
                .rate());
    }

    private static String nameOf(MockHttpServletResponse answer) {
        return URLDecoder.decode(
                String.valueOf(answer.getHeader("Content-Disposition")).replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static List<String> texts(List<Row> rows, int column) {
        return rows.stream()
                .flatMap(row -> row.getOptionalCell(column).stream())
                .map(Cell::getText)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<BigDecimal> numbers(List<Row> rows, String heading) {
        Row headings = rows.stream()
                .filter(row -> row.stream().anyMatch(cell -> cell != null && heading.equals(cell.getText())))
                .findFirst()
                .orElseThrow();
        int column = headings.stream()
                .filter(cell -> cell != null && heading.equals(cell.getText()))
                .findFirst()
                .orElseThrow()
                .getColumnIndex();
        return rows.stream()
                .filter(row -> row.getRowNum() > headings.getRowNum())
                .flatMap(row -> row.getCellAsNumber(column).stream())
                .map(BigDecimal::stripTrailingZeros)
                .toList();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text).stripTrailingZeros();
    }
}
