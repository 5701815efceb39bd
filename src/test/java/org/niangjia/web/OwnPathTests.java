package org.niangjia.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("T32")
class OwnPathTests {

    private static final String PIECES = "/\\:@?#.%25;&=ahtpsevil \t\n\u0000";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example", "/\\evil.example", "https://evil.example", "/%5cevil", "/..//evil.example",
                        "javascript:alert(1)",
                "/a\r\nSet-Cookie: x=1", "/a#b", "", "evil", "/a;b", "/../x"
            })
    void otherHousesAreNotLedTo(String wanted) {
        assertThat(OwnPath.of(wanted)).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/cases/XF4210022026000001",
                "/cases?q=%E5%BC%A0&page=2",
                "/admin/members?q=%E7%8E%8B&page=2",
                "/me/sessions"
            })
    void ownPagesAre(String wanted) {
        assertThat(OwnPath.of(wanted)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a", "/?q=%E5"})
    void nobodyIsLedByAnEndlessAddress(String start) {
        assertThat(OwnPath.of(start + "%E5".repeat(100_000))).isEqualTo("/");
        assertThat(OwnPath.of(start + "a".repeat(100_000))).isEqualTo("/");
    }

    @Test
    void whateverIsMadeUpStaysInTheHouse() {
        var random = new Random(20261121);
        IntStream.range(0, 20_000).mapToObj(time -> madeUp(random)).forEach(wanted -> {
            var led = URI.create("https://house.example").resolve(OwnPath.of(wanted));
            assertThat(led.getHost()).as(wanted).isEqualTo("house.example");
        });
    }

    private static String madeUp(Random random) {
        var text = new StringBuilder("/");
        random.ints(random.nextInt(12), 0, PIECES.length()).forEach(at -> text.append(PIECES.charAt(at)));
        return text.toString();
    }
}
