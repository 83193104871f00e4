package org.productops.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.productops.area.AreaFixture.draft;

import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.area.AreaFixture.Draft;
import org.productops.area.FactsDraft.LinkDraft;
import org.productops.area.Ownership.HeldRole;
import org.productops.area.Ownership.NamedHolder;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.BusyException;
import org.productops.common.error.Confirmation;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.error.UnconfirmedException;
import org.productops.common.user.Standing;
import org.productops.testing.fakes.EnglishTexts;

class AreaServiceTest {

    private final AreaFixture given = new AreaFixture();
    private final AreaService service = given.service;
    private final EnglishTexts texts = new EnglishTexts();

    @BeforeEach
    void library() {
        given.create("payments", "");
        given.create("checkout", "payments");
    }

    @Test
    void createsAnAreaWithAllThatWasTyped() {
        Area area = service.create(new Draft("invoicing", "  Invoicing\t & more ", " payments ")
                .description("Line one\r\nline two")
                .owner("anna")
                .maintainers("ben", "", "ben")
                .maintainerGroups("payment-team")
                .influencers("carla")
                .channels("#invoicing")
                .documentation("https://docs.example.com/invoicing?a=1")
                .build());

        assertThat(area.name()).isEqualTo("Invoicing & more");
        assertThat(area.description()).isEqualTo("Line one\nline two");
        assertThat(area.roles().of(Role.OWNER)).containsExactly(Holder.user("key-anna"));
        assertThat(area.roles().of(Role.MAINTAINER))
                .containsExactly(Holder.user("key-ben"), Holder.group("payment-team"));
        assertThat(area.roles().of(Role.INFLUENCER)).containsExactly(Holder.user("key-carla"));
        assertThat(area.version()).isEqualTo(1);
        assertThat(given.get("invoicing")).isEqualTo(area);
        assertThat(service.get("invoicing").path()).isEqualTo("Payments \u203a Invoicing & more");
    }

    @Test
    void blankAreaIsBelowTheOneThatWasAskedFor() {
        assertThat(service.blank("payments")).isEqualTo(draft("", "", "payments"));
    }

