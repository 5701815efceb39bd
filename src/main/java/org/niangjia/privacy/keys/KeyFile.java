package org.niangjia.privacy.keys;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import lombok.RequiredArgsConstructor;
import org.niangjia.privacy.cipher.Cipher;
import org.niangjia.privacy.cipher.Key;

/** A file that holds the keys, readable by its owner alone. */
@RequiredArgsConstructor
class KeyFile {

    private static final String KEYS = "niangjia.privacy.keys";
    private static final String INDEX_KEY = "niangjia.privacy.index-key";

    private final Path path;
    private final Cipher cipher;

    Optional<HouseKeys> read() {
        if (Files.notExists(path)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(path)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw KeysRefused.unreadable("the key file cannot be read");
        }
        return Optional.of(
                HouseKeys.parse(properties.getProperty(KEYS, ""), properties.getProperty(INDEX_KEY, ""), cipher));
    }

    HouseKeys create() {
        SecureRandom random = new SecureRandom();
        String keys = "k" + HexFormat.of().toHexDigits(random.nextInt()) + ":" + base64(Key.newSecret(cipher, random));
        String indexKey = base64(Key.newSecret(Cipher.AES, random));
        write("""
                # The keys of this installation. Whoever loses them loses every sealed value; keep a copy apart from the database.
                %s=%s
                %s=%s
                """.formatted(KEYS, keys, INDEX_KEY, indexKey));
        return HouseKeys.parse(keys, indexKey, cipher);
    }

    private void write(String content) {
        try {
            Path file = path.toAbsolutePath();
            Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(file));
            Files.createFile(file, ownerOnly(file));
            Files.writeString(file, content, StandardOpenOption.WRITE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static String base64(byte[] secret) {
        return Base64.getEncoder().encodeToString(secret);
    }
}
