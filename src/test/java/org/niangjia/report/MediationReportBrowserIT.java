package org.niangjia.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.niangjia.Browser;
import org.niangjia.BrowserTest;
import org.niangjia.Window;
import org.springframework.beans.factory.annotation.Autowired;

/** 统计 on the screen, on paper and as files. */
@BrowserTest
class MediationReportBrowserIT {

    private static final String THAT_YEAR = "/reports?from=1995-01-01&to=1995-12-31";

    @Autowired
    private AYearOfMediations year;

    @BeforeEach
    void aYear() {
        year.of(2, "COURT_PRE", "421000", "C1_AGREED");
        year.agreedOn(year.one("UNION_SELF", "421002", "C10_PROPOSAL_DEEMED", 1), "12345678.90", null);
    }

    @AfterEach
    void nothingOfThatYearIsLeft() {
        year.forget();
    }

    @Test
    void isReadOnEveryScreenAndTakenAwayAsAFile(Browser browser) {
        Window window = browser.window().signIn("vice-chair").open(THAT_YEAR);
        window.fitsItsWidth();
        window.isGoodOnEveryScreen("report/mediation");

        Download file = window.page()
                .waitForDownload(() -> window.page().locator("a[href*='.xlsx']").click());

        window.page().locator("#UNION a[href*='figure=ACCEPTED']").first().click();
        window.fitsItsWidth();
        window.isGoodOnEveryScreen("report/cases");
        assertThat(file.suggestedFilename()).endsWith("1995-01-01至1995-12-31）.xlsx");
    }

    /** Fourteen columns: across the long side of the paper, none of them cut off. */
    @Test
    void isPrintedWhole(Browser browser) throws IOException {
        Window window = browser.window().signIn("vice-chair").open(THAT_YEAR);

        Path paper = Path.of("target/screenshots/report/mediation.pdf");
        Files.createDirectories(paper.getParent());
        window.page().pdf(new Page.PdfOptions().setPath(paper).setPreferCSSPageSize(true));

        try (PDDocument printed = Loader.loadPDF(paper.toFile())) {
            var sheet = printed.getPage(0).getMediaBox();
            assertThat(sheet.getWidth()).isGreaterThan(sheet.getHeight());
            assertThat(new PDFTextStripper().getText(printed))
                    .contains("不予受理", "12,345,678.90")
                    .doesNotContain("下载表格");
        }
    }
}
