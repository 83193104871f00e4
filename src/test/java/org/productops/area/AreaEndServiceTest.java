package org.productops.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.area.AreaFixture.Draft;
import org.productops.area.FactsDraft.LinkDraft;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.Confirmation;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.error.UnconfirmedException;
import org.productops.testing.fakes.EnglishTexts;

class AreaEndServiceTest {

    private final AreaFixture given = new AreaFixture();
    private final AreaEndService ends = given.ends;
    private final EnglishTexts texts = new EnglishTexts();

    @BeforeEach
    void areas() {
        given.service.create(new Draft("payments", "Payments", "").owner("anna").build());
        given.create("checkout", "payments");
        given.service.create(new Draft("cash", "Cash desk", "")
                .owner("ben")
                .influencers("carla")
                .description("Old text")
                .tags("pci")
                .aliases("Till", "checkout")
                .channels("#cash")
                .links(new LinkDraft("code", "", "https://example.com/cash"))
                .build());
        given.create("coins", "cash");
        given.create("notes", "coins");
        given.dependents.counts.put("cash", 12);
    }

    @Test
    void aMergedAreaGivesAllItHasToTheOneThatStays() {
        Area stays = ends.merge("cash", 1, "Checkout", Confirmation.EVERYTHING);

        assertThat(stays.key()).isEqualTo("checkout");
        assertThat(stays.version()).isEqualTo(2);
        assertThat(stays.description()).isEqualTo("Old text");
        assertThat(stays.facts().aliases()).containsExactly("Cash desk", "Till");
        assertThat(stays.facts().tags()).containsExactly("pci");
        assertThat(stays.facts().channels()).containsExactly("#cash");
        assertThat(stays.facts().links()).hasSize(1);
        assertThat(given.get("checkout")).isEqualTo(stays);
        assertThat(given.get("coins").parent()).isEqualTo("checkout");
        assertThat(given.library.tree().path(given.get("notes")))
                .isEqualTo("Payments \u203a Checkout \u203a Coins \u203a Notes");
        assertThat(given.library.tree().areas()).hasSize(4);
    }

    @Test
    void theAccountableOwnerOfTheAreaThatStaysIsTheSame() {
        Area stays = ends.merge("cash", 1, "checkout", Confirmation.EVERYTHING);

        assertThat(stays.roles().of(Role.OWNER)).containsExactly(Holder.user("key-anna"), Holder.user("key-ben"));
        assertThat(stays.roles().of(Role.INFLUENCER)).containsExactly(Holder.user("key-carla"));
    }

    @Test
    void whatIsInheritedStaysInheritedWhereNobodyComes() {
        given.create("empty", "");

        Area stays = ends.merge("empty", 1, "checkout", Confirmation.EVERYTHING);

        assertThat(stays.roles()).isEqualTo(Roles.NONE);
    }

    @Test
    void theKeyOfAMergedAreaFindsTheOneThatStaysOnAllNodes() {
        AreaService elsewhere = given.onOtherNode();
        elsewhere.tree();

        ends.merge("cash", 1, "checkout", Confirmation.EVERYTHING);

        for (AreaTree tree : List.of(given.library.tree(), given.onOtherNode().tree())) {
            assertThat(tree.find("cash").orElseThrow().key()).isEqualTo("checkout");
            assertThat(tree.keys(tree.find("checkout").orElseThrow())).containsExactly("checkout", "cash");
        }
        assertThatThrownBy(() -> given.create("cash", "")).isInstanceOf(InvalidException.class);
    }

