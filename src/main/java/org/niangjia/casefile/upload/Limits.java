package org.niangjia.casefile.upload;

import java.io.IOException;
import java.io.InputStream;

/** Reads only so far. */
final class Limits {

    private Limits() {}

    static Unacceptable bomb() {
        return new Unacceptable("文件解压后过大，可能是“压缩炸弹”，不予接收");
    }

    /** The number of bytes in the stream, counted without keeping them. */
    static long count(InputStream in, long most) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        long total = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            total += read;
            if (total > most) {
                throw bomb();
            }
        }
        return total;
    }
}
