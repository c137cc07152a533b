package nl.klankbord.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// A Java source with what the house numbers ask of it, read by the compiler's own parser.
///
/// @param lines lines of code: without blank lines and comments
record SourceFile(String name, long lines, List<Method> methods) {

    /// @param lines lines of code from the signature to the closing brace
    record Method(String name, long lines, int parameters) {}

    /// Every source of the main code of all modules.
    static List<SourceFile> ofTheHouse(Path root) {
        return parse(Stream.of("text", "server", "spark", "bench")
                .map(module -> root.resolve(module).resolve("src/main/java"))
                .flatMap(SourceFile::under)
                .map(Code::of)
                .toList());
    }

    static Stream<Path> under(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static SourceFile parse(String name, String code) {
        return parse(List.of(new Code(name, code))).getFirst();
    }

    private static List<SourceFile> parse(List<Code> sources) {
        JavacTask task =
                (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, null, null, null, sources);
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        Map<URI, Code> byAddress = sources.stream().collect(Collectors.toMap(Code::toUri, source -> source));
        List<SourceFile> files = new ArrayList<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                Code source = Objects.requireNonNull(
                        byAddress.get(unit.getSourceFile().toUri()));
                List<Method> methods = new ArrayList<>();
                new MethodScanner(unit, positions, source.code, methods).scan(unit, null);
                files.add(new SourceFile(source.path, linesOfCode(source.code), methods));
            }
            return files;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// A source in memory with the name it has on disk.
    private static final class Code extends SimpleJavaFileObject {
        private final String path;
        private final String code;

        Code(String path, String code) {
            super(URI.create("string:///" + path.replace('\\', '/')), JavaFileObject.Kind.SOURCE);
            this.path = path;
            this.code = code;
        }

        static Code of(Path file) {
            try {
                return new Code(file.toString(), Files.readString(file));
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }

    static long linesOfCode(String code) {
        return code.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .count();
    }

    private static final class MethodScanner extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final String code;
        private final List<Method> methods;

        MethodScanner(CompilationUnitTree unit, SourcePositions positions, String code, List<Method> methods) {
            this.unit = unit;
            this.positions = positions;
            this.code = code;
            this.methods = methods;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            LineMap lines = unit.getLineMap();
            int start = Math.toIntExact(
                    lines.getStartPosition(lines.getLineNumber(positions.getStartPosition(unit, method))));
            int end = Math.toIntExact(positions.getEndPosition(unit, method));
            methods.add(new Method(
                    method.getName().toString(),
                    linesOfCode(code.substring(start, end)),
                    method.getParameters().size()));
            return super.visitMethod(method, null);
        }
    }
}
