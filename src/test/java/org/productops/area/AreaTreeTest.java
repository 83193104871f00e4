package org.productops.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.productops.area.AreaSamples.area;

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
                area("zoo", "Zoo", ""),
                area("payments", "Payments", ""),
                area("invoicing", "Invoicing", "payments"),
                area("checkout", "checkout", "payments")));

        assertThat(tree.areas()).extracting(Area::key).containsExactly("payments", "checkout", "invoicing", "zoo");
        assertThat(tree.path(find(tree, "checkout"))).isEqualTo("Payments \u203a checkout");
        assertThat(tree.subtreeKeys("payments")).containsExactly("payments", "checkout", "invoicing");
        assertThat(tree.subtreeKeys("zoo")).containsExactly("zoo");
        assertThat(tree.subtreeKeys("nowhere")).isEmpty();
        assertThat(tree.broken()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theNearestAreaThatNamesAnybodyForARoleWins(Role role) {
        AreaTree tree = AreaTree.of(List.of(
                area("top", "Top", "", Roles.NONE.with(role, ANNA)),
                area("middle", "Middle", "top", Roles.NONE.with(role, BEN)),
                area("leaf", "Leaf", "middle")));

        Effective<List<Holder>> atLeaf = tree.holders(find(tree, "leaf"), role).orElseThrow();
        Effective<List<Holder>> atMiddle =
                tree.holders(find(tree, "middle"), role).orElseThrow();

        assertThat(atLeaf.value()).containsExactly(BEN);
        assertThat(atLeaf.from().key()).isEqualTo("middle");
        assertThat(atLeaf.inherited()).isTrue();
        assertThat(atMiddle.inherited()).isFalse();
    }

    @RepeatedTest(20)
    void inRandomForestsAllAnswersAreThoseOfTheNaiveWalk(RepetitionInfo repetition) {
        List<Area> rows = AreaSamples.forest(200, repetition.getCurrentRepetition());
        AreaTree tree = AreaTree.of(rows);
        Map<String, List<Area>> lineages = naiveLineages(rows);

        assertThat(tree.areas()).containsExactlyInAnyOrderElementsOf(rows);
        for (Area area : rows) {
            List<Area> lineage = lineages.get(area.key());
            List<List<Area>> within = lineages.values().stream()
                    .filter(line -> line.contains(area))
                    .toList();
            assertThat(tree.lineage(area)).isEqualTo(lineage);
            assertThat(tree.level(area)).isEqualTo(lineage.size() - 1);
            assertThat(tree.height(area))
                    .isEqualTo(within.stream().mapToInt(List::size).max().orElseThrow() - lineage.size());
            assertThat(tree.subtreeKeys(area.key()))
                    .containsExactlyInAnyOrderElementsOf(
                            within.stream().map(line -> line.get(0).key()).toList());
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
        AreaTree tree = AreaTree.of(List.of(area(1, 99), area(2, 1)));

        assertThat(tree.path(find(tree, "area-2"))).isEqualTo("Area 1 \u203a Area 2");
        assertThat(tree.parent(find(tree, "area-1"))).isEmpty();
        assertThat(tree.broken()).extracting(Area::key).containsExactly("area-1");
    }

    @Test
    void cutsACycleAtItsLowestKeyAndLosesNoArea() {
        List<Area> rows = List.of(area(1, 0), area(5, 7), area(6, 5), area(7, 6), area(8, 6), area(9, 9));

        AreaTree tree = AreaTree.of(rows);

        assertThat(tree.areas()).containsExactlyInAnyOrderElementsOf(rows);
        assertThat(tree.broken()).extracting(Area::key).containsExactlyInAnyOrder("area-5", "area-9");
        assertThat(tree.subtreeKeys("area-5")).containsExactly("area-5", "area-6", "area-7", "area-8");
    }

    @Test
    void aChainOfTenThousandAreasDoesNotExhaustTheStack() {
        List<Area> rows = new ArrayList<>();
        for (int number = 1; number <= 10_000; number++) {
            rows.add(area(number, number - 1));
        }

        AreaTree tree = AreaTree.of(rows).with(List.of(area(10_001, 10_000)));

        assertThat(tree.level(find(tree, "area-10001"))).isEqualTo(10_000);
        assertThat(tree.height(find(tree, "area-1"))).isEqualTo(10_000);
        assertThat(tree.search("10001", 1)).extracting(Area::key).containsExactly("area-10001");
    }

    @Test
    void knowsNothingOfAnAreaThatItDoesNotHave() {
        AreaTree tree = AreaTree.of(List.of(area(1, 0)));

        assertThatIllegalArgumentException().isThrownBy(() -> tree.path(area(2, 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.below(area(2, 0)));
    }

    private static Area find(AreaTree tree, String key) {
        return tree.find(key).orElseThrow();
    }

    /** Each area with all above it, itself first. */
    private static Map<String, List<Area>> naiveLineages(List<Area> rows) {
        Map<String, Area> byKey = new HashMap<>();
        rows.forEach(area -> byKey.put(area.key(), area));
        Map<String, List<Area>> lineages = new HashMap<>();
        for (Area area : rows) {
            List<Area> line = new ArrayList<>();
            for (Area each = area; each != null; each = byKey.get(each.parent())) {
                line.add(each);
            }
            lineages.put(area.key(), line);
        }
        return lineages;
    }
}
