package org.productops.area;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operand.FunctionOperand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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

/**
 * What readers of a library of 10,000 areas pay: one root, 10 areas below it, 100 below each of those, and 9 or so
 * below each of those, with roles at one area in three.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AreaBenchmark {

    private static final int AREAS = 10_000;
    private static final String[] WORDS = {
        "Account", "Billing", "Checkout", "Delivery", "Export", "Forecast", "Gateway", "History", "Import", "Journal"
    };

    private List<Area> rows;
    private AreaTree tree;
    private Area leaf;
    private ProductAreaTreeFunction function;
    private FunctionOperand root;

    /** Builds the library. */
    @Setup
    public void library() {
        rows = new ArrayList<>();
        for (int id = 1; id <= AREAS; id++) {
            long parent = id == 1 ? 0 : id <= 11 ? 1 : id <= 1_011 ? 2 + (id % 10) : 12 + (id % 1_000);
            String name = WORDS[id % 10] + ' ' + WORDS[(id / 10) % 10] + ' ' + id;
            rows.add(new Area(
                    id,
                    "area-" + id,
                    name,
                    "",
                    parent == 0 ? OptionalLong.empty() : OptionalLong.of(parent),
                    false,
                    parent == 0 ? "#channel" : "",
                    "",
                    id % 3 == 0 ? Roles.NONE.with(Role.MAINTAINER, Holder.user("user-" + id)) : Roles.NONE,
                    1));
        }
        tree = AreaTree.of(rows);
        leaf = tree.find("area-10000").orElseThrow();
        AreaFixture fixture = new AreaFixture();
        rows.forEach(fixture.store::put);
        function = new ProductAreaTreeFunction(fixture.service, message -> message.key());
        root = new FunctionOperand("productAreaTree", List.of("area-1"));
    }

    /** The snapshot, built anew after a change. */
    @Benchmark
    public AreaTree snapshot() {
        return AreaTree.of(rows);
    }

    /** All three roles of an area, its channel and its documentation, named above it. */
    @Benchmark
    public List<Optional<? extends Effective<?>>> effectiveRoles() {
        return List.of(
                tree.holders(leaf, Role.OWNER),
                tree.holders(leaf, Role.MAINTAINER),
                tree.holders(leaf, Role.INFLUENCER),
                tree.channel(leaf),
                tree.documentation(leaf));
    }

    /** A keystroke in the picker that many areas match. */
    @Benchmark
    public List<Area> searchCommon() {
        return tree.search("check", 20);
    }

    /** A keystroke in the picker that no area matches, so that all are looked at. */
    @Benchmark
    public List<Area> searchNothing() {
        return tree.search("delivery gateway nowhere", 20);
    }

    /** The keys of the whole library, below its root, as Jira takes them. */
    @Benchmark
    public List<QueryLiteral> productAreaTree() {
        return function.getValues(null, root, null);
    }
}
