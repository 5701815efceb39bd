package org.niangjia.casefile.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoTests {

    private static final String PLACE = "N30.3350 E112.2390";

    @TempDir
    private Path folder;

    /** The stored pixels of each orientation, so that red ends up at the top left, green right of it and blue below. */
    @Tag("T38")
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aPhonesPhotoIsStoredUprightAndWithoutItsPlace(int orientation) throws IOException {
        byte[] sent = withExif(jpeg(asStored(orientation)), orientation);
        assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains(PLACE);

        byte[] kept = rewrite(FileType.JPEG, sent);

        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(PLACE, "Exif");
        BufferedImage upright = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(upright.getWidth()).isEqualTo(96);
        assertThat(upright.getHeight()).isEqualTo(64);
        assertThat(colourAt(upright, 16, 16)).isEqualTo("red");
        assertThat(colourAt(upright, 80, 16)).isEqualTo("green");
        assertThat(colourAt(upright, 16, 48)).isEqualTo("blue");
    }

    @Tag("T38")
    @Test
    void whatIsHiddenBehindThePixelsIsLeftBehind() throws IOException {
        ByteArrayOutputStream polyglot = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(10, 10, BufferedImage.TYPE_4BYTE_ABGR), "png", polyglot);
        polyglot.write("<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));

        byte[] kept = rewrite(FileType.PNG, polyglot.toByteArray());

        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("script");
    }

    @Tag("T37")
    @Test
    void aHugeImageIsRefusedBeforeItIsDecoded() throws IOException {
        byte[] huge = png(30_000, 30_000);
        assertThat(huge).hasSizeLessThan(20_000);

        assertThatThrownBy(() -> rewrite(FileType.PNG, huge))
                .isInstanceOf(Unacceptable.class)
                .hasMessage("图片尺寸过大（30000×30000），请缩小到5000万像素以内后再上传");
    }

    @Tag("T37")
    @Test
    void aLargePhotoIsThinnedOutToWhatAPageNeeds() throws IOException {
        byte[] kept = rewrite(FileType.JPEG, jpeg(new BufferedImage(8_000, 6_000, BufferedImage.TYPE_BYTE_GRAY)));

        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(4_000);
    }

    @Tag("T37")
    @Test
    void brokenImagesAreRefusedWithAdviceWhateverIsBroken() throws IOException {
        byte[] photo = withExif(jpeg(asStored(6)), 6);
        Random random = new Random(20261121);
        for (int round = 0; round < 500; round++) {
            byte[] broken = Arrays.copyOf(photo, 20 + random.nextInt(photo.length - 20));
            broken[3 + random.nextInt(broken.length - 3)] = (byte) random.nextInt(256);
            try {
                rewrite(FileType.JPEG, broken);
            } catch (Unacceptable expected) {
                assertThat(expected.getMessage()).startsWith("图片");
            }
        }
        assertThatThrownBy(() -> rewrite(FileType.PNG, Arrays.copyOf(png(100, 100), 40)))
                .isInstanceOf(Unacceptable.class);
    }

    private byte[] rewrite(FileType type, byte[] sent) throws IOException {
        Path file = Files.write(folder.resolve("sent"), sent);
        Path kept = Inspection.inspect(type, file, folder.resolve("kept"));
        return Files.readAllBytes(kept);
    }

    private static String colourAt(BufferedImage image, int x, int y) {
        Color colour = new Color(image.getRGB(x, y));
        return colour.getRed() > 150
                ? "red"
                : colour.getGreen() > 150 ? "green" : colour.getBlue() > 150 ? "blue" : "none";
    }

    private static BufferedImage asStored(int orientation) {
        boolean sideways = orientation >= 5;
        BufferedImage stored = new BufferedImage(sideways ? 64 : 96, sideways ? 96 : 64, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D canvas = stored.createGraphics();
        try {
            canvas.transform(new Orientation(orientation)
                    .transform(stored.getWidth(), stored.getHeight())
                    .createInverse());
        } catch (NoninvertibleTransformException impossible) {
            throw new IllegalStateException(impossible);
        }
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, 32, 32);
        canvas.setColor(Color.GREEN);
        canvas.fillRect(64, 0, 32, 32);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(0, 32, 32, 32);
        canvas.dispose();
        return stored;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", jpeg);
        return jpeg.toByteArray();
    }

    /** A block as cameras write it: the orientation tag, then the place in words. */
    private static byte[] withExif(byte[] jpeg, int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(36 + PLACE.length());
        exif.putShort((short) 0xFFE1).putShort((short) (34 + PLACE.length()));
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0).put(PLACE.getBytes(StandardCharsets.US_ASCII));
        int written = exif.position();
        exif.putShort(2, (short) (written - 2));
        byte[] whole = new byte[jpeg.length + written];
        System.arraycopy(jpeg, 0, whole, 0, 2);
        System.arraycopy(exif.array(), 0, whole, 2, written);
        System.arraycopy(jpeg, 2, whole, 2 + written, jpeg.length - 2);
        return whole;
    }

    /** A picture that is all header. */
    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(data)) {
            deflated.write(new byte[1_000_000]);
        }
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {1, 0, 0, 0, 0});
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        png.write(chunk("IHDR", header.array()));
        png.write(chunk("IDAT", data.toByteArray()));
        png.write(chunk("IEND", new byte[0]));
        return png.toByteArray();
    }

    private static byte[] chunk(String type, byte[] data) {
        CRC32 crc = new CRC32();
        crc.update(type.getBytes(StandardCharsets.US_ASCII));
        crc.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .putInt((int) crc.getValue())
                .array();
    }
}
