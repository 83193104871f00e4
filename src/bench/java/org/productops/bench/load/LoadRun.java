package org.productops.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Fills the running development host as a big company would and measures what is then waited for; see
 * {@code docs/benchmarks.md}. The table is printed and written to {@code target/load-<label>.md}.
 *
 * <p>The host must be fresh and empty, unless an earlier run has filled it and {@code --skip-fill} is given. What the
 * run leaves is of no use for anything else: in the end all areas are archived.
 */
public final class LoadRun {
    private static final int FEW_AREAS = 100;

    private final Options options;
    private final Host host;
    private final Table table = new Table();
    private final AreaRows areas;
    private final WriterRows writers;

    private LoadRun(Options options) {
        this.options = options;
        this.host = new Host(options);
        this.areas = new AreaRows(host, options);
        this.writers = new WriterRows(host, options);
    }

    /** See the class, and {@link Options#USAGE} for the arguments. */
    public static void main(String[] arguments) throws IOException {
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        try {
            String text = new LoadRun(options).run();
            String name = "load-" + options.label().replaceAll("[^\\w.-]", "_") + ".md";
            Path file = Files.createDirectories(Path.of("target")).resolve(name);
            Files.writeString(file, text);
            System.out.println("\n" + text + "\nWritten to " + file);
        } catch (IllegalStateException | UncheckedIOException e) {
            for (Throwable each = e; each != null; each = each.getCause()) {
                System.err.println(each);
            }
            System.exit(1);
        }
    }

    private String run() throws IOException {
        if (options.fill()) {
            fill();
        }
        if (!options.only().equals(Set.of(ReaderRows.ROW))) {
            table.note("In the host before the rows from 2 on: " + host.contents());
        }
        rows().forEach(this::measure);
        List<String> errors = new ArrayList<>(host.jiraProbe().errors());
        errors.addAll(host.confluenceProbe().errors());
        table.note(errors.isEmpty() ? "The host logged no error." : "Errors in the host's log:");
        errors.forEach(error -> table.note("    " + error));
        return table.text(options);
    }

    private void fill() {
        Filling filling = new Filling(host, options);
        filling.requireEmpty();
        filling.setUp();
        int few = Math.min(FEW_AREAS, options.areas());
        filling.firstAreas(1, few);
        boolean measureFew = options.only().contains(1) && few + AreaRows.added() <= options.areas();
        if (measureFew) {
            measure(1, () -> areas.writes(table, few + 1));
        }
        filling.areasAndTerms(measureFew ? few + AreaRows.added() : few);
        filling.issues();
    }

    /** The archive comes last, because nothing can be measured after it. */
    private Map<Integer, Row> rows() {
        GlossaryRows glossary = new GlossaryRows(host, options);
        IssueRows issues = new IssueRows(host);
        Map<Integer, Row> rows = new LinkedHashMap<>();
        rows.put(1, () -> areas.writes(table, areas.firstFree()));
        rows.put(4, () -> areas.firstReader(table));
        rows.put(5, () -> areas.picker(table));
        rows.put(6, () -> areas.tree(table));
        rows.put(7, () -> glossary.all(table));
        rows.put(8, () -> areas.confirmation(table));
        rows.put(9, () -> issues.linkedFeedback(table));
        rows.put(10, () -> issues.renameChecklist(table));
        rows.put(11, () -> issues.transition(table));
        rows.put(12, () -> issues.view(table));
        rows.put(ReaderRows.ROW, () -> new ReaderRows(host, options).all(table));
        rows.put(2, () -> writers.concurrently(table));
        rows.put(3, () -> writers.archive(table));
        rows.keySet().retainAll(options.only());
        return rows;
    }

    /** A row that cannot be measured must not take the others with it, after half an hour of filling. */
    private void measure(int number, Row row) {
        try {
            row.measure();
        } catch (RuntimeException | AssertionError e) {
            e.printStackTrace();
            table.addMissing(
                    number, "Not measured", String.valueOf(e.getMessage()).replaceAll("[|\\s]+", " "));
        }
    }

    private interface Row {
        void measure();
    }
}
