package org.niangjia.casefile.upload;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One entry of an archive, as its directory describes it.
 *
 * @param header where its local header begins
 */
record ZipMember(String name, int flags, int method, long packed, long unpacked, long header, boolean link) {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    private static final int ENCRYPTED = 0x41;
    private static final int HIGHEST_RATIO = 200;
    private static final long TOO_SMALL_TO_MATTER = 1024 * 1024;
    private static final Pattern LEAVES_ITS_FOLDER =
            Pattern.compile("(^|/)\\.\\.?(/|$)|^/|^[A-Za-z]:|[\\\\\\p{Cntrl}]");

    ZipMember {
        if (link || LEAVES_ITS_FOLDER.matcher(name).find()) {
            throw new Unacceptable("文件内部的路径有问题，可能是恶意构造的，不予接收");
        }
        if ((flags & ENCRYPTED) != 0) {
            throw new Unacceptable("文件设有密码，请去掉密码后再上传");
        }
        if (method != STORED && method != DEFLATED || method == STORED && packed != unpacked) {
            throw new Unacceptable("文件的压缩方式不受支持，请用 Office 或 WPS 重新保存后再上传");
        }
        if (unpacked > TOO_SMALL_TO_MATTER && unpacked / HIGHEST_RATIO > packed) {
            throw Limits.bomb();
        }
    }

    /** Names that differ by case alone would overwrite each other on an officer's computer. */
    String key() {
        return name.toLowerCase(Locale.ROOT);
    }
}
