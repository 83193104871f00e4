package org.productops.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.productops.area.AreaSamples.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.productops.area.Role.Inheritance;

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
        assertThat(AreaSamples.subtreeKeys(tree, "payments")).containsExactly("payments", "checkout", "invoicing");
        assertThat(AreaSamples.subtreeKeys(tree, "zoo")).containsExactly("zoo");
        assertThat(AreaSamples.subtreeKeys(tree, "nowhere")).isEmpty();
        assertThat(tree.broken()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("nearestRoles")
    void theNearestAreaThatNamesAnybodyForARoleWins(Role role) {
        AreaTree tree = AreaTree.of(List.of(
                area("top", "Top", "", Roles.NONE.with(role, ANNA)),
                area("middle", "Middle", "top", Roles.NONE.with(role, BEN)),
                area("leaf", "Leaf", "middle")));

        Effective<List<Holder>> atLeaf = only(tree.holders(find(tree, "leaf"), role));
        Effective<List<Holder>> atMiddle = only(tree.holders(find(tree, "middle"), role));

        assertThat(atLeaf.value()).containsExactly(BEN);
        assertThat(atLeaf.from().key()).isEqualTo("middle");
        assertThat(atLeaf.inherited()).isTrue();
        assertThat(atMiddle.inherited()).isFalse();
    }

    private static List<Role> nearestRoles() {
        return List.of(Role.OWNER, Role.MAINTAINER, new Role("support", Inheritance.NEAREST, "Support lead"));
    }

    private static <T> T only(List<T> parts) {
        assertThat(parts).hasSize(1);
        return parts.get(0);
    }

    @Test
    void whoIsHeardAddsUpFromTheTopAndNobodyStandsThereTwice() {
        AreaTree tree = AreaTree.of(List.of(
                area("top", "Top", "", Roles.NONE.with(Role.INFLUENCER, ANNA).with(Role.INFLUENCER, BEN)),
                area("middle", "Middle", "top"),
                area("leaf", "Leaf", "middle", Roles.NONE.with(Role.INFLUENCER, BEN))));

        List<Effective<List<Holder>>> parts = tree.holders(find(tree, "leaf"), Role.INFLUENCER);

        assertThat(parts).extracting(Effective::value).containsExactly(List.of(BEN), List.of(ANNA));
        assertThat(parts).extracting(part -> part.from().key()).containsExactly("leaf", "top");
        assertThat(parts).extracting(Effective::inherited).containsExactly(false, true);
    }

    @Test
    void whereSomebodyHoldsARoleIsTheSameAskedFromThemAsFromTheAreas() {
        Role own = new Role("support", Inheritance.NONE, "Support lead");
        List<Area> areas = AreaSamples.forest(400, 7).stream()
                .map(area -> area.key().endsWith("3")
                        ? area(
                                area.key(),
                                area.name(),
                                area.parent(),
                                area.roles().stopping(Set.of(Role.INFLUENCER.id())))
                        : area)
                .toList();
        AreaTree tree = AreaTree.of(areas);
        for (Role role : Stream.concat(RoleCatalog.BUILT_IN.all().stream(), Stream.of(own))
                .toList()) {
            for (Holder holder : tree.holders(role)) {
                assertThat(tree.heldBy(Set.of(role), holder::equals))
                        .isEqualTo(tree.areas().stream()
                                .filter(area -> holders(tree, area, role).contains(holder))
                                .toList());
                assertThat(tree.heldFirstBy(role, holder::equals))
                        .isEqualTo(tree.areas().stream()
                                .filter(area -> holders(tree, area, role).indexOf(holder) == 0)
                                .toList());
            }
            assertThat(tree.heldByNobody(role))
                    .isEqualTo(tree.areas().stream()
                            .filter(area -> holders(tree, area, role).isEmpty())
                            .toList());
        }
    }

    private static List<Holder> holders(AreaTree tree, Area area, Role role) {
        return tree.holders(area, role).stream()
                .flatMap(part -> part.value().stream())
                .toList();
    }

    @Test
    void aReviewIsOverdueOnceItsDayHasPassed() {
        Area top = area("top", "Top", "").withReview(Review.NONE.every(6));
        Area low = AreaSamples.reviewedOn(area("low", "Low", "top"), LocalDate.of(2026, 1, 31));
        AreaTree tree = AreaTree.of(List.of(top, low));
        LocalDate due = LocalDate.of(2026, 7, 31);

        assertThat(tree.reviewDue(low)).contains(due);
        assertThat(tree.reviewOverdue(low, due)).isEmpty();
        assertThat(tree.reviewsOverdue(due)).isEmpty();
        assertThat(tree.reviewOverdue(low, due.plusDays(1))).contains(due);
        assertThat(tree.reviewsOverdue(due.plusDays(1))).containsExactly(new ReviewDue(low, due));
    }

    @Test
    void anAreaCanStopWhatComesFromAboveForARole() {
        AreaTree tree = AreaTree.of(List.of(
                area("top", "Top", "", Roles.NONE.with(Role.INFLUENCER, ANNA).with(Role.OWNER, ANNA)),
                area(
                        "middle",
                        "Middle",
                        "top",
                        Roles.NONE.with(Role.INFLUENCER, BEN).stopping(List.of("influencer", "owner"))),
                area("leaf", "Leaf", "middle")));

        assertThat(only(tree.holders(find(tree, "leaf"), Role.INFLUENCER)).value())
                .containsExactly(BEN);
        assertThat(tree.holders(find(tree, "leaf"), Role.OWNER)).isEmpty();
        assertThat(tree.holders(find(tree, "top"), Role.OWNER)).hasSize(1);
    }

    @Test
    void whoKnowsAnAreaFromEarlierKnowsNoneBelow() {
        AreaTree tree = AreaTree.of(
                List.of(area("top", "Top", "", Roles.NONE.with(Role.EMERITUS, ANNA)), area("leaf", "Leaf", "top")));

        assertThat(only(tree.holders(find(tree, "top"), Role.EMERITUS)).value()).containsExactly(ANNA);
        assertThat(tree.holders(find(tree, "leaf"), Role.EMERITUS)).isEmpty();
    }

    @Test
    void formerKeysFindTheAreaThatTookTheirPlaceAndAreNeverFree() {
        AreaTree tree = AreaTree.of(new AreaRows(
                List.of(area("pay", "Pay", "")), Map.of("cash", "money", "money", "pay", "gone", ""), List.of()));

        assertThat(tree.find("cash")).contains(find(tree, "pay"));
        assertThat(tree.find("money")).contains(find(tree, "pay"));
        assertThat(tree.find("gone")).isEmpty();
        assertThat(List.of("pay", "cash", "money", "gone")).allMatch(tree::isTaken);
        assertThat(tree.isTaken("free")).isFalse();
        assertThat(tree.keys(find(tree, "pay"))).containsExactly("pay", "cash", "money");
    }

    @Test
    void aCircleOfFormerKeysFindsNothing() {
        AreaTree tree = AreaTree.of(new AreaRows(List.of(), Map.of("a", "b", "b", "a"), List.of()));

        assertThat(tree.find("a")).isEmpty();
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
            assertThat(AreaSamples.subtreeKeys(tree, area.key()))
                    .containsExactlyInAnyOrderElementsOf(
                            within.stream().map(line -> line.get(0).key()).toList());
            for (Role role : RoleCatalog.BUILT_IN.all()) {
                assertThat(tree.holders(area, role).stream().flatMap(part -> part.value().stream()))
                        .containsExactlyElementsOf(naiveHolders(lineage, role));
            }
        }
    }

    private static List<Holder> naiveHolders(List<Area> lineage, Role role) {
        List<Area> naming = lineage.stream()
                .filter(each -> !each.roles().of(role).isEmpty())
                .toList();
        long counted =
                switch (role.inheritance()) {
                    case NEAREST -> 1;
                    case ADDED_UP -> naming.size();
                    case NONE -> naming.contains(lineage.get(0)) ? 1 : 0;
                };
        return naming.stream()
                .limit(counted)
                .flatMap(each -> each.roles().of(role).stream())
                .distinct()
                .toList();
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
        assertThat(AreaSamples.subtreeKeys(tree, "area-5")).containsExactly("area-5", "area-6", "area-7", "area-8");
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
