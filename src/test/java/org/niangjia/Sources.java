package org.niangjia;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The repository's own files, for the tests that read them. */
final class Sources {

    private Sources() {}

    /** Path below the folder, with slashes, to content. */
    static Map<String, String> under(String folder, String ending) {
        var root = Path.of(folder);
        try (var files = Files.walk(root)) {
            var contents = new TreeMap<String, String>();
            files.filter(file -> file.toString().endsWith(ending))
                    .forEach(file ->
                            contents.put(root.relativize(file).toString().replace('\\', '/'), read(file)));
            return contents;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Name of the bundle to its sentences. */
    static Map<String, Map<String, String>> bundles() {
        var bundles = new TreeMap<String, Map<String, String>>();
        under("src/main/resources/messages", ".properties")
                .forEach((file, text) -> bundles.put(file.substring(0, file.lastIndexOf('.')), parse(text)));
        return bundles;
    }

    private static Map<String, String> parse(String text) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var sentences = new TreeMap<String, String>();
        properties.forEach((key, sentence) -> sentences.put((String) key, (String) sentence));
        return sentences;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
