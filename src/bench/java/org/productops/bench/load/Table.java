package org.productops.bench.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.productops.bench.Machine;

/** What was measured, as Markdown that a person reads. */
final class Table {
    private final Machine before = Machine.now();
    private final List<Line> lines = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private record Line(int row, String what, List<String> cells, String remarks) {}

    /** Adds a line. */
    void add(int row, String what, Series series) {
        add(row, what, series, "");
    }

    /** Adds a line. */
    void add(int row, String what, Series series, String remarks) {
        lines.add(new Line(row, what, series.cells(), remarks));
        Progress.say("row " + row + ": " + what + ": " + String.join(" | ", series.cells()) + " " + remarks);
    }

    /** Adds a line that has no figures, with the reason. */
    void addMissing(int row, String what, String reason) {
        lines.add(new Line(row, what, List.of("–", "–", "–", "–", "–", "–", "–"), reason));
        Progress.say("row " + row + ": " + what + ": " + reason);
    }

    /** Adds a line of text below the table. */
    void note(String text) {
        notes.add(text);
    }

    String text(Options options) throws IOException {
        Machine after = Machine.now();
        StringBuilder text = new StringBuilder();
        line(text, "Label: %s", options.label());
        line(
                text,
                "Asked for: %,d areas, %,d ticks, %,d terms, %,d feedback issues",
                options.areas(),
                options.ticks(),
                options.terms(),
                options.feedback());
        line(text, "Processor: %s", Machine.processor());
        line(text, "Memory: %s", Machine.memory());
        line(text, "JDK of this script: %s", Machine.jdk());
        line(text, "Began: %s, load average %.2f", before.at(), before.load());
        line(text, "Ended: %s, load average %.2f", after.at(), after.load());
        line(text, "");
        line(text, "“Server” is what the host says, “client” what the caller waited, in milliseconds.");
        line(text, "");
        line(text, "| Row | What | Calls | Server p50 | p90 | Client p50 | p90 | Statements | Bytes | Remarks |");
        line(text, "|---:|---|---:|---:|---:|---:|---:|---:|---:|---|");
        lines.stream()
                .sorted(Comparator.comparingInt(Line::row))
                .forEach(line -> line(
                        text,
                        "| %d | %s | %s | %s |",
                        line.row(),
                        line.what(),
                        String.join(" | ", line.cells()),
                        line.remarks()));
        notes.forEach(note -> line(text, "\n%s", note));
        return text.toString();
    }

    private static void line(StringBuilder text, String form, Object... values) {
        text.append(String.format(Locale.ROOT, form, values)).append('\n');
    }
}
