package org.productops.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.area.AreaFixture.Input;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
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
        Area area = service.create(new Input("invoicing", "  Invoicing\t & more ", "payments")
                .description("Line one\r\nline two\u0000")
                .owner("anna")
                .maintainers("ben", "", "ben")
                .maintainerGroups("payment-team")
                .influencers("carla")
                .channel("#invoicing")
                .documentation("https://docs.example.com/invoicing?a=1")
                .build());

        assertThat(area.name()).isEqualTo("Invoicing & more");
        assertThat(area.description()).isEqualTo("Line one\nline two");
        assertThat(area.roles().of(Role.OWNER)).containsExactly(Holder.user("key-anna"));
        assertThat(area.roles().of(Role.MAINTAINER))
                .containsExactly(Holder.user("key-ben"), Holder.group("payment-team"));
        assertThat(area.roles().of(Role.INFLUENCER)).containsExactly(Holder.user("key-carla"));
        assertThat(service.get("invoicing")).isEqualTo(area);
        assertThat(service.tree().path(area)).isEqualTo("Payments \u203a Invoicing & more");
    }

    @Test
    void readsTheLibraryOnceForManyReadersAndAnewAfterAChange() {
        service.tree();
        int before = given.store.loads();
        service.tree();
        service.search("check", 10);

        assertThat(given.store.loads()).isEqualTo(before);

        given.create("refunds", "payments");

        assertThat(service.tree().find("refunds")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "X", "Check Out", "<script>alert(1)</script>", "a"})
    void refusesABadKey(String key) {
        assertThat(errorAt("key", () -> service.create(AreaFixture.input(key, "Name", ""))))
                .contains("lower-case");
    }

    @Test
    void refusesAKeyThatIsTakenAndSaysByWhom() {
        assertThat(errorAt("key", () -> service.create(AreaFixture.input("checkout", "Name", ""))))
                .contains("Payments \u203a Checkout");
        assertThat(service.tree().areas()).hasSize(2);
    }

    @Test
    void refusesAnEmptyOrOverlongName() {
        assertThat(errorAt("name", () -> given.service.create(AreaFixture.input("new-one", " \n ", ""))))
                .isNotEmpty();
        assertThat(errorAt("name", () -> service.create(AreaFixture.input("new-one", "x".repeat(101), ""))))
                .contains("101")
                .contains("100");
        assertThat(service.create(AreaFixture.input("new-one", "x".repeat(100), "")))
                .isNotNull();
    }

    @Test
    void refusesAnUnknownParent() {
        assertThat(errorAt("parent", () -> service.create(AreaFixture.input("new-one", "New", "nowhere"))))
                .contains("nowhere");
    }

    @Test
    void tellsAMaintainerThatTheParentWasMistyped() {
        given.people.actAs("anna");

        assertThat(errorAt("parent", () -> service.create(AreaFixture.input("new-one", "New", "nowhere"))))
                .contains("nowhere");
    }

    @Test
    void refusesAnArchivedParent() {
        service.archive("checkout", 1, false);

        assertThat(errorAt("parent", () -> service.create(AreaFixture.input("new-one", "New", "checkout"))))
                .contains("Payments \u203a Checkout");
    }

    @Test
    void refusesToPutAnAreaBelowItselfOrBelowWhatIsBelowIt() {
        given.create("cards", "checkout");

        assertThat(errorAt("parent", () -> service.update("payments", 1, AreaFixture.input("", "P", "payments"))))
                .isNotEmpty();
        assertThat(errorAt("parent", () -> service.update("payments", 1, AreaFixture.input("", "P", "cards"))))
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
        assertThat(errorAt("parent", () -> service.update("payments", 1, AreaFixture.input("", "P", "level-19"))))
                .contains("20");
    }

    @Test
    void refusesUnknownUsersAndGroupsEachAtItsField() {
        AreaInput input = new Input("new-one", "New", "")
                .owner("nobody-1")
                .maintainers("anna", "nobody-2")
                .maintainerGroups("no-group-1")
                .influencers("nobody-3")
                .influencerGroups("no-group-2")
                .build();

        InvalidException error = catchThrowableOfType(InvalidException.class, () -> given.service.create(input));

        assertThat(error.errors().fields())
                .containsOnlyKeys(
                        "owner", "maintainerUsers", "maintainerGroups", "influencerUsers", "influencerGroups");
        assertThat(texts.get(error.errors().fields().get("maintainerUsers"))).contains("nobody-2");
        assertThat(service.tree().find("new-one")).isEmpty();
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
        assertThat(errorAt(
                        "documentation",
                        () -> service.create(new Input("new-one", "New", "")
                                .documentation(address)
                                .build())))
                .contains("https://");
    }

    @Test
    void refusesAnyTextThatIsTooLong() {
        AreaInput input = new Input("new-one", "New", "")
                .description("d".repeat(2001))
                .channel("c".repeat(256))
                .documentation("https://example.com/" + "x".repeat(1000))
                .build();

        InvalidException error = catchThrowableOfType(InvalidException.class, () -> given.service.create(input));

        assertThat(error.errors().fields()).containsOnlyKeys("description", "channel", "documentation");
    }

    @Test
    void secondOfTwoWritersGetsAConflictAndChangesNothing() {
        service.update("checkout", 1, AreaFixture.input("", "Check-out", "payments"));

        ConflictException conflict = catchThrowableOfType(
                ConflictException.class,
                () -> service.update("checkout", 1, AreaFixture.input("", "Cash desk", "payments")));

        assertThat(conflict.expectedVersion()).isEqualTo(1);
        assertThat(conflict.currentVersion()).isEqualTo(2);
        assertThat(service.get("checkout").name()).isEqualTo("Check-out");
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> service.archive("checkout", 1, true));
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> service.restore("checkout", 1));
    }

    @Test
    void savingWhatIsThereAlreadyIsNoChange() {
        Area same = service.update("checkout", 1, AreaFixture.input("", "Checkout", "payments"));

        assertThat(same.version()).isEqualTo(1);
        assertThat(given.audit.entries()).hasSize(2);
    }

    @Test
    void theKeyNeverChanges() {
        service.update("checkout", 1, AreaFixture.input("other", "Checkout", ""));

        assertThat(service.get("checkout").parentId()).isEmpty();
        assertThat(service.tree().find("other")).isEmpty();
    }

    @Test
    void ownersAndMaintainersOfTheAreaOrOneAboveItMayEditAndOthersMayNot() {
        service.update(
                "payments",
                1,
                new Input("", "Payments", "")
                        .owner("anna")
                        .maintainerGroups("payment-team")
                        .influencers("ben")
                        .build());
        service.update(
                "checkout",
                1,
                new Input("", "Checkout", "payments").owner("carla").build());
        Area checkout = service.get("checkout");

        assertThat(mayEdit("admin", checkout)).isTrue();
        assertThat(mayEdit("anna", checkout)).as("owner of the area above").isTrue();
        assertThat(mayEdit("carla", checkout)).as("owner").isTrue();
        assertThat(mayEdit("dora", checkout)).as("by group, above").isTrue();
        assertThat(mayEdit("ben", checkout)).as("influencer").isFalse();
        assertThat(mayEdit("carla", service.get("payments"))).isFalse();
        given.people.actAsNobody();
        assertThat(service.mayEdit(checkout)).isFalse();
    }

    @Test
    void everyWriteIsGuarded() {
        given.people.actAs("ben");
        assertAllWritesRefused(false);
        given.people.actAsNobody();
        assertAllWritesRefused(true);
        given.people.actAs("admin");
        assertThat(service.tree().areas()).extracting(Area::version).containsOnly(1L);
    }

    @Test
    void anOwnerMayCreateBelowTheOwnAreaButNotAtTheTopNorElsewhere() {
        service.update(
                "checkout",
                1,
                new Input("", "Checkout", "payments").owner("carla").build());
        given.people.actAs("carla");

        assertThat(given.create("cards", "checkout")).isNotNull();
        assertNotPermitted(() -> given.create("other", "payments"), false);
        assertNotPermitted(() -> given.create("other", ""), false);
        assertNotPermitted(() -> service.update("cards", 1, AreaFixture.input("", "Cards", "payments")), false);
        assertNotPermitted(() -> service.update("cards", 1, AreaFixture.input("", "Cards", "")), false);
    }

    @Test
    void aDeletedHolderDoesNotKeepPeopleFromSavingSomethingElse() {
        service.update(
                "checkout",
                1,
                new Input("", "Checkout", "payments")
                        .owner("anna")
                        .maintainerGroups("marketing")
                        .build());
        given.people.delete("anna");
        given.people.deleteGroup("marketing");

        Area area = service.update(
                "checkout",
                2,
                new Input("", "Check-out", "payments")
                        .owner("key-anna")
                        .maintainerGroups("marketing")
                        .build());

        assertThat(area.roles().of(Role.OWNER)).containsExactly(Holder.user("key-anna"));
        assertThat(area.roles().of(Role.MAINTAINER)).containsExactly(Holder.group("marketing"));
        assertThat(errorAt(
                        "owner",
                        () -> service.update(
                                "payments",
                                1,
                                new Input("", "P", "").owner("key-anna").build())))
                .contains("key-anna");
    }

    @Test
    void archivesOnlyAsManyAreasBelowAsWereConfirmed() {
        given.create("refunds", "payments");

        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> service.archive("payments", 1, below -> below == 1));
        assertThat(service.get("refunds").archived()).isFalse();

        service.archive("payments", 1, below -> below == 2);
        assertThat(service.get("refunds").archived()).isTrue();
    }

    @Test
    void archivesWithWhatIsBelowOnlyWhenAskedTo() {
        given.create("cards", "checkout");

        assertThat(errorAt("archived", () -> service.archive("payments", 1, false)))
                .contains("2");
        assertThat(service.tree().areas()).noneMatch(Area::archived);

        service.archive("payments", 1, true);

        assertThat(service.tree().areas()).allMatch(Area::archived);
        assertThat(service.search("", 10)).isEmpty();
    }

    @Test
    void restoresFromTheTopDown() {
        service.archive("payments", 1, true);

        assertThat(errorAt("archived", () -> service.restore("checkout", 2))).contains("Payments");

        service.restore("payments", 2);
        service.restore("checkout", 2);

        assertThat(service.tree().areas()).noneMatch(Area::archived);
    }

    @Test
    void anArchivedAreaCanStillBeCorrectedWhereItIs() {
        service.archive("payments", 1, true);

        Area area = service.update("checkout", 2, AreaFixture.input("", "Check-out", "payments"));

        assertThat(area.name()).isEqualTo("Check-out");
        assertThat(area.archived()).isTrue();
    }

    @Test
    void unknownAreasAreNotFound() {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> service.get("nowhere"));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> service.update("nowhere", 1, AreaFixture.input("", "N", "")));
    }

    @Test
    void recordsWhoChangedWhat() {
        service.update(
                "checkout",
                1,
                new Input("", "Check-out", "payments").owner("anna").build());
        service.archive("checkout", 2, false);

        assertThat(given.audit.entries())
                .extracting("userKey", "action", "subject")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("key-admin", "area.created", "payments"),
                        org.assertj.core.groups.Tuple.tuple("key-admin", "area.created", "checkout"),
                        org.assertj.core.groups.Tuple.tuple("key-admin", "area.changed", "checkout"),
                        org.assertj.core.groups.Tuple.tuple("key-admin", "area.archived", "checkout"));
        assertThat(given.audit.entries().get(2).before())
                .contains("name: Checkout")
                .doesNotContain("owner");
        assertThat(given.audit.entries().get(2).after())
                .contains("name: Check-out")
                .contains("owner: key-anna");
    }

    private boolean mayEdit(String user, Area area) {
        given.people.actAs(user);
        return service.mayEdit(area);
    }

    private void assertAllWritesRefused(boolean anonymous) {
        List<Supplier<Area>> writes = List.of(
                () -> given.create("new-one", ""),
                () -> given.create("new-one", "payments"),
                () -> service.update("checkout", 1, AreaFixture.input("", "X", "payments")),
                () -> service.archive("checkout", 1, true),
                () -> service.restore("checkout", 1));
        writes.forEach(write -> assertNotPermitted(write, anonymous));
    }

    private static void assertNotPermitted(Supplier<Area> write, boolean anonymous) {
        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(write::get)
                .matches(error -> error.anonymous() == anonymous);
    }

    private String errorAt(String field, Supplier<Area> write) {
        InvalidException error = catchThrowableOfType(InvalidException.class, write::get);
        assertThat(error).as("an error at " + field).isNotNull();
        assertThat(error.errors().fields()).containsOnlyKeys(field);
        Message message = error.errors().fields().get(field);
        return texts.get(message);
    }
}
