package org.productops.glossary.match;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ahocorasick.trie.Trie;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
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

/** Finding the terms of a glossary in a text of a million characters, beside two libraries for finding many words. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class TermFindingBenchmark {

    private static final int LENGTH = 1_000_000;

    /** How many terms. */
    @Param({"100", "10000", "100000"})
    public int size;

    /** The script of the text. */
    @Param({"SPACED", "UNSPACED", "THAI"})
    public SampleProse script;

    private boolean wholeWords;
    private String text;
    private String page;
    private List<WantedTerm> terms;
    private TermMatcher matcher;
    private AhoCorasickDoubleArrayTrie<WantedTerm> doubleArray;
    private Trie objects;
    private int found;

    /** Makes text and terms. */
    @Setup
    public void fill() {
        wholeWords = script.isSpaced();
        text = script.text(LENGTH);
        page = text.substring(0, script.pageLength());
        terms = script.terms(size);
    }

    /** Only what is measured, so that nothing else is in memory. */
    @Setup(Level.Iteration)
    public void forget() {
        found = 0;
    }

    /** Ours: the text taken apart, and the terms found in it. */
    @Benchmark
    public int ours() {
        found = TermFinder.find(TextWords.of(text), List.of(matcher()), Exclusions.NONE)
                .size();
        return found;
    }

    /** Ours, on a long page. */
    @Benchmark
    public int oursOnAPage() {
        found = TermFinder.find(TextWords.of(page), List.of(matcher()), Exclusions.NONE)
                .size();
        return found;
    }

    /** The double-array trie of hankcs. */
    @Benchmark
    public int doubleArray() {
        if (doubleArray == null) {
            doubleArray = OtherFinders.doubleArray(terms);
        }
        found = OtherFinders.find(doubleArray, text, wholeWords);
        return found;
    }

    /** The trie of robert-bor, which takes whole words only if it is asked to. */
    @Benchmark
    public int objects() {
        if (objects == null) {
            objects = OtherFinders.objects(terms, wholeWords);
        }
        found = OtherFinders.find(objects, text);
        return found;
    }

    /** How many were found. */
    @TearDown
    public void tell() throws IOException {
        Amounts.note(
                "%s, %d terms, %s: %d found",
                matcher != null ? "ours" : doubleArray != null ? "double array" : "objects", size, script, found);
    }

    private TermMatcher matcher() {
        if (matcher == null) {
            matcher = TermMatcher.of(terms);
        }
        return matcher;
    }
}
