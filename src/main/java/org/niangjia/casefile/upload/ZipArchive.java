package org.niangjia.casefile.upload;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * A zip archive that may be hostile. Opening it verifies that directory and local headers agree and that no two entries
 * share their bytes: names told twice differently and overlapping entries are how masquerades and bombs are built.
 */
final class ZipArchive implements Closeable {

    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;

    private final FileChannel file;
    private final List<ZipMember> members;
    private final Map<ZipMember, Long> contents = new HashMap<>();

    ZipArchive(Path path) throws IOException {
        file = FileChannel.open(path);
        try {
            members = ZipDirectory.read(file);
            locate();
        } catch (IOException | RuntimeException refused) {
            file.close();
            throw refused;
        }
    }

    List<ZipMember> members() {
        return members;
    }

    Optional<ZipMember> find(String name) {
        return members.stream().filter(it -> it.name().equals(name)).findFirst();
    }

    InputStream open(ZipMember member) throws IOException {
        InputStream packed = new Window(contents.getOrDefault(member, 0L), member.packed());
        return member.method() == ZipMember.STORED ? packed : inflated(packed);
    }

    /** Unpacks everything into nothing: each entry is as large as it says, and none is an archive or a program itself. */
    void verifyContents() throws IOException {
        for (ZipMember member : members) {
            try (InputStream in = open(member)) {
                byte[] head = in.readNBytes(Content.HEAD);
                if (Content.of(head).isContainerOrProgram()) {
                    throw new Unacceptable("文件内嵌有压缩包、其他文档或程序，请删除内嵌的对象（图表可粘贴为图片）后再上传");
                }
                if (head.length + Limits.count(in, member.unpacked()) != member.unpacked()) {
                    throw ZipDirectory.damaged();
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void locate() throws IOException {
        long free = 0;
        List<ZipMember> inOrder = members.stream()
                .sorted(Comparator.comparingLong(ZipMember::header))
                .toList();
        for (ZipMember member : inOrder) {
            if (member.header() < free || free == 0 && member.header() != 0) {
                throw new Unacceptable("文件内部结构重叠，可能是恶意构造的，不予接收");
            }
            long content = contentOf(member);
            contents.put(member, content);
            free = content + member.packed();
        }
    }

    private long contentOf(ZipMember member) throws IOException {
        ByteBuffer header = ZipDirectory.bytes(file, member.header(), LOCAL_LENGTH);
        int nameLength = ZipDirectory.unsigned(header, 26);
        ByteBuffer name = ZipDirectory.bytes(file, member.header() + LOCAL_LENGTH, nameLength);
        boolean agrees = header.getInt(0) == LOCAL_SIGNATURE
                && ZipDirectory.unsigned(header, 8) == member.method()
                && new String(name.array(), StandardCharsets.UTF_8).equals(member.name());
        if (!agrees) {
            throw ZipDirectory.damaged();
        }
        return member.header() + LOCAL_LENGTH + nameLength + ZipDirectory.unsigned(header, 28);
    }

    /** The extra byte at the end is what {@link Inflater} wants of data without a zlib header. */
    private static InputStream inflated(InputStream packed) {
        Inflater inflater = new Inflater(true);
        InputStream padded = new SequenceInputStream(packed, new ByteArrayInputStream(new byte[1]));
        return new InflaterInputStream(padded, inflater, 8192) {
            @Override
            public void close() throws IOException {
                super.close();
                inflater.end();
            }
        };
    }

    /** A part of the file. */
    private final class Window extends InputStream {
        private long position;
        private final long end;

        Window(long start, long length) {
            position = start;
            end = start + length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (position >= end) {
                return -1;
            }
            int read = file.read(ByteBuffer.wrap(bytes, offset, (int) Math.min(length, end - position)), position);
            position += Math.max(read, 0);
            return read;
        }
    }
}