    @Test
    void saysWhoLooksAfterAnAreaAndWhatIsNamedThereItself() {
        update("payments", new Draft("", "Payments", "").owner("anna").channels("#pay"));
        update("checkout", new Draft("", "Checkout", "payments").maintainerGroups("payment-team"));

        Ownership ownership = service.get("checkout");

        assertThat(ownership.parent()).isEqualTo("payments");
        assertThat(ownership
                        .role(Role.OWNER)
                        .orElseThrow()
                        .parts()
                        .get(0)
                        .from()
                        .key())
                .isEqualTo("payments");
        assertThat(ownership.role(Role.INFLUENCER)).isEmpty();
        assertThat(ownership.channels().orElseThrow().inherited()).isTrue();
        assertThat(ownership.ownNames(Role.OWNER)).isEmpty();
        assertThat(ownership.ownNames(Role.MAINTAINER)).containsExactly("group:payment-team");
        assertThat(service.get("payments").ownNames(Role.OWNER)).containsExactly("anna");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-x", "Check Out", "<script>alert(1)</script>", "a/b"})
    void refusesABadKey(String key) {
        assertThat(errorAt("key", () -> service.create(draft(key, "Name", "")))).contains("letters a to z");
    }

    @Test
    void makesAKeyOfTheNameWhereNoneIsTyped() {
        assertThat(service.create(draft(" ", "Cash Desk", "")).key()).isEqualTo("cash-desk");
        assertThat(service.create(draft("", "Cash desk!", "")).key()).isEqualTo("cash-desk-2");
        assertThat(errorAt("key", () -> service.create(draft("", "\u041a\u0430\u0441\u0441\u0430", ""))))
                .contains("letters a to z");
    }

    @Test
    void takesAKeyTypedInCapitals() {
        assertThat(service.create(draft(" Cash.Desk_2 ", "Cash", "PAYMENTS")).key())
                .isEqualTo("cash.desk_2");
        assertThat(given.get("cash.desk_2").parent()).isEqualTo("payments");
    }

    @Test
    void keepsAllThatIsKnownOfAnArea() {
        Area area = service.create(new Draft("new-one", "New One", "")
                .lifecycle("Sunset")
                .tags("PCI", "pci", "c++", "")
                .aliases("Old one", "new ONE", "old one")
                .channels("#one", "#one")
                .links(
                        new LinkDraft("code", " Source ", "https://example.com/src"),
                        new LinkDraft("", "", "https://example.com/x"),
                        new LinkDraft("", "", ""))
                .reviewMonths(" 6 ")
                .stops("owner")
                .build());

        assertThat(area.facts())
                .isEqualTo(new AreaFacts(
                        Lifecycle.SUNSET,
                        List.of("pci", "c++"),
                        List.of("#one"),
                        List.of(
                                new AreaLink(AreaLink.Kind.CODE, "Source", "https://example.com/src"),
                                new AreaLink(AreaLink.Kind.OTHER, "", "https://example.com/x")),
                        List.of("Old one"),
                        0));
        assertThat(area.review()).isEqualTo(new Review(6, Optional.of(LocalDate.of(2026, 3, 4)), "key-admin"));
        assertThat(area.roles().stops()).containsExactly("owner");
        assertThat(service.tree().reviewDue(area)).contains(LocalDate.of(2026, 9, 4));
    }

    @Test
    void saysAtEachFieldWhatIsWrongWithWhatIsKnownOfAnArea() {
        InvalidException error = refusal(new Draft("new-one", "New", "")
                .lifecycle("zombie")
                .tags("fine", "not fine", "-x")
                .aliases("x".repeat(101))
                .links(new LinkDraft("video", "", "https://example.com"), new LinkDraft("", "Title only", ""))
                .reviewMonths("61")
                .stops("boss")
                .holder("boss", "anna"));

        assertThat(error.errors().fields())
                .containsOnlyKeys(
                        "lifecycle",
                        "tags",
                        "aliases",
                        "links.0.kind",
                        "links.1.address",
                        "reviewMonths",
                        "stops",
                        "roles");
        assertThat(texts.get(error.errors().fields().get("tags"))).contains("not fine, -x");
    }

    @Test
    void anOwnerWhoCorrectsAnAreaHasReviewedItAndNobodyElseHas() {
        given.saveElsewhere(AreaSamples.area("old", "Old", "", Roles.NONE.with(Role.OWNER, Holder.user("key-anna"))));

        Area byAdmin = service.update(
                "old", 1, new Draft("", "Older", "").owner("anna").build());
        given.people.actAs("anna");
        Area byOwner = service.update(
                "old", 2, new Draft("", "Oldest", "").owner("anna").build());

        assertThat(byAdmin.review()).isEqualTo(Review.NONE);
        assertThat(byOwner.review()).isEqualTo(Review.NONE.done(LocalDate.of(2026, 3, 4), "key-anna"));
        assertThat(byOwner.version()).isEqualTo(3);
    }

    @Test
    void movingSaysFirstWhatItTakesAlongAndWhoAnswersThen() {
        given.create("cards", "checkout");
        given.create("shop", "");
        update("payments", new Draft("", "Payments", "").owner("anna").maintainerGroups("marketing"));
        update("shop", new Draft("", "Shop", "").owner("ben"));
        AreaDraft moved = new Draft("", "Checkout", "shop").build();

        UnconfirmedException asked = catchThrowableOfType(
                UnconfirmedException.class, () -> service.update("checkout", 1, moved, Confirmation.NONE));

        assertThat(asked.facts().stream().map(texts::get))
                .containsExactly(
                        "Areas below it that move along: 1.",
                        "Owners are then: Ben (Shop). Until now: Anna (Payments).",
                        "Maintainers are then: \u2013. Until now: marketing (Payments).",
                        "In brackets is the area from which it is inherited. It holds for the areas below, too, that do"
                                + " not say otherwise.");
        assertThat(given.get("checkout").parent()).isEqualTo("payments");
        assertThat(service.update("checkout", 1, moved, Confirmation.of(asked.answer()))
                        .parent())
                .isEqualTo("shop");
    }

    @Test
    void movingWhatTakesNothingAlongIsNotAskedFor() {
        given.create("shop", "");

        assertThat(service.update("checkout", 1, draft("", "Checkout", "shop"), Confirmation.NONE)
                        .parent())
                .isEqualTo("shop");
    }

    @Test
    void aReviewIsConfirmedByThoseWhoMayEdit() {
        update("checkout", new Draft("", "Checkout", "payments").owner("anna"));
        given.people.actAs("anna");

        Area area = service.confirmReview("checkout", 2);

        assertThat(area.review().by()).isEqualTo("key-anna");
        assertThat(area.version()).isEqualTo(3);
        assertThat(given.audit.last().action()).isEqualTo("productops.area.audit.reviewed");
        given.people.actAs("ben");
        assertNotPermitted(() -> service.confirmReview("checkout", 3), false);
    }

    @Test
    void whoFollowsIsToldOfEachAreaThatChangedAndOfTheLibraryBeforeAndAfter() {
        given.create("cards", "checkout");
        given.changes.clear();

        service.archive("checkout", 1, true);

        assertThat(given.changes)
                .extracting(change -> change.after().orElseThrow().key())
                .containsExactly("checkout", "cards");
        assertThat(given.changes).allSatisfy(change -> {
            assertThat(change.before().orElseThrow().archived()).isFalse();
            assertThat(change.after().orElseThrow().archived()).isTrue();
            assertThat(change.treeBefore().find("cards").orElseThrow().archived())
                    .isFalse();
            assertThat(change.treeAfter().find("cards").orElseThrow().archived())
                    .isTrue();
        });
    }

    @Test
    void refusesAKeyThatIsTakenAndSaysByWhom() {
        assertThat(errorAt("key", () -> service.create(draft("checkout", "Name", ""))))
                .contains("Payments \u203a Checkout");
        assertThat(service.tree().areas()).hasSize(2);
    }

    @Test
    void refusesAnEmptyOrOverlongName() {
        assertThat(errorAt("name", () -> service.create(draft("new-one", " \n ", ""))))
                .isNotEmpty();
        assertThat(errorAt("name", () -> service.create(draft("new-one", "x".repeat(101), ""))))
                .contains("101")
                .contains("100");
        assertThat(service.create(draft("new-one", "x".repeat(100), "")).name()).hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "anna"})
    void refusesAnUnknownParentAlsoToThoseWhoMayAddNoneAtTheTop(String user) {
        given.people.actAs(user);

        assertThat(errorAt("parent", () -> service.create(draft("new-one", "New", "nowhere"))))
                .contains("nowhere");
    }