    @Test
    void whatMergingTakesAlongIsSaidFirst() {
        UnconfirmedException asked = catchThrowableOfType(
                UnconfirmedException.class, () -> ends.merge("cash", 1, "checkout", Confirmation.NONE));

        assertThat(asked.facts())
                .filteredOn(fact -> !fact.key().equals("things"))
                .extracting(texts::get)
                .containsExactly(
                        "\u201cCash desk\u201d ends, and its name becomes another name of Payments \u203a Checkout.",
                        "Areas below it, which are then below Payments \u203a Checkout: 2.",
                        "Who is then named at Payments \u203a Checkout, too: Ben, Carla.",
                        "Payments \u203a Checkout has no description and gets this one.",
                        "Tags that Payments \u203a Checkout gets: pci.",
                        "Contact channels that Payments \u203a Checkout gets: #cash.",
                        "Links that Payments \u203a Checkout gets: https://example.com/cash.",
                        "Payments \u203a Checkout keeps its place, lifecycle and reviews; what \u201cCash desk\u201d says"
                                + " of these is lost.",
                        "Its key \u201ccash\u201d finds the area that stays from then on, and no other area can get it."
                                + " This cannot be undone.");
        assertThat(asked.facts()).anyMatch(fact -> fact.key().equals("things"));
        assertThat(given.get("cash").key()).isEqualTo("cash");

        given.dependents.counts.put("cash", 13);
        assertThatThrownBy(() -> ends.merge("cash", 1, "checkout", Confirmation.of(asked.answer())))
                .isInstanceOf(UnconfirmedException.class);
    }

    @Test
    void whatMergingLosesOrHidesIsSaidPlainly() {
        given.service.update(
                "payments",
                1,
                new Draft("", "Payments", "")
                        .owner("anna")
                        .channels("#pay")
                        .documentation("https://example.com/pay")
                        .build());
        given.service.update(
                "checkout",
                1,
                new Draft("", "Checkout", "payments")
                        .description("New text")
                        .lifecycle("retired")
                        .tags(IntStream.range(0, AreaRules.MOST_TAGS)
                                .mapToObj(number -> "tag-" + number)
                                .toArray(String[]::new))
                        .build());

        UnconfirmedException asked = catchThrowableOfType(
                UnconfirmedException.class, () -> ends.merge("cash", 1, "checkout", Confirmation.NONE));

        String path = "Payments \u203a Checkout";
        assertThat(asked.facts())
                .filteredOn(fact -> !fact.key().equals("things"))
                .extracting(texts::get)
                .contains(
                        "Mind that " + path
                                + " is retired, and \u201cCash desk\u201d is not: what hangs on it then belongs"
                                + " to an area that has ended.",
                        "Its description is lost: " + path + " keeps its own.",
                        "Contact channels that " + path
                                + " gets: #cash. Those from Payments are not shown there any more.",
                        "Links that " + path
                                + " gets: https://example.com/cash. Those from Payments are not shown there"
                                + " any more.",
                        path + " has no room for these, which are lost: pci.")
                .noneMatch(text -> text.startsWith("Tags that"));
        Area stays = ends.merge("cash", 1, "checkout", Confirmation.EVERYTHING);
        assertThat(stays.description()).isEqualTo("New text");
        assertThat(stays.facts().tags()).doesNotContain("pci");
    }

    @Test
    void whatCannotBeMergedSaysWhy() {
        given.create("old", "");
        given.service.archive("old", 1, false);

        assertThat(refusal("cash", "cash")).contains("into itself");
        assertThat(refusal("cash", "notes")).contains("Notes is below Cash desk");
        assertThat(refusal("cash", "old")).contains("archived");
        assertThat(refusal("cash", "nowhere")).contains("nowhere");
        assertThat(refusal("cash", " ")).isEqualTo("Fill this in.");
    }

    private String refusal(String key, String into) {
        InvalidException refused =
                catchThrowableOfType(InvalidException.class, () -> ends.merge(key, 1, into, Confirmation.EVERYTHING));
        return texts.get(refused.errors().fields().get("mergedInto"));
    }

