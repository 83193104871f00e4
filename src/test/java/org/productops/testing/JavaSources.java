package org.productops.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Java files as the compiler reads them, with their comments. */
public final class JavaSources {

    private JavaSources() {}

    /**
     * Reads the Java files below a directory, with their types resolved against this JVM's class path.
     *
     * @param wanted which of them
     * @param reader makes what collects from them
     * @param read collects from one of them
     * @return what was collected
     */
    public static <T> T read(
            Path directory,
            Predicate<Path> wanted,
            Function<JavacTask, T> reader,
            BiConsumer<T, CompilationUnitTree> read) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, UTF_8);
                Stream<Path> walk = Files.walk(directory)) {
            List<Path> files = walk.filter(file -> file.toString().endsWith(".java"))
                    .filter(wanted)
                    .toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    manager,
                    null,
                    List.of("-proc:none", "-classpath", System.getProperty("java.class.path")),
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            T collected = reader.apply(task);
            Iterable<? extends CompilationUnitTree> units = task.parse();
            task.analyze();
            units.forEach(unit -> read.accept(collected, unit));
            return collected;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
