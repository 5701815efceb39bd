package org.niangjia.casefile.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.privacy.Sm3;
import org.niangjia.privacy.seal.Stamps;

@Tag("T79")
class AnchorFolderTests {

    private static final Instant AT = Instant.parse("2026-11-23T18:10:00Z");
    private static final Head FIRST = new Head("XF4210002026000001", 3, Sm3.hex("one"));
    private static final Head SECOND = new Head("XF4210002026000002", 12, Sm3.hex("two"));

    @TempDir
    private Path directory;

    private AnchorFolder folder;

    @BeforeEach
    void thereIsAnAnchor() throws IOException {
        folder = folderWith("the house's key");
        try (var writer = folder.begin(17, AT, Anchor.NOTHING)) {
            writer.write(FIRST);
            writer.write(SECOND);
            writer.finish();
        }
    }

    @Test
    void whatWasWrittenIsRead() {
        var lines = new ArrayList<String>();
        var reading = folder.read(17, line -> lines.add(line.written()));

        assertThat(reading.genuine()).isTrue();
        assertThat(reading.anchor().heads()).isEqualTo(2);
        assertThat(reading.anchor().at()).isEqualTo(AT);
        assertThat(lines).contains("head " + SECOND.written() + "\n");
        assertThat(folder.numbers()).containsExactly(17);
    }

    @Test
    void aHeadIsFoundOrNot() {
        assertThat(folder.bears(17, FIRST)).isTrue();
        assertThat(folder.bears(17, new Head(FIRST.caseNumber(), 3, SECOND.hash())))
                .isFalse();
        assertThat(folder.bears(18, FIRST)).as("a file that is not here").isTrue();
    }

    @Test
    void whoDoesNotHaveTheKeyCannotWriteOne() throws IOException {
        try (var writer = folderWith("another key").begin(18, AT, Anchor.NOTHING)) {
            writer.write(FIRST);
            writer.finish();
        }

        assertThat(folder.read(18, line -> {}).genuine()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"head XF4210002026000009 1 00\n", "\n", "stamp 00\n", "\u0000\uFFFD", "gone 16\n"})
    void nothingCanBeAdded(String more) throws IOException {
        Files.writeString(file(17), more, StandardOpenOption.APPEND);

        assertThat(folder.read(17, line -> {}).genuine()).isFalse();
    }

    @Test
    void noByteCanBeChangedOrCutOff() throws IOException {
        var text = Files.readAllBytes(file(17));
        for (var at = 0; at < text.length; at += 7) {
            var altered = text.clone();
            altered[at] ^= 1;
            Files.write(file(17), altered);
            assertThat(folder.read(17, line -> {}).genuine()).as("byte " + at).isFalse();
        }
        for (var length = 0; length < text.length - 1; length += 11) {
            Files.write(file(17), Arrays.copyOf(text, length));
            assertThat(folder.read(17, line -> {}).genuine())
                    .as("length " + length)
                    .isFalse();
        }
    }

    @Test
    void anotherAnchorsFileIsNotTakenForThisOne() throws IOException {
        Files.copy(file(17), file(18));

        assertThat(folder.read(18, line -> {}).genuine()).isFalse();
    }

    @Test
    void anAnchorThatWasCutOffLeavesNoFile() throws IOException {
        try (var writer = folder.begin(18, AT, Anchor.NOTHING)) {
            writer.write(FIRST);
        }

        assertThat(folder.numbers()).containsExactly(17);
        assertThat(directory).isDirectoryNotContaining("glob:**.part");
    }

    private Path file(int number) {
        return directory.resolve("%06d.anchor".formatted(number));
    }

    private AnchorFolder folderWith(String key) {
        return new AnchorFolder(new AnchorProperties(directory), new Stamps(key.getBytes(StandardCharsets.UTF_8)));
    }
}
