package org.productops.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and writes what came out to {@code target/benchmarks.txt}. The argument is a regular expression
 * of the benchmarks to run.
 */
public final class BenchmarkRun {

    private BenchmarkRun() {}

    /** See the class. */
    public static void main(String[] arguments) throws RunnerException, IOException {
        Path directory = Files.createDirectories(Path.of("target"));
        Path statements = directory.resolve("benchmarks-statements.tsv");
        Path amounts = directory.resolve("benchmarks-amounts.txt");
        Files.deleteIfExists(statements);
        Files.deleteIfExists(amounts);
        Machine before = Machine.now();
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(arguments.length == 0 ? ".*" : arguments[0])
                        .jvmArgsAppend(Statements.option(statements), Amounts.option(amounts))
                        .shouldFailOnError(true)
                        .build())
                .run();
        String report =
                new Report(before, Machine.now(), results, Statements.noted(statements), Amounts.noted(amounts)).text();
        Path file = directory.resolve("benchmarks.txt");
        Files.writeString(file, report);
        System.out.println("\n" + report + "\nWritten to " + file);
    }
}
