package org.productops.feedback.similar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.productops.common.index.IndexedText;
import org.productops.common.index.LikeText;
import org.productops.common.index.TextQuestion;
import org.productops.common.index.WordIndex;
import org.productops.feedback.similar.SaidCorpus.Said;

/** What it costs to find what says much the same among 100,000 texts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SimilarBenchmark {

    private static final int TEXTS = 100_000;

    /** As many texts of each need and language. */
    private static final int OF_EACH = TEXTS / 240;

    private static final int TOP = 10;
    private static final int PAGE = 500;

    private final WordIndex index = new WordIndex();
    private final List<Said> asked = new ArrayList<>();
    private int next;

    /** Makes the index, and says what it took. */
    @Setup
    public void fill() {
        SaidCorpus corpus = new SaidCorpus();
        List<Said> kept = corpus.texts(OF_EACH);
        asked.addAll(corpus.texts(4));
        Collections.shuffle(asked, new Random(1));
        long start = System.nanoTime();
        for (int from = 0; from < kept.size(); from += PAGE) {
            List<IndexedText> page = new ArrayList<>();
            for (int id = from; id < Math.min(from + PAGE, kept.size()); id++) {
                // A word of its own in every few texts, such as the name of a customer.
                page.add(
                        new IndexedText(id, kept.get(id).areaKey(), kept.get(id).text() + " customer" + id % 5000));
            }
            index.put(page);
        }
        index.publish();
        System.out.printf(
                "%d texts, made in %d ms, %d bytes%n",
                index.size(), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start), index.bytes());
    }

    /** Frees the memory. */
    @TearDown
    public void close() {
        index.close();
    }

    /** The likest ten of all. */
    @Benchmark
    public List<LikeText> topTen() {
        next = (next + 1) % asked.size();
        return index.like(TextQuestion.like(asked.get(next).text(), TOP));
    }
}
