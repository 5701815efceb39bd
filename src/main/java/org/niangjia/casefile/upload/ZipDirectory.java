package org.niangjia.casefile.upload;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The table of contents at the end of a zip archive, read before anything is unpacked. */
final class ZipDirectory {

    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 256;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int MADE_BY_UNIX = 3;
    private static final int SYMBOLIC_LINK = 0xA000;
    private static final int FILE_TYPE = 0xF000;

    private static final int MOST_ENTRIES = 5_000;
    private static final int LARGEST_DIRECTORY = 2 * 1024 * 1024;
    private static final long LARGEST_UNPACKED = 200L * 1024 * 1024;

    private ZipDirectory() {}

    /** Where the directory lies and how many entries it says it has. */
    private record End(long start, int size, int entries) {}

    static List<ZipMember> read(FileChannel file) throws IOException {
        End end = end(file);
        ByteBuffer directory = bytes(file, end.start, end.size);
        List<ZipMember> members = new ArrayList<>();
        Set<String> names = new HashSet<>();
        long unpacked = 0;
        for (int i = 0; i < end.entries; i++) {
            ZipMember member = entry(directory);
            unpacked += member.unpacked();
            if (!names.add(member.key())) {
                throw new Unacceptable("文件内部有重名的部分，可能是恶意构造的，不予接收");
            }
            members.add(member);
        }
        if (unpacked > LARGEST_UNPACKED) {
            throw Limits.bomb();
        }
        return members;
    }

    static ByteBuffer bytes(FileChannel file, long start, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (start < 0 || file.read(bytes, start + bytes.position()) < 0) {
                throw damaged();
            }
        }
        return bytes.flip();
    }

    static Unacceptable damaged() {
        return new Unacceptable("文件已损坏或不完整，请重新保存后再上传");
    }

    private static End end(FileChannel file) throws IOException {
        int length = (int) Math.min(file.size(), END_LENGTH + LONGEST_COMMENT);
        long start = file.size() - length;
        ByteBuffer tail = bytes(file, start, length);
        for (int at = length - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGNATURE && at + END_LENGTH + unsigned(tail, at + 20) == length) {
                return end(tail, at, start + at);
            }
        }
        throw damaged();
    }

    /** What follows the last file is the directory, and what follows the directory is its end; zip64 is for larger files. */
    private static End end(ByteBuffer tail, int at, long position) {
        int entries = unsigned(tail, at + 10);
        long size = tail.getInt(at + 12) & 0xffffffffL;
        long start = tail.getInt(at + 16) & 0xffffffffL;
        if (entries > MOST_ENTRIES || size > LARGEST_DIRECTORY) {
            throw Limits.bomb();
        }
        if (start + size != position || unsigned(tail, at + 8) != entries || tail.getInt(at + 4) != 0) {
            throw damaged();
        }
        return new End(start, (int) size, entries);
    }

    private static ZipMember entry(ByteBuffer directory) {
        int at = directory.position();
        if (directory.remaining() < ENTRY_LENGTH || directory.getInt(at) != ENTRY_SIGNATURE) {
            throw damaged();
        }
        int nameLength = unsigned(directory, at + 28);
        int next = at + ENTRY_LENGTH + nameLength + unsigned(directory, at + 30) + unsigned(directory, at + 32);
        if (next > directory.limit()) {
            throw damaged();
        }
        directory.position(next);
        boolean unix = directory.get(at + 5) == MADE_BY_UNIX;
        boolean link = unix && (directory.getInt(at + 38) >>> 16 & FILE_TYPE) == SYMBOLIC_LINK;
        return new ZipMember(
                new String(directory.array(), at + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8),
                unsigned(directory, at + 8),
                unsigned(directory, at + 10),
                directory.getInt(at + 20) & 0xffffffffL,
                directory.getInt(at + 24) & 0xffffffffL,
                directory.getInt(at + 42) & 0xffffffffL,
                link);
    }

    static int unsigned(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xffff;
    }
}
