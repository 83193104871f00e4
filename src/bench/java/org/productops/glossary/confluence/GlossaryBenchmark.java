package org.productops.glossary.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Locale;
import java.util.Map;
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
import org.openjdk.jmh.annotations.Warmup;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptFilter;
import org.productops.glossary.GlossaryContent;
import org.productops.glossary.match.InflectedWords;
import org.productops.testing.fakes.FakeContext;

/** What readers of a glossary of 10,000 terms pay in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class GlossaryBenchmark {

    private static final int TERMS = 10_000;
    private static final Paging PAGE = new Paging(0, 50);
    private static final String[] WORDS = {
        "Account", "Basket", "Checkout", "Delivery", "Export", "Forecast", "Gateway", "History", "Invoice", "Journal"
    };

    private GlossaryContent glossary;
    private GlossaryMacro glossaryMacro;
    private TermMacro termMacro;
    private ConversionContext context;

    /** Builds the glossary. */
    @Setup
    public void fill() {
        MacroHarness harness = new MacroHarness();
        for (int i = 0; i < TERMS; i++) {
            String name = WORDS[i % WORDS.length] + ' ' + WORDS[i / 10 % WORDS.length] + ' ' + i;
            harness.fixture.concept(name, "What people mean when they say it, in a sentence or two. ".repeat(3));
        }
        glossary = harness.fixture.service.view("DOC").content();
        glossaryMacro = harness.glossary();
        termMacro = harness.term();
        context = new FakeContext("DOC", "display");
    }

    /** The terms of a page of the glossary: the first of a letter. */
    @Benchmark
    public Slice<Concept> letter() {
        return glossary.index(Locale.ENGLISH).slice("C", PAGE);
    }

    /** The terms of a page of the glossary: the first that match. */
    @Benchmark
    public Slice<Concept> search() {
        return glossary.find(ConceptFilter.of("gateway 77"), Locale.ENGLISH, new InflectedWords())
                .slice("", PAGE);
    }

    /** The macro <em>Glossary</em> on a page. */
    @Benchmark
    public String glossaryMacro() {
        return glossaryMacro.execute(Map.of(), "", context);
    }

    /** The macro <em>Glossary term</em>, 200 times on a page. */
    @Benchmark
    public int termMacros() throws MacroExecutionException {
        ConversionContext page = new FakeContext("DOC", "display");
        int length = 0;
        for (int i = 0; i < 200; i++) {
            String term = WORDS[i % WORDS.length] + ' ' + WORDS[i / 10 % WORDS.length] + ' ' + i;
            length += termMacro.execute(Map.of("term", term), "", page).length();
        }
        return length;
    }
}
