package org.productops.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;

/** Carries what is no time, such as how much memory something takes, from the JVM of a benchmark to the one that writes the report. */
public final class Amounts {

    private static final String FILE = "productops.bench.amounts";

    private Amounts() {}

    /** Notes a line of the report. */
    public static void note(String form, Object... values) throws IOException {
        String file = System.getProperty(FILE);
        if (file != null) {
            Files.write(
                    Path.of(file),
                    List.of(String.format(Locale.ROOT, form, values)),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
    }

    /** How many bytes of the heap are in use when all rubbish is gone. */
    public static long usedMemory() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    static String option(Path file) {
        return "-D" + FILE + "=" + file.toAbsolutePath();
    }

    static List<String> noted(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }
}
