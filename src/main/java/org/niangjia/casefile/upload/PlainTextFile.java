package org.niangjia.casefile.upload;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A text that can be read: UTF-8, or GB 18030 as Chinese Windows writes it, without control characters. */
final class PlainTextFile {

    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private PlainTextFile() {}

    static void verify(byte[] content) {
        if (CHARSETS.stream().noneMatch(charset -> isReadable(content, charset))) {
            throw new Unacceptable("文本无法识别，请用记事本另存为 UTF-8 编码后再上传");
        }
    }

    private static boolean isReadable(byte[] content, Charset charset) {
        try {
            return charset.newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .chars()
                    .noneMatch(character -> Character.isISOControl(character) && !Character.isWhitespace(character));
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