    @Test
    void mergingIsForThoseWhoMayEditBoth() {
        given.people.actAs("ben");
        assertThatThrownBy(() -> ends.merge("cash", 1, "checkout", Confirmation.EVERYTHING))
                .isInstanceOf(NotPermittedException.class);
        given.people.actAs("anna");
        assertThatThrownBy(() -> ends.merge("cash", 1, "checkout", Confirmation.EVERYTHING))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> ends.delete("notes", 1)).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> ends.hindrances("notes")).isInstanceOf(NotPermittedException.class);
        given.people.actAs("admin");
        assertThatThrownBy(() -> ends.merge("cash", 7, "checkout", Confirmation.EVERYTHING))
                .isInstanceOf(ConflictException.class);
        assertThat(given.library.tree().areas()).hasSize(5);
    }

    @Test
    void aMergeIsInTheHistoryOfAllWhomItTouchesAndFollowersAreTold() {
        int before = given.audit.entries().size();

        ends.merge("cash", 1, "checkout", Confirmation.EVERYTHING);

        assertThat(given.audit.entries().subList(before, before + 3))
                .extracting(entry -> entry.action() + " " + entry.subject())
                .containsExactly(
                        "productops.area.audit.merged cash",
                        "productops.area.audit.changed checkout",
                        "productops.area.audit.changed coins");
        assertThat(given.audit.entries().get(before).changes())
                .containsExactly(new FieldChange("mergedInto", "", "checkout"));
        assertThat(given.changes)
                .filteredOn(change -> change.after().isEmpty())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.before().orElseThrow().key()).isEqualTo("cash");
                    assertThat(change.treeAfter().find("cash").orElseThrow().key())
                            .isEqualTo("checkout");
                });
    }

    @Test
    void onlyWhatNothingHangsOnIsDeletedAndItsKeyIsNeverFree() {
        given.service.create(new Draft("free", "Free", "").build());

        assertThat(ends.hindrances("free")).isEmpty();
        ends.delete("free", 1);

        assertThat(given.library.tree().find("free")).isEmpty();
        assertThat(given.onOtherNode().tree().find("free")).isEmpty();
        assertThat(given.audit.last().action()).isEqualTo("productops.area.audit.deleted");
        assertThatThrownBy(() -> given.create("free", "")).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> ends.delete("free", 1)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatHangsOnAnAreaKeepsItFromBeingDeleted() {
        assertThat(ends.hindrances("cash")).hasSize(2);
        for (String key : List.of("cash", "coins")) {
            assertThatThrownBy(() -> ends.delete(key, 1)).isInstanceOf(InvalidException.class);
        }
        assertThat(Stream.of("cash", "coins"))
                .allMatch(key -> given.library.tree().find(key).isPresent());
    }

    @Test
    void whatHangsOnAnAreaIsCountedBeforeTheLockAndWhatWasShownCounts() {
        String shown = catchThrowableOfType(
                        UnconfirmedException.class, () -> ends.merge("cash", 1, "checkout", Confirmation.NONE))
                .answer();
        given.storage.meanwhile(() -> given.dependents.counts.put("cash", 13));

        ends.merge("cash", 1, "checkout", Confirmation.of(shown));

        assertThat(given.get("cash").key()).isEqualTo("checkout");
    }

    @Test
    void whatWasHungOnAnAreaMeanwhileKeepsItFromBeingDeleted() {
        given.create("free", "");
        given.storage.meanwhile(() -> given.dependents.stored.put("free", 1));

        assertThatThrownBy(() -> ends.delete("free", 1)).isInstanceOf(InvalidException.class);

        assertThat(given.get("free").key()).isEqualTo("free");
    }

    @Test
    void whoHangsSomethingOnAnAreaFindsTheOneThatStaysOrNone() {
        given.create("free", "");
        ends.merge("cash", 1, "checkout", Confirmation.EVERYTHING);
        ends.delete("free", 1);

        String found = given.living.holding("cash", (tree, area) -> area.key());
        assertThat(found).isEqualTo("checkout");
        assertThatThrownBy(() -> given.living.holding("free", (tree, area) -> area))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theKeyOfAMergedAreaDeletesNothing() {
        ends.merge("cash", 1, "checkout", Confirmation.EVERYTHING);

        assertThatThrownBy(() -> ends.delete("cash", 2)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> ends.merge("cash", 2, "payments", Confirmation.EVERYTHING))
                .isInstanceOf(NotFoundException.class);
    }
}
