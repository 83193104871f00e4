package org.productops.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.productops.devhost.database.SqlCounter;
import org.productops.testing.TestDatabase;

/** Carries the statements of each benchmark from the JVM in which it runs to the one that writes the report. */
public final class Statements {

    private static final String FILE = "productops.bench.statements";

    private Statements() {}

    /** A piece of measured work. */
    public interface Work {
        /** Does it once. */
        void run() throws Exception;
    }

    /** Does the work once more and notes which statements it takes; called when all is warm. */
    public static void note(Class<?> benchmark, String method, TestDatabase database, Work work) throws Exception {
        note(benchmark, method, database, "", work);
    }

    /** As {@link #note(Class, String, TestDatabase, Work)}, for a benchmark that is run with several sizes. */
    public static void note(Class<?> benchmark, String method, TestDatabase database, String size, Work work)
            throws Exception {
        List<String> lines = new ArrayList<>();
        String name = name(benchmark.getName() + "." + method, database.kind().name(), size);
        try (SqlCounter.Recording sql = database.record()) {
            work.run();
            lines.add(name + "\t");
            sql.statements().forEach(statement -> lines.add(name + "\t" + statement.replaceAll("\\s+", " ")));
        }
        String file = System.getProperty(FILE);
        if (file != null) {
            Files.write(Path.of(file), lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    /** What a benchmark's statements are noted under; kind and size may be empty. */
    static String name(String benchmark, String kind, String size) {
        return (benchmark + " " + kind + " " + size).strip();
    }

    /** The option that tells a JVM where to note. */
    static String option(Path file) {
        return "-D" + FILE + "=" + file.toAbsolutePath();
    }

    /** What was noted, by the names of benchmarks and of their database; the last note of each counts. */
    static Map<String, List<String>> noted(Path file) {
        Map<String, List<String>> noted = new TreeMap<>();
        try {
            for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
                String[] parts = line.split("\t", 2);
                if (parts[1].isEmpty()) {
                    noted.put(parts[0], new ArrayList<>());
                } else {
                    noted.get(parts[0]).add(parts[1]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return noted;
    }
}
