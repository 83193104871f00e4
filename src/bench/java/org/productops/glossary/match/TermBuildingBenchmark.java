package org.productops.glossary.match;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.productops.bench.Amounts;

/** Making what finds a glossary's terms, as for each version of it, and how much memory that takes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class TermBuildingBenchmark {

    /** How many terms. */
    @Param({"100", "10000", "100000"})
    public int size;

    /** The script of the terms. */
    @Param({"SPACED", "UNSPACED", "THAI"})
    public SampleProse script;

    private List<WantedTerm> terms;
    private Object last;

    /** Makes the terms. */
    @Setup
    public void fill() {
        terms = script.terms(size);
    }

    /** Ours. */
    @Benchmark
    public Object ours() {
        last = TermMatcher.of(terms);
        return last;
    }

    /** The double-array trie of hankcs. */
    @Benchmark
    public Object doubleArray() {
        last = OtherFinders.doubleArray(terms);
        return last;
    }

    /** The trie of robert-bor. */
    @Benchmark
    public Object objects() {
        last = OtherFinders.objects(terms, script.isSpaced());
        return last;
    }

    /** How much memory the last one takes, beside the terms. */
    @TearDown
    public void weigh() throws IOException, InterruptedException {
        String name = last.getClass().getSimpleName();
        long own = last instanceof TermMatcher matcher ? matcher.bytes() : 0;
        long with = Amounts.usedMemory();
        last = null;
        long without = Amounts.usedMemory();
        Amounts.note(
                "%s, %d terms, %s: %.1f MiB%s",
                name,
                size,
                script,
                (with - without) / 1048576.0,
                own == 0 ? "" : ", by its own count %.1f MiB".formatted(own / 1048576.0));
    }
}
