package org.productops.common.text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What 10,000 names in many scripts cost when they come into memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class NamesBenchmark {

    private static final int NAMES = 10_000;

    /** Half of them in plain letters, as most names are. */
    private static final List<String> WORDS = List.of(
            "Checkout of the web shop",
            "Gro\u00dfe Eink\u00e4ufe",
            "Customer support and returns",
            "\u0418\u043d\u0442\u0435\u0440\u0444\u0435\u0439\u0441 \u043e\u043f\u043b\u0430\u0442\u044b",
            "Identity and access",
            "\u6570\u636e\u5e93",
            "Mobile payments",
            "\ub370\uc774\ud130\ubca0\uc774\uc2a4",
            "Search and recommendations",
            "\u0939\u093f\u0928\u094d\u0926\u0940 \u0938\u0939\u093e\u092f\u0924\u093e");

    private List<String> names;
    private TextOrder order;
    private Alphabet alphabet;

    private record Place(Alphabet.Heading heading, SortKey key) implements Comparable<Place> {

        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::heading).thenComparing(Place::key);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** Makes the names. */
    @Setup
    public void names() {
        names = IntStream.range(0, NAMES)
                .mapToObj(i -> WORDS.get(i % WORDS.size()) + " " + i * 7919L % NAMES)
                .toList();
        order = TextOrder.of(Locale.GERMAN);
        alphabet = Alphabet.of(Locale.GERMAN);
    }

    /** The forms in which they are searched. */
    @Benchmark
    public List<String> fold() {
        return names.stream().map(SearchFolding::fold).toList();
    }

    /** What tells whether two of them are the same. */
    @Benchmark
    public List<String> identity() {
        return names.stream().map(TextIdentity::of).toList();
    }

    /** By letter and in the order of a language, as a glossary sorts them. */
    @Benchmark
    public List<Place> sort() {
        return names.stream()
                .map(name -> new Place(alphabet.heading(name), order.key(name)))
                .sorted()
                .toList();
    }

    /** In the order for all languages and without keys, as areas are sorted. */
    @Benchmark
    public List<String> sortWithoutKeys() {
        return names.stream().sorted(TextOrder.OF_ALL_LANGUAGES).toList();
    }

    /** The letters of a language, which a glossary needs once. */
    @Benchmark
    public Alphabet letters() {
        return Alphabet.of(Locale.GERMAN);
    }
}
