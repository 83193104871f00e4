package org.productops.readiness.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.readiness.ReadinessFixture.NOW;
import static org.productops.readiness.ReadinessFixture.manual;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.issue.ActiveWaiver;

class IndexedReadinessTest {

    private final ReadinessFixture fixture = new ReadinessFixture();

    private IndexedReadiness indexed() {
        return IndexedReadiness.of(fixture.reader.of(fixture.issue));
    }

    @Test
    void anIssueWithoutListsIsNone() {
        assertThat(indexed().state()).isEqualTo("none");
        assertThat(indexed().percent()).isEmpty();
    }

    @Test
    void eachListIsNamedByItsIdWithItsNumbersAndAllTogether() {
        Checklist done = fixture.needed("Done", manual("A"), manual("B"));
        fixture.needed("Shipped", manual("C"));
        fixture.items.tick(fixture.issue, done.items().get(0).id());

        assertThat(indexed())
                .isEqualTo(new IndexedReadiness(
                        "open",
                        List.of("1", "2", "all"),
                        List.of(),
                        List.of(),
                        List.of("1:50", "2:0", "all:33"),
                        List.of("1:1", "2:1", "all:2"),
                        List.of("1:1/2", "2:0/1")));
    }

    @Test
    void anOverrideOpensWhatStaysOpenInItsNumbers() {
        Checklist done = fixture.needed("Done", manual("A"));
        fixture.waivers.put(
                10L,
                List.of(new ActiveWaiver(1, done.id(), "Hotfix", "key-anna", NOW.plusSeconds(9), Optional.empty())));

        assertThat(indexed().state()).isEqualTo("overridden");
        assertThat(indexed().open()).isEmpty();
        assertThat(indexed().overridden()).containsExactly("1", "all");
        assertThat(indexed().openItems()).containsExactly("1:1", "all:0");
    }

    @Test
    void whatIsClosedIsReady() {
        Checklist done = fixture.needed("Done", manual("A"));
        fixture.items.tick(fixture.issue, done.items().get(0).id());

        assertThat(indexed().state()).isEqualTo("ready");
        assertThat(indexed().ready()).containsExactly("1", "all");
        assertThat(fixture.changed).as("who follows was told").containsExactly(10L);
    }
}
