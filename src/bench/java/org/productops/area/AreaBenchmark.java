package org.productops.area;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
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
import org.productops.area.jira.ProductAreaTreeFunction;
import org.productops.bench.LargeLibrary;
import org.productops.testing.fakes.EnglishTexts;

/** What readers of a library of 10,000 areas in eight levels pay, and what a change of it costs in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AreaBenchmark {

    private static final int AREAS = 10_000;

    private List<Area> rows;
    private AreaTree tree;
    private Area leaf;
    private List<Area> renamed;
    private ProductAreaTreeFunction function;
    private FunctionOperand root;

    /** Builds the library. */
    @Setup
    public void library() {
        rows = LargeLibrary.areas(AREAS);
        tree = AreaTree.of(rows);
        leaf = tree.find(LargeLibrary.key(AREAS)).orElseThrow();
        renamed = List.of(new Area(
                leaf.key(),
                "Renamed",
                leaf.description(),
                leaf.parent(),
                leaf.archived(),
                leaf.facts(),
                leaf.review(),
                leaf.roles(),
                leaf.version() + 1));
        if (tree.level(leaf) != 7) {
            throw new IllegalStateException("There are not eight levels but " + (tree.level(leaf) + 1));
        }
        AreaFixture fixture = new AreaFixture();
        rows.forEach(fixture.store::put);
        function = new ProductAreaTreeFunction(fixture.library, new EnglishTexts());
        root = new FunctionOperand("productAreaTree", List.of(LargeLibrary.key(1)));
    }

    /** The tree, built of all its rows, as when a node starts. */
    @Benchmark
    public AreaTree snapshot() {
        return AreaTree.of(rows);
    }

    /** The tree with one area changed, as a writer publishes it. */
    @Benchmark
    public AreaTree edit() {
        return tree.with(renamed);
    }

    /** The roles of an area, its channels and its links, named above it. */
    @Benchmark
    public List<Object> effectiveRoles() {
        return List.of(
                tree.holders(leaf, Role.OWNER),
                tree.holders(leaf, Role.MAINTAINER),
                tree.holders(leaf, Role.INFLUENCER),
                tree.channels(leaf),
                tree.links(leaf));
    }

    /** A keystroke in the picker that many areas match. */
    @Benchmark
    public List<Area> searchCommon() {
        return tree.search("check", 20);
    }

    /** A keystroke in the picker that no area matches, so that all are looked at. */
    @Benchmark
    public List<Area> searchNothing() {
        return tree.search("delivery checkout nowhere", 20);
    }

    /** The keys of the whole library, below its root, as Jira takes them. */
    @Benchmark
    public List<QueryLiteral> productAreaTree() {
        return function.getValues(() -> null, root, null);
    }
}
