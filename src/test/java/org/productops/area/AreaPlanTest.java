package org.productops.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.productops.area.AreaPlan.Doing;
import org.productops.area.AreaPlan.Edit;

class AreaPlanTest {

    private final AreaFixture given = new AreaFixture();

    @Test
    void isAppliedOnceForThoseWhoAreToldAndForAllReaders() {
        Area shop = given.create("shop", "");
        AtomicInteger applied = new AtomicInteger();
        List<AreaChange> told = new ArrayList<>();
        AreaWrites writes = AreaFixture.writes(
                given.library, given.storage, given.people, given.audit, Optional.of(List.of(told::addAll)));

        writes.change(tree -> new AreaPlan<>(
                shop,
                List.of(new Edit("key-admin", Optional.of(shop), Optional.of(shop))),
                List.of(),
                Optional.of(new Doing(revision -> {}, known -> {
                    applied.incrementAndGet();
                    return known.with(List.of(shop));
                }))));

        assertThat(applied).hasValue(1);
        assertThat(given.library.tree()).isSameAs(told.get(0).treeAfter());
    }
}
