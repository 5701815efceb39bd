package org.niangjia.casefile.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("T43")
class DiskStoreTests {

    private static final String ID = "5f0c2f0e-0000-4000-8000-000000000001";
    private static final String OTHER_ID = "5f0c2f0e-0000-4000-8000-000000000002";

    private final FileSystem disk = Jimfs.newFileSystem(
            Configuration.unix().toBuilder().setMaxSize(256 * 1024).build());
    private final Path directory = disk.getPath("/data");
    private final DiskStore store = new DiskStore(directory);

    @Test
    void whatWasWrittenIsThereUntilItIsDeleted() throws IOException {
        store.write(ID, out -> {
            out.write(new byte[] {1, 2, 3});
            out.close();
        });

        try (InputStream in = store.read(ID)) {
            assertThat(in.readAllBytes()).containsExactly(1, 2, 3);
        }
        store.delete(ID);
        store.delete(ID);
        assertThatIOException().isThrownBy(() -> store.read(ID)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aFullDiskLeavesNoHalfFile() throws IOException {
        store.write(ID, out -> out.write(new byte[100 * 1024]));

        assertThatIOException().isThrownBy(() -> store.write(OTHER_ID, out -> out.write(new byte[512 * 1024])));

        assertThat(files()).containsExactly(directory.resolve("5f").resolve(ID));
        store.write(OTHER_ID, out -> out.write(new byte[100 * 1024]));
    }

    @Test
    void aWriterThatFailsLeavesNoHalfFile() throws IOException {
        assertThatIOException()
                .isThrownBy(() -> store.write(ID, out -> {
                    out.write(1);
                    throw new IOException("broken off");
                }));

        assertThat(files()).isEmpty();
    }

    @Test
    void aRoundListsWhatIsOldAndRemovesHalfFilesOfACrash() throws IOException {
        store.write(ID, out -> out.write(1));
        Path half = Files.write(directory.resolve("5f").resolve(OTHER_ID + ".part"), new byte[1]);
        FileTime now = Files.getLastModifiedTime(half);

        assertThat(store.olderThan(now.toInstant().minusSeconds(60))).isEmpty();
        assertThat(half).exists();
        assertThat(store.olderThan(now.toInstant().plusSeconds(60))).containsExactly(ID);
        assertThat(half).doesNotExist();
    }

    @Test
    void nothingButAnIdBecomesAPath() {
        for (String id : List.of("../../../../../../../etc/passwd-------", "x", "")) {
            assertThatIllegalArgumentException().isThrownBy(() -> store.read(id));
        }
    }

    private List<Path> files() throws IOException {
        try (var files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