    @Test
    void refusesAnArchivedParent() {
        service.archive("checkout", 1, false);

        assertThat(errorAt("parent", () -> service.create(draft("new-one", "New", "checkout"))))
                .contains("Payments \u203a Checkout");
    }

    @Test
    void refusesToPutAnAreaBelowItselfOrBelowWhatIsBelowIt() {
        given.create("cards", "checkout");

        assertThat(errorAt("parent", () -> service.update("payments", 1, draft("", "P", "payments"))))
                .contains("its own parent");
        assertThat(errorAt("parent", () -> service.update("payments", 1, draft("", "P", "cards"))))
                .contains("Cards");
    }

    @Test
    void refusesMoreLevelsThanCanBeRead() {
        String parent = "";
        for (int level = 1; level <= 20; level++) {
            given.create("level-" + level, parent);
            parent = "level-" + level;
        }

        assertThat(errorAt("parent", () -> given.create("level-21", "level-20")))
                .contains("20");
        assertThat(errorAt("parent", () -> service.update("payments", 1, draft("", "P", "level-19"))))
                .as("with what is below it")
                .contains("20");
        assertThat(service.update("payments", 1, draft("", "P", "level-18")).parent())
                .isEqualTo("level-18");
    }

    @Test
    void refusesUnknownUsersAndGroupsEachAtItsField() {
        InvalidException error = refusal(new Draft("new-one", "New", "")
                .owner("nobody-1")
                .maintainers("nobody-1", "anna", "nobody-2", "nobody-1")
                .maintainerGroups("no-group-1")
                .influencers("nobody-3")
                .influencerGroups("no-group-2"));

        assertThat(error.errors().fields()).containsOnlyKeys("owner", "maintainer", "influencer");
        assertThat(texts.get(error.errors().fields().get("owner"))).contains("no user", "nobody-1");
        assertThat(texts.get(error.errors().fields().get("influencer"))).contains("no user", "nobody-3");
        assertThat(error.errors().general()).extracting(texts::get).anySatisfy(text -> assertThat(text)
                .contains("no-group-2"));
        assertThat(service.tree().find("new-one")).isEmpty();
    }

