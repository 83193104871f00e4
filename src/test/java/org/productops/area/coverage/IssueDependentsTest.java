package org.productops.area.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.productops.area.AreaRows;
import org.productops.area.AreaSamples;
import org.productops.area.AreaTree;
import org.productops.common.error.Message;

class IssueDependentsTest {

    private final FakeCounts counts = new FakeCounts();
    private final IssueDependents dependents = new IssueDependents(counts);
    private final AreaTree tree = AreaTree.of(new AreaRows(
            List.of(AreaSamples.area("pay", "Pay", ""), AreaSamples.area("free", "Free", "")),
            Map.of("cash", "pay"),
            List.of()));

    @Test
    void countsTheIssuesOfAnAreaByAllItsKeys() {
        counts.changed("pay", 1);
        counts.changed("cash", 400);

        assertThat(dependents.uses(tree, tree.find("pay").orElseThrow()))
                .contains(Message.of("productops.coverage.uses", 2));
        assertThat(dependents.uses(tree, tree.find("free").orElseThrow())).isEmpty();
    }

    @Test
    void countsIssuesThatTheReaderMayNotSeeAndSaysThatTheyCount() {
        counts.changed("pay", 1);
        counts.changed("cash", 400);
        counts.hide("cash");

        assertThat(dependents.uses(tree, tree.find("pay").orElseThrow()))
                .contains(Message.of("productops.coverage.uses-some-hidden", 2, 1));
        assertThat(counts.searches()).hasSize(2);
    }

    @Test
    void asksOnceForManyAreasOfWhichNoneIsUsedAndFindsThoseThatAre() {
        assertThat(dependents.used(tree, tree.areas())).isEmpty();
        assertThat(counts.searches()).hasSize(1);

        counts.changed("cash", 1);

        assertThat(dependents.used(tree, tree.areas())).containsExactly(tree.get("pay"));
    }

    @Test
    void countsTheIssuesOfSeveralAreasWithOneSearchForAllAndOneForTheReader() {
        counts.changed("pay", 1);
        counts.changed("free", 1);
        counts.changed("cash", 400);
        counts.hide("cash");

        assertThat(dependents.uses(tree, tree.areas()))
                .contains(Message.of("productops.coverage.uses-any-some-hidden", 3, 1));
        assertThat(counts.searches()).hasSize(2);
    }

    @Test
    void asksNothingWithoutAField() {
        counts.notReady();

        assertThat(dependents.uses(tree, tree.find("pay").orElseThrow())).isEmpty();
        assertThat(counts.searches()).isEmpty();
    }
}
