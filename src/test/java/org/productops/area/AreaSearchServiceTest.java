package org.productops.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.area.AreaFixture.Draft;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotPermittedException;

class AreaSearchServiceTest {

    private final AreaFixture given = new AreaFixture();

    @BeforeEach
    void fill() {
        given.service.create(new Draft("payments", "Payments", "")
                .owner("anna")
                .maintainerGroups("payment-team")
                .influencers("ben")
                .description("All about M\u00f6ney.")
                .build());
        given.service.create(new Draft("checkout", "Checkout", "payments")
                .owner("ben")
                .lifecycle("sunset")
                .tags("pci", "cards")
                .aliases("Till")
                .build());
        given.service.create(
                new Draft("mobile", "Mobile", "").holder("emeritus", "anna").build());
        given.service.create(new Draft("old", "Old", "payments").build());
        given.service.archive("old", 1, false);
    }

    @Test
    void findsByWordsOfNameKeyPathAliasAndDescriptionWithoutRegardToCaseAndAccents() {
        assertThat(keys("words", "CHECK pay")).containsExactly("checkout");
        assertThat(keys("words", "till")).containsExactly("checkout");
        assertThat(keys("words", "mon\u00e9y"))
                .as("what an area says is not said of those below")
                .containsExactly("payments");
        assertThat(keys("words", "mobile money")).isEmpty();
        assertThat(keys("words", "pay")).containsExactly("payments", "checkout", "old");
    }

    @Test
    void findsWhatSomebodyHoldsThemselvesByAGroupOrFromAbove() {
        assertThat(keys("holder", "anna")).containsExactly("mobile", "payments", "old");
        assertThat(keys("holder", "ben")).as("what is added up").containsExactly("payments", "checkout", "old");
        assertThat(keys("holder", "ben", "own", "true")).containsExactly("payments", "checkout");
        assertThat(keys("holder", "ben", "role", "owner")).containsExactly("checkout");
        assertThat(keys("holder", "dora")).as("in the team").containsExactly("payments", "checkout", "old");
        assertThat(keys("holder", "group:payment-team", "own", "true")).containsExactly("payments");
        assertThat(keys("holder", "group:marketing")).isEmpty();
        assertThat(keys("role", "maintainer", "own", "true")).containsExactly("payments");
        assertThat(keys("holder", "Ben")).as("by the name that people know").isEqualTo(keys("holder", "ben"));
        for (String[] wrong : new String[][] {{"nobody", "unknown-user"}, {"group:none", "unknown-group"}}) {
            assertThatThrownBy(() -> keys("holder", wrong[0]))
                    .isInstanceOfSatisfying(InvalidException.class, e -> assertThat(
                                    e.errors().fields().get("holder").key())
                            .isEqualTo("productops.area.error." + wrong[1]));
        }
        given.people.delete("anna");
        assertThat(keys("holder", "key-anna", "role", "owner"))
                .as("who is gone, by the key that is left")
                .containsExactly("payments", "old");
    }

    @Test
    void findsByLifecycleTagGapAndWhetherArchived() {
        assertThat(keys("lifecycle", "sunset")).containsExactly("checkout");
        assertThat(keys("tag", "PCI")).containsExactly("checkout");
        assertThat(keys("gap", "no-owner")).as("what is archived lacks nothing").containsExactly("mobile");
        assertThat(keys("gap", "owner-gone")).isEmpty();
        given.people.deactivate("ben");
        assertThat(keys("gap", "owner-gone")).containsExactly("checkout");
        given.placed.add("payments");
        assertThat(keys("gap", "unmapped")).as("neither it nor one above").containsExactly("mobile");
        assertThat(keys("archived", "true")).containsExactly("old");
        assertThat(keys("archived", "false")).containsExactly("mobile", "payments", "checkout");
    }