    @Test
    void refusesMoreHoldersThanAGroupShouldHaveAndNamesThatNobodyHas() {
        String[] many = new String[101];
        Arrays.fill(many, "anna");

        InvalidException error =
                refusal(new Draft("new-one", "New", "").owner("x".repeat(256)).maintainers(many));

        assertThat(error.errors().fields()).containsOnlyKeys("owner", "maintainer");
        assertThat(texts.get(error.errors().fields().get("maintainer"))).contains("101", "100");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docs",
                "javascript:alert(1)",
                "ftp://example.com/",
                "https://",
                "http:/example.com",
                "https://a b",
                "//example.com/x",
                "data:text/html,<script>"
            })
    void refusesAnAddressThatIsNotOfTheWeb(String address) {
        Draft draft = new Draft("new-one", "New", "").documentation(address);

        assertThat(errorAt("links.0.address", () -> service.create(draft.build())))
                .contains("https://");
    }

    @Test
    void refusesTextsThatAreTooLongOrCannotBeKept() {
        InvalidException error = refusal(new Draft("new-one", "New\u0000", "")
                .description("d".repeat(2001))
                .channels("c".repeat(256))
                .documentation("https://example.com/" + "x".repeat(1000)));

        assertThat(error.errors().fields()).containsOnlyKeys("name", "description", "channels", "links.0.address");
    }

    @Test
    void secondOfTwoWritersGetsAConflictWithWhatIsStoredAndChangesNothing() {
        Area stored = service.update("checkout", 1, draft("", "Check-out", "payments"));
        List<ThrowingCallable> writes = List.of(
                () -> service.update("checkout", 1, draft("", "Cash desk", "payments")),
                () -> service.archive("checkout", 1, true),
                () -> service.confirmReview("checkout", 1),
                () -> service.restore("checkout", 1, false));

        for (ThrowingCallable write : writes) {
            ConflictException conflict = catchThrowableOfType(ConflictException.class, write);
            assertThat(conflict.expectedVersion()).isEqualTo(1);
            assertThat(conflict.currentVersion()).isEqualTo(2);
            assertThat(conflict.stored(Area.class)).contains(stored);
        }
        assertThat(given.get("checkout")).isEqualTo(stored);
    }

    @Test
    void savingWhatIsThereAlreadyIsNoChange() {
        Area same = service.update("checkout", 1, draft("", "Checkout", "payments"));
        Area archived = service.archive("checkout", 1, false);
        int entries = given.audit.entries().size();

        assertThat(same.version()).isEqualTo(1);
        assertThat(service.archive("checkout", 2, false)).isEqualTo(archived);
        assertThat(service.restore("payments", 1, false).version()).isEqualTo(1);
        assertThat(given.audit.entries()).hasSize(entries);
    }

    @Test
    void theKeyNeverChanges() {
        service.update("checkout", 1, draft("other", "Checkout", ""));

        assertThat(given.get("checkout").isRoot()).isTrue();
        assertThat(service.tree().find("other")).isEmpty();
    }

    @Test
    void ownersAndMaintainersOfTheAreaOrOneAboveItMayEditAndOthersMayNot() {
        update(
                "payments",
                new Draft("", "Payments", "")
                        .owner("anna")
                        .maintainerGroups("payment-team")
                        .influencers("ben"));
        update("checkout", new Draft("", "Checkout", "payments").owner("carla"));
        Area checkout = given.get("checkout");

        assertThat(mayEdit("admin", checkout)).isTrue();
        assertThat(mayEdit("anna", checkout)).as("owner of the area above").isTrue();
        assertThat(mayEdit("carla", checkout)).as("owner").isTrue();
        assertThat(mayEdit("dora", checkout)).as("by group, above").isTrue();
        assertThat(mayEdit("ben", checkout)).as("influencer").isFalse();
        assertThat(mayEdit("carla", given.get("payments"))).isFalse();
        given.people.actAsNobody();
        assertThat(service.mayEdit(checkout)).isFalse();
    }

    @Test
    void nobodyGetsAnythingWithoutLoggingInAndNothingIsReadForThem() {
        AreaFixture untouched = new AreaFixture();
        untouched.people.actAsNobody();

        for (ThrowingCallable call : calls(untouched.service)) {
            assertNotPermitted(call, true);
        }
        assertThat(untouched.store.loads()).isZero();
    }

    @Test
    void thoseWhoHoldNoRoleChangeNothingWhateverTheySendAndWaitForNobody() {
        given.people.actAs("ben");
        List<ThrowingCallable> calls = calls(given.busyService());

        for (ThrowingCallable call : calls.subList(FOR_ALL_USERS, calls.size())) {
            assertNotPermitted(call, false);
        }
        assertThat(service.tree().areas()).extracting(Area::version).containsOnly(1L);
    }

    private static final int FOR_ALL_USERS = 6;

    /** Each public method once, first those for all users; what is sent is wrong wherever something can be. */
    private List<ThrowingCallable> calls(AreaService service) {
        AreaDraft wrong = new Draft("Wrong key", "", "payments").owner("nobody").build();
        AreaTree tree = AreaTree.of(List.of(AreaSamples.area("payments", "Payments", "")));
        Area payments = tree.areas().get(0);
        List<ThrowingCallable> calls = List.of(
                service::tree,
                () -> service.get("payments"),
                () -> service.get(tree, payments),
                () -> service.get(tree, List.of(payments)),
                () -> service.proposeKey("", "Payments"),
                () -> service.namesake("", "Payments"),
                () -> service.getToEdit("payments"),
                () -> service.blank("payments"),
                () -> service.create(wrong),
                () -> service.create(wrong, Confirmation.NONE),
                () -> service.update("payments", 77, wrong),
                () -> service.update("payments", 77, wrong, Confirmation.NONE),
                () -> service.previewArchive("payments", 20),
                () -> service.archive("payments", 77, false),
                () -> service.archiveConfirmed("payments", 77, 7),
                () -> service.confirmReview("payments", 77),
                () -> service.previewRestore("payments", 20),
                () -> service.restore("payments", 77, false),
                () -> service.restoreConfirmed("payments", 77, 7));
        long methods = Arrays.stream(AreaService.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Set.of("mayEdit", "mayEditAny", "editable").contains(method.getName()))
                .count();
        assertThat(calls).as("a call of each public method").hasSize((int) methods);
        return calls;
    }

    @Test
    void onlyAdministratorsAddAreasAtTheTop() {
        given.people.actAs("anna");

        assertNotPermitted(() -> service.blank(""), false);
        assertNotPermitted(() -> service.create(draft("new-one", "New", "")), false);
    }

    @Test
    void asksBeforeOneBesideItIsCalledTheSame() {
        AreaDraft twin = new Draft("", " billing ", "").build();
        Area first = service.create(new Draft("pay", "Billing", "").build(), Confirmation.NONE);

        assertThat(service.namesake("", "BILLING")).contains(first);
        assertThat(service.namesake("pay", "Billing")).isEmpty();
        assertThatExceptionOfType(UnconfirmedException.class)
                .isThrownBy(() -> service.create(twin, Confirmation.NONE))
                .satisfies(question -> assertThat(service.create(twin, Confirmation.of(question.answer()))
                                .key())
                        .isEqualTo("billing"));
        assertThat(service.create(new Draft("", "Billing", "pay").build(), Confirmation.NONE)
                        .key())
                .isEqualTo("billing-2");
    }

    @Test
    void saysThatAKeyIsPassedOverBecauseItsAreaWasDeleted() {
        Area gone = service.create(new Draft("pay", "Pay", "").build());
        given.ends.delete("pay", gone.version());

        assertThat(service.proposeKey("", "Pay"))
                .isEqualTo(new ProposedKey("pay-2", Optional.empty(), Optional.of("pay")));
    }

    @Test
    void anOwnerMayCreateBelowTheOwnAreaButNotAtTheTopNorElsewhere() {
        update("checkout", new Draft("", "Checkout", "payments").owner("carla"));
        given.people.actAs("carla");

        assertThat(given.create("cards", "checkout").parent()).isEqualTo("checkout");
        assertNotPermitted(() -> given.create("other", "payments"), false);
        assertNotPermitted(() -> given.create("other", ""), false);
        assertThat(catchThrowableOfType(NotPermittedException.class, () -> given.create("other", "")))
                .hasMessageContaining("top-is-administrators");
        assertNotPermitted(() -> service.update("cards", 1, draft("", "Cards", "payments")), false);
        assertNotPermitted(() -> service.update("cards", 1, draft("", "Cards", "")), false);
    }

    @Test
    void saysWhatAMovedAreaInheritsFromWhereAndWhatNotAnyMore() {
        update(
                "payments",
                new Draft("", "Payments", "")
                        .owner("anna")
                        .influencers("ben")
                        .channels("#pay")
                        .reviewMonths("6"));
        service.create(new Draft("mobile", "Mobile", "")
                .owner("carla")
                .documentation("https://example.com/mobile")
                .build());
        update("checkout", new Draft("", "Checkout", "payments").maintainers("dora"));

        UnconfirmedException question = catchThrowableOfType(
                UnconfirmedException.class,
                () -> service.update(
                        "checkout",
                        2,
                        new Draft("", "Checkout", "mobile").maintainers("dora").build(),
                        Confirmation.NONE));

        assertThat(question.facts())
                .containsExactly(
                        Message.of("productops.area.move.owner", "Carla (Mobile)", "Anna (Payments)"),
                        Message.of("productops.area.move.influencer", "\u2013", "Ben (Payments)"),
                        Message.of("productops.area.move.channels", "\u2013", "#pay (Payments)"),
                        Message.of("productops.area.move.links", "https://example.com/mobile (Mobile)", "\u2013"),
                        Message.of("productops.area.move.review-months", "\u2013", "6 (Payments)"),
                        Message.of("productops.area.move.brackets"));
    }

    @Test
    void aDeletedHolderDoesNotKeepPeopleFromSavingSomethingElse() {
        Draft draft = new Draft("", "Checkout", "payments").maintainerGroups("marketing");
        update("checkout", draft.owner("anna"));
        given.people.delete("anna");
        given.people.deleteGroup("marketing");

        Area area = update("checkout", draft.owner("key-anna").channels("#checkout"));

        assertThat(area.facts().channels()).containsExactly("#checkout");
        assertThat(area.roles().of(Role.OWNER)).containsExactly(Holder.user("key-anna"));
        assertThat(area.roles().of(Role.MAINTAINER)).containsExactly(Holder.group("marketing"));
        assertThat(errorAt("owner", () -> update("payments", new Draft("", "P", "").owner("key-anna"))))
                .contains("key-anna");
    }

    @Test
    void whoCanNotAnswerAnyMoreIsKeptWhereNamedAndNotNamedAnew() {
        Draft draft = new Draft("", "Checkout", "payments").maintainerGroups("marketing");
        update("checkout", draft.owner("anna").influencers("ben"));
        given.people.deactivate("anna");
        given.people.deactivate("ben");
        given.people.group("marketing");

        Area area = update("checkout", draft.channels("#checkout"));

        assertThat(area.facts().channels()).containsExactly("#checkout");
        assertThat(area.roles().of(Role.OWNER)).containsExactly(Holder.user("key-anna"));
        assertThat(errorAt("owner", () -> update("payments", new Draft("", "P", "").owner("anna"))))
                .contains("\u201canna\u201d cannot use this product");
        assertThat(errorAt("maintainer", () -> update("checkout", draft.maintainers("anna", "ben"))))
                .as("in another role")
                .contains("cannot use this product: anna, ben");
        assertThat(errorAt(
                        "maintainer", () -> update("payments", new Draft("", "P", "").maintainerGroups("marketing"))))
                .contains("Nobody is in the group", "marketing");
    }

    @Test
    void anOwnerWhoIsGoneStillTakesThePlaceOfTheOneAbove() {
        update("payments", new Draft("", "Payments", "").owner("ben"));
        update("checkout", new Draft("", "Checkout", "payments").owner("anna"));
        given.people.deactivate("anna");

        HeldRole owner = service.get("checkout").role(Role.OWNER).orElseThrow();

        assertThat(owner.inherited()).isFalse();
        assertThat(owner.holders()).extracting(NamedHolder::standing).containsExactly(Standing.INACTIVE);
    }

    @Test
    void looksUpWhoIsOnAPageManyTimesOnce() {
        update("payments", new Draft("", "Payments", "").owner("anna").maintainerGroups("payment-team"));
        AreaTree tree = service.tree();
        given.people.lookUps().clear();

        assertThat(service.get(tree, tree.areas())).hasSizeGreaterThan(1);

        assertThat(given.people.lookUps()).isEqualTo(Map.of("key-anna", 1, "payment-team", 1));
    }

    @Test
    void archivesOnlyAsManyAreasBelowAsWereConfirmed() {
        given.create("refunds", "payments");

        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> service.archiveConfirmed("payments", 1, 1))
                .withMessageContaining("below-changed")
                .withMessageContaining("[Payments, 1, 2]");
        assertThat(given.get("refunds").archived()).isFalse();

        service.archiveConfirmed("payments", 1, 2);
        assertThat(given.get("refunds").archived()).isTrue();
    }

    @Test
    void archivesWithWhatIsBelowOnlyWhenAskedTo() {
        given.create("cards", "checkout");

        assertThat(errorAt("archived", () -> service.archive("payments", 1, false)))
                .contains("2");
        assertThat(service.tree().areas()).noneMatch(Area::archived);

        service.archive("payments", 1, true);

        assertThat(service.tree().areas()).allMatch(Area::archived);
        assertThat(service.tree().search("", 10)).isEmpty();
    }

    @Test
    void archivesWhatWasMovedBelowAnAreaThatIsArchivedAlready() {
        given.create("cards", "checkout");
        service.archive("cards", 1, false);
        Area checkout = service.archive("checkout", 1, false);
        given.saveElsewhere(AreaSamples.area("stray", "Stray", "checkout"));

        assertThat(service.archive("checkout", 2, true)).isEqualTo(checkout);
        assertThat(given.get("stray").archived()).isTrue();
    }

    @Test
    void saysBeforehandWhatArchivingWouldReach() {
        given.create("cards", "checkout");
        given.create("old", "checkout");
        service.archive("old", 1, false);

        given.dependents.ending.addAll(List.of("payments", "cards", "old"));
        given.dependents.counts.putAll(Map.of("payments", 3, "cards", 4, "old", 90));
        ArchivePreview preview = service.previewArchive("payments", 1);

        assertThat(preview.path()).isEqualTo("Payments");
        assertThat(preview.below()).as("without those that are archived").isEqualTo(2);
        assertThat(preview.first()).as("from there down").containsExactly("Checkout");
        assertThat(preview.facts())
                .containsExactly(
                        Message.of("things-of-all", 7), Message.of("ends", "cards"), Message.of("ends", "payments"));
        assertThat(service.tree().find("cards").orElseThrow().archived()).isFalse();
    }

    @Test
    void restoresFromTheTopDown() {
        service.archive("payments", 1, true);

        assertThat(errorAt("archived", () -> service.restore("checkout", 2, false)))
                .contains("Payments");

        assertThat(service.restore("payments", 2, false).version()).isEqualTo(3);
        service.restore("checkout", 2, false);

        assertThat(service.tree().areas()).noneMatch(Area::archived);
    }

    @Test
    void restoresABranchInOneTransactionWithAnEntryForEachArea() {
        given.create("cards", "checkout");
        service.archive("payments", 1, true);
        int entries = given.audit.entries().size();
        given.changes.clear();

        RestorePreview preview = service.previewRestore("payments", 1);
        assertThat(preview.below()).isEqualTo(2);
        assertThat(preview.first()).containsExactly("Checkout");
        assertThat(errorAt("archived", () -> service.restoreConfirmed("payments", 2, 1)))
                .contains("there were 1, and now there are 2");
        assertThat(service.tree().areas()).allMatch(Area::archived);

        assertThat(service.restoreConfirmed("payments", 2, 2).version()).isEqualTo(3);

        assertThat(service.tree().areas()).noneMatch(Area::archived);
        assertThat(given.audit.entries().subList(entries, entries + 3))
                .extracting(entry -> entry.action() + " " + entry.subject())
                .containsExactly(
                        "productops.area.audit.restored payments",
                        "productops.area.audit.restored checkout",
                        "productops.area.audit.restored cards");
        assertThat(given.changes)
                .extracting(change -> change.after().orElseThrow().key())
                .containsExactly("payments", "checkout", "cards");
        assertThat(errorAt("archived", () -> service.previewRestore("payments", 1)))
                .contains("is not archived");
    }

    @Test
    void anArchivedAreaCanStillBeCorrectedWhereItIs() {
        service.archive("payments", 1, true);

        Area area = service.update("checkout", 2, draft("", "Check-out", "payments"));

        assertThat(area.name()).isEqualTo("Check-out");
        assertThat(area.archived()).isTrue();
        assertThat(area.version()).isEqualTo(3);
    }

    @Test
    void unknownAreasAreNotFound() {
        List<ThrowingCallable> calls = List.of(
                () -> service.get("nowhere"),
                () -> service.getToEdit("nowhere"),
                () -> service.update("nowhere", 1, draft("", "N", "")),
                () -> service.previewArchive("nowhere", 20),
                () -> service.archive("nowhere", 1, true),
                () -> service.confirmReview("nowhere", 1),
                () -> service.restore("nowhere", 1, false));

        for (ThrowingCallable call : calls) {
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(call);
        }
    }

    @Test
    void recordsWhoChangedWhat() {
        update("checkout", new Draft("", "Check-out", "payments").owner("anna").maintainerGroups("marketing"));
        service.archive("checkout", 2, false);
        service.restore("checkout", 3, false);

        assertThat(given.audit.entries())
                .allMatch(entry -> entry.kind() == AuditEntry.Kind.CONFIGURATION)
                .allMatch(entry -> entry.userKey().equals("key-admin"))
                .extracting(entry -> entry.action() + " " + entry.subject())
                .containsExactly(
                        "productops.area.audit.created payments",
                        "productops.area.audit.created checkout",
                        "productops.area.audit.changed checkout",
                        "productops.area.audit.archived checkout",
                        "productops.area.audit.restored checkout");
        assertThat(changes(1))
                .containsExactly(
                        new FieldChange("name", "", "Checkout"),
                        new FieldChange("parent", "", "payments"),
                        new FieldChange("lifecycle", "", "live"),
                        new FieldChange("reviewed", "", "2026-03-04"));
        assertThat(changes(2))
                .containsExactly(
                        new FieldChange("name", "Checkout", "Check-out"),
                        new FieldChange("maintainer", "", "group:marketing"),
                        new FieldChange("owner", "", "key-anna"));
        assertThat(changes(4)).containsExactly(new FieldChange("archived", "true", ""));
    }

    @Test
    void recordsOnceHoweverManyAreasAreArchived() {
        given.create("cards", "checkout");
        int before = given.audit.entries().size();

        service.archive("payments", 1, true);

        assertThat(given.audit.entries()).hasSize(before + 1);
        assertThat(given.audit.last().subject()).isEqualTo("payments");
        assertThat(given.audit.last().changes())
                .containsExactly(new FieldChange("archived", "", "payments, checkout, cards"));
    }

    @Test
    void refusesWhatIsWrongBeforeWaitingForTheLock() {
        service.archive("payments", 1, true);
        AreaService busy = given.busyService();
        List<ThrowingCallable> refused = List.of(
                () -> busy.create(draft("checkout", "Checkout", "")),
                () -> busy.update("checkout", 2, draft("", "", "payments")),
                () -> busy.archiveConfirmed("checkout", 2, 7),
                () -> busy.restore("checkout", 2, false));
        given.saveElsewhere(AreaSamples.area("stray", "Stray", "checkout"));
        service.tree();

        for (ThrowingCallable write : refused) {
            assertThatExceptionOfType(InvalidException.class).isThrownBy(write);
        }
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> busy.restore("nowhere", 1, false));
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> busy.update("checkout", 77, draft("", "Check-out", "payments")));
    }

    @Test
    void refusesWhoMayNotBeforeWaitingForTheLock() {
        AreaService busy = given.busyService();
        List<ThrowingCallable> writes = List.of(
                () -> busy.create(draft("new-one", "New", "")),
                () -> busy.create(draft("new-one", "New", "payments")),
                () -> busy.update("checkout", 1, draft("", "Check-out", "payments")),
                () -> busy.archive("payments", 1, true),
                () -> busy.restore("payments", 1, false));
        List<ThrowingCallable> ofNothing = List.of(
                () -> busy.update("nowhere", 1, draft("", "Nowhere", "")),
                () -> busy.archive("nowhere", 1, true),
                () -> busy.restore("nowhere", 1, false));
        int loads = given.store.loads();

        for (boolean savedElsewhere : new boolean[] {false, true}) {
            if (savedElsewhere) {
                given.saveElsewhere(AreaSamples.area("stray", "Stray", "checkout"));
            }
            given.people.actAs("ben");
            writes.forEach(write ->
                    assertThatExceptionOfType(NotPermittedException.class).isThrownBy(write));
            ofNothing.forEach(
                    write -> assertThatExceptionOfType(NotFoundException.class).isThrownBy(write));
            given.people.actAsNobody();
            Stream.concat(writes.stream(), ofNothing.stream())
                    .forEach(write -> assertThatExceptionOfType(NotPermittedException.class)
                            .isThrownBy(write)
                            .matches(NotPermittedException::anonymous));
        }
        assertThat(given.store.loads()).as("all areas are never read for it").isEqualTo(loads);
    }

    @Test
    void saysThatSomebodyElseIsSavingAndChangesNothing() {
        AreaService busy = given.busyService();
        List<ThrowingCallable> writes = List.of(
                () -> busy.create(draft("new-one", "New", "")),
                () -> busy.update("checkout", 1, draft("", "Check-out", "payments")),
                () -> busy.archive("payments", 1, true),
                () -> busy.restore("payments", 1, false));
        int entries = given.audit.entries().size();

        for (ThrowingCallable write : writes) {
            assertThatExceptionOfType(BusyException.class).isThrownBy(write);
        }
        assertThat(given.audit.entries()).hasSize(entries);
        assertThat(service.tree().areas()).extracting(Area::version).containsOnly(1L);
    }

    @Test
    void readersSeeWhatWasWrittenHereAtOnceAndReadNothingAnew() {
        int loads = given.store.loads();

        given.create("refunds", "payments");
        service.update("checkout", 1, draft("", "Check-out", "refunds"));
        service.archive("refunds", 1, true);
        service.restore("refunds", 2, false);

        assertThat(service.tree().areas())
                .containsExactly(given.get("payments"), given.get("refunds"), given.get("checkout"));
        assertThat(service.get("checkout").path()).isEqualTo("Payments \u203a Refunds \u203a Check-out");
        assertThat(given.get("checkout").archived()).isTrue();
        assertThat(given.get("refunds").version()).isEqualTo(3);
        assertThat(given.store.loads()).isEqualTo(loads);
    }

    @Test
    void whatAnotherNodeSavedIsReadBesideThePage() {
        int loads = given.store.loads();

        given.saveElsewhere(AreaSamples.area("refunds", "Refunds", "payments"));

        assertThat(service.tree().find("refunds"))
                .as("the page that hears of it")
                .isEmpty();
        assertThat(service.tree().find("refunds")).as("the next one").isPresent();
        assertThat(given.store.loads()).as("only what changed is read").isEqualTo(loads);
    }

    @Test
    void writersKnowWhatAnotherNodeSavedBeforeAnyPageDoes() {
        given.saveElsewhere(AreaSamples.area("refunds", "Refunds", "payments"));
        assertThat(given.create("cash", "refunds").parent()).isEqualTo("refunds");

        given.saveElsewhere(AreaSamples.area("vouchers", "Vouchers", "payments"));
        assertThat(service.update("vouchers", 1, draft("", "Gift cards", "payments"))
                        .version())
                .isEqualTo(2);

        Area renamed = AreaSamples.area("checkout", "Cash desk", "payments").withVersion(2);
        given.saveElsewhere(renamed);
        ConflictException conflict = catchThrowableOfType(
                ConflictException.class, () -> service.update("checkout", 1, draft("", "Mine", "payments")));
        assertThat(conflict.stored(Area.class)).contains(renamed);
    }

    private Area update(String key, Draft draft) {
        return service.update(key, given.get(key).version(), draft.build());
    }

    private List<FieldChange> changes(int entry) {
        return given.audit.entries().get(entry).changes();
    }

    private boolean mayEdit(String user, Area area) {
        given.people.actAs(user);
        return service.mayEdit(area);
    }

    private InvalidException refusal(Draft draft) {
        return catchThrowableOfType(InvalidException.class, () -> service.create(draft.build()));
    }

    private static void assertNotPermitted(ThrowingCallable call, boolean anonymous) {
        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(call)
                .matches(error -> error.anonymous() == anonymous);
    }

    private String errorAt(String field, ThrowingCallable write) {
        InvalidException error = catchThrowableOfType(InvalidException.class, write);
        assertThat(error).as("an error at " + field).isNotNull();
        assertThat(error.errors().fields()).containsOnlyKeys(field);
        return texts.get(error.errors().fields().get(field));
    }
}
