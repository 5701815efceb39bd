package org.niangjia.identity.secondfactor.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Read back by a decoder that others have written. */
class QrCodeTests {

    private static final int BORDER = 4;

    @ParameterizedTest
    @ValueSource(ints = {1, 14, 15, 26, 42, 62, 84, 106, 122, 152, 180, 181, 213})
    void isReadAsWhatWasWritten(int length) throws Exception {
        var text = text(length);

        assertThat(read(QrCode.of(text))).isEqualTo(text);
    }

    @Test
    void holdsChinese() throws Exception {
        assertThat(read(QrCode.of("otpauth://totp/娘家:intake"))).isEqualTo("otpauth://totp/娘家:intake");
    }

    /** Capacities of level M by the standard, 7.4.10. */
    @ParameterizedTest
    @CsvSource({"14, 21", "15, 25", "84, 37", "122, 45", "152, 49", "180, 53", "181, 57", "213, 57"})
    void isAsSmallAsTheStandardAllows(int bytes, int squares) {
        assertThat(QrCode.of(text(bytes)).size()).isEqualTo(squares + 2 * BORDER);
    }

    @Test
    void isReadThoughPartOfItIsCovered() throws Exception {
        var code = squares(QrCode.of(text(120)));
        for (var at = 20; at < 26; at++) {
            code[at][21] = !code[at][21];
            code[at][22] = !code[at][22];
        }

        assertThat(new Decoder().decode(code).getText()).isEqualTo(text(120));
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatIllegalArgumentException().isThrownBy(() -> QrCode.of(text(214)));
    }

    @Test
    void drawsEveryDarkSquareOnce() {
        var code = QrCode.of("a");
        var dark = 0;
        for (var at = 0; at < code.size() * code.size(); at++) {
            dark += code.isDark(at % code.size(), at / code.size()) ? 1 : 0;
        }

        assertThat(code.path().chars().filter(letter -> letter == 'M')).hasSize(dark);
        assertThat(code.path()).startsWith("M4 4h1v1h-1z");
    }

    private static String read(QrCode code) throws FormatException, ChecksumException {
        return new Decoder().decode(squares(code)).getText();
    }

    private static boolean[][] squares(QrCode code) {
        var size = code.size() - 2 * BORDER;
        var squares = new boolean[size][size];
        for (var at = 0; at < size * size; at++) {
            squares[at / size][at % size] = code.isDark(at % size + BORDER, at / size + BORDER);
        }
        return squares;
    }

    private static String text(int length) {
        var random = new Random(length);
        return random.ints(length, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
