package org.niangjia.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.TestStaff.PASSWORD;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.niangjia.Browser;
import org.niangjia.BrowserTest;
import org.niangjia.TestStaff;
import org.niangjia.Window;
import org.niangjia.identity.Role;
import org.niangjia.identity.secondfactor.Telephone;
import org.springframework.beans.factory.annotation.Autowired;

/** A member gets a second factor and signs in with it, with and without JavaScript; the picture is read as a telephone does. */
@BrowserTest
class SecondFactorJourneyIT {

    @Autowired
    private TestStaff staff;

    @AfterEach
    void dismiss() {
        staff.dismiss();
    }

    @Test
    void enrolsByScanningAndSignsInWithTheCode(Browser browser) throws Exception {
        var login = hire();
        var telephone = enrol(browser.window().signIn(login), login);

        signIn(browser.window(), login, telephone.nextCode(), "second-factor-04-code");
        signIn(
                browser.window(options -> options.setJavaScriptEnabled(false)),
                login,
                telephone.nextCode(),
                "no-script");
    }

    @Test
    void theSecurityAdministratorSeesWhoHasOne(Browser browser) throws Exception {
        var login = hire();
        enrol(browser.window().signIn(login), login);

        var security = browser.window().signIn("security").open("/admin/second-factors");

        assertThat(security.page().locator("main").textContent()).contains(login);
        security.isGoodOnEveryScreen("second-factor-05-everybody");
    }

    private static Telephone enrol(Window member, String login) throws Exception {
        var page = member.open("/me/second-factor").page();
        member.isGoodOnEveryScreen("second-factor-01-off");
        page.locator("main button[type=submit]").click();
        page.locator(".qr").waitFor();
        member.isGoodOnEveryScreen("second-factor-02-begun");
        var secret = page.locator("#secret").textContent();
        assertThat(scanned(page)).contains(":" + login + "?secret=" + secret.replace(" ", "") + "&");
        var telephone = Telephone.with(secret);
        page.locator("#code").fill(telephone.nextCode());
        page.locator("main button[type=submit]").click();
        page.locator(".recovery-codes").waitFor();
        assertThat(page.locator(".recovery-codes li").count()).isEqualTo(10);
        member.isGoodOnEveryScreen("second-factor-03-on");
        assertThat(member.open("/me/second-factor")
                        .page()
                        .locator(".recovery-codes")
                        .count())
                .isZero();
        return telephone;
    }

    private static void signIn(Window window, String login, String code, String picture) {
        var page = window.open("/me/absences").page();
        page.locator("input[name=username]").fill(login);
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("main button[type=submit]").click();
        page.waitForURL("**/login/code");
        page.locator("#code").fill("123");
        page.locator("main button[type=submit]").click();
        page.waitForURL("**/login/code?refused");
        window.screenshot(picture);
        page.locator("#code").fill(code);
        page.locator("main button[type=submit]").click();
        page.waitForURL("**/me/absences");
    }

    private static String scanned(Page page) throws Exception {
        var picture = ImageIO.read(new ByteArrayInputStream(page.locator(".qr").screenshot()));
        var width = picture.getWidth();
        var height = picture.getHeight();
        var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        var seen = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            return new QRCodeReader().decode(seen).getText();
        } catch (ReaderException unlucky) {
            // this reader misses the corners of about one picture in three hundred; a telephone takes another one
            return new QRCodeReader()
                    .decode(seen, Map.of(DecodeHintType.PURE_BARCODE, true))
                    .getText();
        }
    }

    private String hire() {
        return staff.hire("测试新人", Role.COUNTY_CLERK, "421002").login();
    }
}
