package org.niangjia;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no longer fits on a screen is two things. */
class SizeTests {

    private static final int LINES_OF_A_FILE = 300;
    private static final int LINES_OF_A_METHOD = 30;

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/test/java"})
    void aFileHasAtMost300Lines(String folder) {
        Map<String, Long> files = new TreeMap<>();
        Sources.under(folder, ".java")
                .forEach((file, text) -> files.put(file, text.lines().count()));

        assertThat(files).isNotEmpty();
        assertThat(longerThan(LINES_OF_A_FILE, files)).isEmpty();
    }

    @Test
    void aMethodHasAtMost30Lines() throws IOException {
        Map<String, Long> methods = methods("src/main/java");

        assertThat(methods).isNotEmpty();
        assertThat(longerThan(LINES_OF_A_METHOD, methods)).isEmpty();
    }

    private static Map<String, Long> longerThan(int limit, Map<String, Long> lines) {
        Map<String, Long> longer = new TreeMap<>(lines);
        longer.values().removeIf(count -> count <= limit);
        return longer;
    }

    /** Each method with the lines between its braces. */
    private static Map<String, Long> methods(String folder) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            List<Path> paths = Sources.under(folder, ".java").keySet().stream()
                    .map(Path.of(folder)::resolve)
                    .toList();
            var task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(paths));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            Map<String, Long> methods = new TreeMap<>();
            for (CompilationUnitTree file : task.parse()) {
                new Ruler(file, positions, methods).scan(file, null);
            }
            return methods;
        }
    }

    private static final class Ruler extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final CompilationUnitTree file;
        private final SourcePositions positions;
        private final Map<String, Long> methods;

        Ruler(CompilationUnitTree file, SourcePositions positions, Map<String, Long> methods) {
            this.file = file;
            this.positions = positions;
            this.methods = methods;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            BlockTree body = method.getBody();
            if (body != null) {
                methods.merge(file.getSourceFile().getName() + " " + method.getName(), between(body), Math::max);
            }
            return super.visitMethod(method, nothing);
        }

        private long between(BlockTree body) {
            var lines = file.getLineMap();
            return lines.getLineNumber(positions.getEndPosition(file, body))
                    - lines.getLineNumber(positions.getStartPosition(file, body))
                    - 1;
        }
    }
}
