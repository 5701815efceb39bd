package org.niangjia.casefile.upload;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A picture that is decoded and written anew: upright, without Exif and so without the place where it was taken, and
 * without whatever else was hidden behind the pixels. Its size is known before a pixel is decoded.
 */
final class Photo {

    /** A phone's best camera takes 50 megapixels. */
    private static final long MOST_PIXELS = 52_000_000;

    /** Larger pictures are thinned out while they are read: enough for an A4 page at 300 dots an inch. */
    private static final long KEPT_BITS = 13_000_000L * 32;

    private static final int LONGEST_SIDE = 30_000;
    private static final float QUALITY = 0.9f;

    private final Path file;
    private final FileType type;
    private final String format;

    Photo(Path file, FileType type) {
        this.file = file;
        this.type = type;
        this.format = type == FileType.JPEG ? "jpeg" : "png";
    }

    void rewrite(Path target) throws IOException {
        write(upright(decode()), target);
    }

    private BufferedImage decode() throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            ImageReadParam parameters = reader.getDefaultReadParam();
            int step = step(reader);
            parameters.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, parameters);
        } catch (IIOException | RuntimeException broken) {
            throw broken instanceof Unacceptable refusal ? refusal : new Unacceptable("图片已损坏或格式特殊，请用看图软件另存为 JPG 后再上传");
        } finally {
            reader.dispose();
        }
    }

    private static int step(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        long pixels = (long) width * height;
        if (pixels > MOST_PIXELS || width > LONGEST_SIDE || height > LONGEST_SIDE) {
            throw new Unacceptable("图片尺寸过大（" + width + "×" + height + "），请缩小到5000万像素以内后再上传");
        }
        ImageTypeSpecifier stored = reader.getRawImageType(0);
        int bits = stored == null ? 24 : stored.getColorModel().getPixelSize();
        return (int) Math.ceil(Math.sqrt((double) pixels * Math.max(bits, 24) / KEPT_BITS));
    }

    private BufferedImage upright(BufferedImage stored) throws IOException {
        Orientation orientation = orientation();
        if (orientation.isUpright()) {
            return stored;
        }
        int width = orientation.swapsSides() ? stored.getHeight() : stored.getWidth();
        int height = orientation.swapsSides() ? stored.getWidth() : stored.getHeight();
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D canvas = turned.createGraphics();
        canvas.drawImage(stored, orientation.transform(stored.getWidth(), stored.getHeight()), null);
        canvas.dispose();
        return turned;
    }

    private Orientation orientation() throws IOException {
        if (type != FileType.JPEG) {
            return Orientation.UPRIGHT;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return Orientation.ofJpeg(in);
        }
    }

    private void write(BufferedImage image, Path target) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(target.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), quality(writer));
        } finally {
            writer.dispose();
        }
    }

    private @Nullable ImageWriteParam quality(ImageWriter writer) {
        if (type != FileType.JPEG) {
            return null;
        }
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(QUALITY);
        return parameters;
    }
}
