package org.niangjia.casefile.upload;

import java.awt.geom.AffineTransform;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** How a camera was held: the orientation tag of a JPEG's Exif block, 1 (upright) to 8. */
record Orientation(int tag) {

    static final Orientation UPRIGHT = new Orientation(1);

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int ORIENTATION_TAG = 0x0112;
    private static final int MOST_TAGS = 200;

    static Orientation ofJpeg(InputStream in) throws IOException {
        DataInputStream jpeg = new DataInputStream(in);
        try {
            jpeg.skipNBytes(2);
            while (true) {
                int marker = jpeg.readUnsignedShort() & 0xff;
                byte[] segment = marker == START_OF_SCAN ? new byte[0] : jpeg.readNBytes(jpeg.readUnsignedShort() - 2);
                if (marker == START_OF_SCAN || marker == APP1 && startsWithExif(segment)) {
                    return ofExif(segment);
                }
            }
        } catch (EOFException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return UPRIGHT;
        }
    }

    boolean isUpright() {
        return tag <= 1 || tag > 8;
    }

    boolean swapsSides() {
        return tag >= 5 && tag <= 8;
    }

    /** Turns what was stored into what was seen; width and height are those stored. */
    AffineTransform transform(int width, int height) {
        return switch (tag) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static boolean startsWithExif(byte[] segment) {
        return segment.length > EXIF.length
                && ByteBuffer.wrap(segment, 0, EXIF.length).equals(ByteBuffer.wrap(EXIF));
    }

    private static Orientation ofExif(byte[] segment) {
        if (segment.length == 0) {
            return UPRIGHT;
        }
        ByteBuffer tiff = ByteBuffer.wrap(segment, EXIF.length, segment.length - EXIF.length)
                .slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int tags = Math.min(tiff.getShort(directory) & 0xffff, MOST_TAGS);
        for (int i = 0; i < tags; i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xffff) == ORIENTATION_TAG) {
                return new Orientation(tiff.getShort(entry + 8) & 0xffff);
            }
        }
        return UPRIGHT;
    }
}
