package org.productops.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AreaTreeTest {

    private static final Holder ANNA = Holder.user("anna");
    private static final Holder BEN = Holder.user("ben");

    @Test
    void keepsChildrenBelowTheirParentAndSiblingsByName() {
        AreaTree tree = AreaTree.of(List.of(
                AreaTestData.area(4, "zoo", "Zoo", 0, Roles.NONE),
                AreaTestData.area(1, "payments", "Payments", 0, Roles.NONE),
                AreaTestData.area(2, "invoicing", "Invoicing", 1, Roles.NONE),
                AreaTestData.area(3, "checkout", "checkout", 1, Roles.NONE)));

        assertThat(tree.areas()).extracting(Area::key).containsExactly("payments", "checkout", "invoicing", "zoo");
        assertThat(tree.path(tree.find("checkout").orElseThrow())).isEqualTo("Payments \u203a checkout");
        assertThat(tree.subtreeKeys("payments")).containsExactly("payments", "checkout", "invoicing");
        assertThat(tree.subtreeKeys("zoo")).containsExactly("zoo");
        assertThat(tree.subtreeKeys("nowhere")).isEmpty();
        assertThat(tree.broken()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theNearestAreaThatNamesAnybodyForARoleWins(Role role) {
        AreaTree tree = AreaTree.of(List.of(
                AreaTestData.area(1, "top", "Top", 0, Roles.NONE.with(role, ANNA)),
                AreaTestData.area(2, "middle", "Middle", 1, Roles.NONE.with(role, BEN)),
                AreaTestData.area(3, "leaf", "Leaf", 2, Roles.NONE)));

        Effective<List<Holder>> atLeaf =
                tree.holders(tree.find("leaf").orElseThrow(), role).orElseThrow();
        Effective<List<Holder>> atMiddle =
                tree.holders(tree.find("middle").orElseThrow(), role).orElseThrow();

        assertThat(atLeaf.value()).containsExactly(BEN);
        assertThat(atLeaf.from().key()).isEqualTo("middle");
        assertThat(atLeaf.inherited()).isTrue();
        assertThat(atMiddle.inherited()).isFalse();
    }

    @RepeatedTest(20)
    void inRandomForestsAllAnswersAreThoseOfTheNaiveWalk(RepetitionInfo repetition) {
        List<Area> rows = AreaTestData.forest(200, repetition.getCurrentRepetition());
        AreaTree tree = AreaTree.of(rows);
        Map<Long, Area> byId = new HashMap<>();
        rows.forEach(area -> byId.put(area.id(), area));

        assertThat(tree.areas()).containsExactlyInAnyOrderElementsOf(rows);
        for (Area area : rows) {
            List<Area> lineage = naiveLineage(area, byId);
            assertThat(tree.lineage(area)).isEqualTo(lineage);
            assertThat(tree.level(area)).isEqualTo(lineage.size() - 1);
            assertThat(tree.subtreeKeys(area.key()))
                    .containsExactlyInAnyOrderElementsOf(rows.stream()
                            .filter(each -> naiveLineage(each, byId).contains(area))
                            .map(Area::key)
                            .toList());
            for (Role role : Role.values()) {
                Optional<Area> naming = lineage.stream()
                        .filter(each -> !each.roles().of(role).isEmpty())
                        .findFirst();
                assertThat(tree.holders(area, role).map(Effective::from)).isEqualTo(naming);
                assertThat(tree.holders(area, role).map(Effective::value))
                        .isEqualTo(naming.map(each -> each.roles().of(role)));
            }
        }
    }

    @Test
    void showsAnAreaWhoseParentIsGoneAtTheTop() {
        AreaTree tree = AreaTree.of(List.of(AreaTestData.area(1, 99), AreaTestData.area(2, 1)));

        assertThat(tree.path(tree.findById(2).orElseThrow())).isEqualTo("Area 1 \u203a Area 2");
        assertThat(tree.broken()).extracting(Area::key).containsExactly("area-1");
    }

    @Test
    void cutsACycleAtItsLowestIdAndLosesNoArea() {
        List<Area> rows = List.of(
                AreaTestData.area(1, 0),
                AreaTestData.area(5, 7),
                AreaTestData.area(6, 5),
                AreaTestData.area(7, 6),
                AreaTestData.area(8, 6),
                AreaTestData.area(9, 9));

        AreaTree tree = AreaTree.of(rows);

        assertThat(tree.areas()).containsExactlyInAnyOrderElementsOf(rows);
        assertThat(tree.broken()).extracting(Area::id).containsExactlyInAnyOrder(5L, 9L);
        assertThat(tree.subtreeKeys("area-5")).containsExactly("area-5", "area-6", "area-7", "area-8");
    }

    @Test
    void aChainOfTenThousandAreasDoesNotExhaustTheStack() {
        List<Area> rows = new ArrayList<>();
        for (int id = 1; id <= 10_000; id++) {
            rows.add(AreaTestData.area(id, "a" + id, "x", id - 1L, Roles.NONE));
        }

        AreaTree tree = AreaTree.of(rows);

        assertThat(tree.level(tree.find("a10000").orElseThrow())).isEqualTo(9_999);
    }

    private static List<Area> naiveLineage(Area area, Map<Long, Area> byId) {
        List<Area> line = new ArrayList<>(List.of(area));
        while (line.get(line.size() - 1).parentId().isPresent()) {
            line.add(byId.get(line.get(line.size() - 1).parentId().getAsLong()));
        }
        return line;
    }
}
