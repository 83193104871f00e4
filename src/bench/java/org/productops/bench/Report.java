package org.productops.bench;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/**
 * The results as a text that a person reads; its tables can be put into Markdown as they are.
 *
 * @param before the machine before the first benchmark
 * @param after the machine after the last one
 * @param results what was measured, in microseconds
 * @param statements the SQL of each benchmark that has a database
 * @param amounts what else benchmarks have to say, such as how much memory something takes
 */
record Report(
        Machine before,
        Machine after,
        Collection<RunResult> results,
        Map<String, List<String>> statements,
        List<String> amounts) {

    String text() throws IOException {
        StringBuilder text = new StringBuilder();
        line(text, "Processor: %s", Machine.processor());
        line(text, "Memory: %s", Machine.memory());
        line(text, "JDK: %s", Machine.jdk());
        line(text, "Began: %s, load average %.2f", before.at(), before.load());
        line(text, "Ended: %s, load average %.2f", after.at(), after.load());
        line(text, "");
        line(text, "Microseconds for one call; SQL: statements for one call, warm.");
        line(text, "");
        line(text, "| Benchmark | Size | Database | p0.50 | p0.90 | p0.99 | max | Calls | SQL |");
        line(text, "|---|---:|---|---:|---:|---:|---:|---:|---:|");
        results.forEach(result -> row(text, result));
        statements.forEach((name, sql) -> {
            line(text, "");
            line(text, "%s: %d statement(s)", shortName(name), sql.size());
            sql.forEach(statement -> line(text, "    %s", statement));
        });
        if (!amounts.isEmpty()) {
            line(text, "");
            amounts.forEach(amount -> line(text, "%s", amount));
        }
        return text.toString();
    }

    private void row(StringBuilder text, RunResult result) {
        String database = parameter(result, "kind");
        String size = parameter(result, "size");
        String name = result.getParams().getBenchmark();
        Statistics times = result.getPrimaryResult().getStatistics();
        List<String> sql = statements.get(Statements.name(name, database, size));
        line(
                text,
                "| %s | %s | %s | %s | %s | %s | %s | %d | %s |",
                shortName(name) + others(result),
                size,
                database.isEmpty() ? "none" : database,
                micros(times.getPercentile(50)),
                micros(times.getPercentile(90)),
                micros(times.getPercentile(99)),
                micros(times.getMax()),
                times.getN(),
                sql == null ? "none" : sql.size());
    }

    /** What else a benchmark was run with. */
    private static String others(RunResult result) {
        return result.getParams().getParamsKeys().stream()
                .filter(name -> !name.equals("size") && !name.equals("kind"))
                .map(name -> ", " + result.getParams().getParam(name))
                .collect(Collectors.joining());
    }

    private static String parameter(RunResult result, String name) {
        String value = result.getParams().getParam(name);
        return value == null ? "" : value;
    }

    private static String shortName(String name) {
        return name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1);
    }

    private static String micros(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%,.0f", value);
    }

    private static void line(StringBuilder text, String form, Object... values) {
        text.append(String.format(Locale.ROOT, form, values)).append('\n');
    }
}