    @Test
    void saysAllThatCannotBeLookedFor() {
        assertThatThrownBy(() -> keys(
                        "holder",
                        "group:",
                        "role",
                        "king",
                        "own",
                        "maybe",
                        "lifecycle",
                        "old",
                        "gap",
                        "x",
                        "archived",
                        "1"))
                .isInstanceOfSatisfying(
                        InvalidException.class, e -> assertThat(e.errors().fields())
                                .containsOnlyKeys("holder", "role", "own", "lifecycle", "gap", "archived")
                                .containsEntry(
                                        "role",
                                        Message.of(
                                                "productops.area.error.filter-unknown",
                                                "king",
                                                "owner, maintainer, influencer, emeritus")));
        given.people.actAsNobody();
        assertThatThrownBy(() -> keys()).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void sortsByEachColumnAndKeepsTheOrderOfTheTreeWhereThatSaysNothing() {
        assertThat(sorted("path")).containsExactly("mobile", "payments", "checkout", "old");
        assertThat(sorted("-path")).containsExactly("old", "checkout", "payments", "mobile");
        assertThat(sorted("name")).containsExactly("checkout", "mobile", "old", "payments");
        assertThat(sorted("key")).containsExactly("checkout", "mobile", "old", "payments");
        assertThat(sorted("lifecycle")).containsExactly("mobile", "payments", "old", "checkout");
        assertThat(sorted("owner")).containsExactly("payments", "old", "checkout", "mobile");
        assertThat(sorted("nonsense")).containsExactly("mobile", "payments", "checkout", "old");
    }

    @Test
    void looksEverybodyUpOnce() {
        List<Area> many = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            many.add(AreaSamples.area(
                    "area-" + i,
                    "Area " + i,
                    "",
                    Roles.NONE
                            .with(Role.OWNER, Holder.user("key-anna"))
                            .with(Role.MAINTAINER, Holder.group("payment-team"))));
        }
        AreaTree tree = AreaTree.of(many);
        given.people.lookUps().clear();

        assertThat(given.search.find(
                        tree, new AreaFilterDraft("", "", "", "", "", "", "owner-gone", ""), AreaSort.parse("owner")))
                .isEmpty();

        assertThat(given.people.lookUps()).containsExactly(Map.entry("key-anna", 1));
    }

    @Test
    void tellsWhatSomebodyIsToAreasAndWhatOfThemNeedsSomebody() {
        given.people.deactivate("ben");
        given.people.actAs("dora");

        MyAreas mine = given.search.mine(given.service.tree());

        assertThat(mine.parts()).singleElement().satisfies(part -> {
            assertThat(part.role()).isEqualTo(Role.MAINTAINER);
            assertThat(part.named()).singleElement().satisfies(named -> {
                assertThat(named.area().key()).isEqualTo("payments");
                assertThat(named.group()).contains("payment-team");
            });
            assertThat(part.all()).as("with what inherits it").isEqualTo(2);
        });
        assertThat(mine.gaps()).containsExactly(Map.entry("checkout", List.of(AreaGap.OWNER_GONE)));

        given.people.actAs("carla");
        assertThat(given.search.mine(given.service.tree()).parts()).isEmpty();
    }

    private List<String> keys(String... filter) {
        UnaryOperator<String> value = name -> {
            for (int i = 0; i < filter.length; i += 2) {
                if (filter[i].equals(name)) {
                    return filter[i + 1];
                }
            }
            return "";
        };
        AreaFilterDraft draft = new AreaFilterDraft(
                value.apply("words"),
                value.apply("holder"),
                value.apply("role"),
                value.apply("own"),
                value.apply("lifecycle"),
                value.apply("tag"),
                value.apply("gap"),
                value.apply("archived"));
        return given.search.find(given.library.tree(), draft, AreaSort.TREE).stream()
                .map(Area::key)
                .toList();
    }

    private List<String> sorted(String sort) {
        return given
                .search
                .find(given.library.tree(), new AreaFilterDraft("", "", "", "", "", "", "", ""), AreaSort.parse(sort))
                .stream()
                .map(Area::key)
                .toList();
    }
}
