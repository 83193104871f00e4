package org.productops.bench.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.productops.bench.Machine;

/**
 * Measures the library of areas of a small and of a big company on PostgreSQL, and says where a page, a change, a file or a
 * function takes longer than it is to, or more statements the more areas there are; see {@code docs/benchmarks.md}. The table
 * is printed and written to {@code target/library.md}.
 */
public final class LibraryRun {

    private static final List<Integer> SIZES = List.of(1_000, 10_000);

    private LibraryRun() {}

    /** See the class. */
    public static void main(String[] arguments) throws Exception {
        Machine before = Machine.now();
        Map<String, Measured[]> found = new LinkedHashMap<>();
        for (int i = 0; i < SIZES.size(); i++) {
            int position = i;
            measure(new CompanySize(SIZES.get(i)))
                    .forEach((name, measured) ->
                            found.computeIfAbsent(name, any -> new Measured[SIZES.size()])[position] = measured);
        }
        String text = text(before, Machine.now(), found);
        Path file = Files.createDirectories(Path.of("target")).resolve("library.md");
        Files.writeString(file, text);
        System.out.println("\n" + text + "\nWritten to " + file);
        System.exit(0);
    }

    private static Map<String, Measured> measure(CompanySize size) throws Exception {
        try (BigCompany company = new BigCompany(size).fill()) {
            Bench bench = new Bench(company);
            new FileRows(company, bench).all();
            // Only now, as somebody who has left cannot be named anew.
            company.leave();
            new LibraryRows(company, bench).all();
            return bench.found();
        }
    }

    private static String text(Machine before, Machine after, Map<String, Measured[]> found) throws IOException {
        StringBuilder text = new StringBuilder();
        line(text, "Processor: %s; memory: %s; JDK: %s", Machine.processor(), Machine.memory(), Machine.jdk());
        line(text, "Began: %s, load average %.2f", before.at(), before.load());
        line(text, "Ended: %s, load average %.2f", after.at(), after.load());
        for (int areas : SIZES) {
            CompanySize size = new CompanySize(areas);
            line(
                    text,
                    "%,d areas: about %,d role rows, %,d mappings, %,d projects, %,d components, %,d issues",
                    areas,
                    size.roles(),
                    size.mappings(),
                    size.projects(),
                    size.components(),
                    size.issues());
        }
        line(text, "");
        line(text, "| What | 1,000 areas | SQL | 10,000 areas | p90 | max | SQL | Amount |");
        line(text, "|---|---:|---:|---:|---:|---:|---:|---:|");
        found.forEach((name, measured) -> line(
                text,
                "| %s | %s | %d | %s | %s | %s | %d | %,d |",
                name,
                Measured.text(measured[0].millis(0.5)),
                measured[0].statements(),
                Measured.text(measured[1].millis(0.5)),
                Measured.text(measured[1].millis(0.9)),
                Measured.text(measured[1].millis(1)),
                measured[1].statements(),
                measured[1].amount()));
        return text.toString();
    }

    private static void line(StringBuilder text, String form, Object... values) {
        text.append(String.format(Locale.ROOT, form, values)).append('\n');
    }
}
