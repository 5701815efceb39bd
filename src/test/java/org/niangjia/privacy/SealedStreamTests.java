package org.niangjia.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.privacy.seal.Place;
import org.niangjia.privacy.seal.SealBroken;
import org.niangjia.privacy.seal.Seals;

@Tag("T48")
class SealedStreamTests {

    private static final int PIECE = 64 * 1024;
    private static final int HEADER = 4 + 1 + "test-2".length() + 7;
    private static final Place PLACE = new Place("attachment", "content", "1");

    private final Seals seals = FixedKeys.seals();
    private final Random random = new Random(20261121);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE, 1_000_003})
    void opensWhatWasSealedWhateverItsLength(int length) throws IOException {
        byte[] content = content(length);

        assertThat(open(seal(content), PLACE)).isEqualTo(content);
    }

    @Test
    void noPieceCanBeCutOffSwappedOrAltered() throws IOException {
        byte[] sealed = seal(content(3 * PIECE));
        int frame = PIECE + 16;

        byte[] withoutLast = Arrays.copyOf(sealed, HEADER + 2 * frame);
        byte[] swapped = sealed.clone();
        System.arraycopy(sealed, HEADER, swapped, HEADER + frame, frame);
        System.arraycopy(sealed, HEADER + frame, swapped, HEADER, frame);
        byte[] altered = sealed.clone();
        altered[HEADER + random.nextInt(3 * frame)] ^= 1;

        for (byte[] broken : new byte[][] {withoutLast, swapped, altered, Arrays.copyOf(sealed, 8), {}}) {
            assertThatIOException().isThrownBy(() -> open(broken, PLACE));
        }
    }

    @Test
    void aFileOpensNowhereButInItsPlace() throws IOException {
        byte[] sealed = seal(content(10));

        assertThatIOException().isThrownBy(() -> open(sealed, new Place("attachment", "content", "2")));
    }

    @Test
    void aFileOfAnotherCaseDoesNotOpen() throws IOException {
        byte[] sealed = seal(content(10));
        Seals other = seals.with(seals.newKey(new Place("case_file", "data_key", "XF4210002026000001")));

        assertThatThrownBy(() -> other.opening(new ByteArrayInputStream(sealed), PLACE))
                .isInstanceOf(SealBroken.class);
    }

    private byte[] seal(byte[] content) throws IOException {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        try (OutputStream out = seals.sealing(sealed, PLACE)) {
            int written = 0;
            while (written < content.length) {
                int step = Math.min(1 + random.nextInt(100_000), content.length - written);
                out.write(content, written, step);
                written += step;
            }
        }
        return sealed.toByteArray();
    }

    private byte[] open(byte[] sealed, Place place) throws IOException {
        try (InputStream in = seals.opening(new ByteArrayInputStream(sealed), place)) {
            return in.readAllBytes();
        }
    }

    private byte[] content(int length) {
        byte[] content = new byte[length];
        random.nextBytes(content);
        return content;
    }
}
