package org.productops.area.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.productops.area.Area;
import org.productops.area.AreaChange;
import org.productops.area.AreaFixture;
import org.productops.area.AreaRows;
import org.productops.area.AreaTree;
import org.productops.area.ProposedArea;
import org.productops.area.mapping.MappedPlaceView.MappedArea;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;

class MappingServiceTest {

    private final MappingFixture given = new MappingFixture();
    private final MappingService service = given.service;

    @Test
    void mapsAnAreaToAProjectAComponentAndASpace() {
        service.map("checkout", given.shop.place());
        service.map("checkout", given.basket.place());
        service.map("checkout", Place.parse("space", "DOCS").orElseThrow());

        AreaPlacesView view = service.places(given.areas.get("checkout"));
        assertThat(view.places()).extracting(PlaceView::name).containsExactly("Web shop", "Basket", "DOCS");
        assertThat(view.places()).extracting(PlaceView::within).containsExactly("", "Web shop", "");
        assertThat(view.editable()).isTrue();
    }

    @Test
    void findsSpacesByNameOnceTheyAreListed() {
        assertThat(service.search("doc", 10)).isEmpty();

        given.spaces.list(
                AreaFixture.NOW,
                FakeSpaces.space("HB", "D\u00f6cs of the shop"),
                FakeSpaces.archived("OLD", "Docs of old"));
        service.map("checkout", Place.space("old"));
        service.map("checkout", Place.space("unlisted"));

        assertThat(service.search("doc", 10)).singleElement().satisfies(found -> {
            assertThat(found.place()).isEqualTo(Place.space("HB"));
            assertThat(found.elsewhere()).contains("https://wiki.example/spaces/HB/overview");
        });
        assertThat(service.search("hb", 10)).hasSize(1);
        assertThat(service.places(given.areas.get("checkout")).places())
                .as("an archived one has its name, an unknown one its key")
                .extracting(PlaceView::name)
                .containsExactly("Docs of old", "UNLISTED");
        assertThat(service.spaces("", true)).extracting(SpacePlace::key).containsExactly("HB");
    }

    @Test
    void aPlaceBelongsToSeveralAreasAndAnAreaHasSeveralPlaces() {
        service.map("checkout", given.shop.place());
        service.map("payments", given.shop.place());
        service.map("payments", given.mobile.place());

        MappedPlaceView shop = service.ofProjects(List.of(given.shop)).get(0);
        assertThat(shop.areas())
                .containsExactly(
                        new MappedArea("checkout", "Payments \u203a Checkout", false, true),
                        new MappedArea("payments", "Payments", false, true));
        assertThat(service.places(given.areas.get("payments")).places()).hasSize(2);
    }

    @Test
    void sayingItTwiceChangesNothing() {
        service.map("checkout", given.shop.place());
        service.map("checkout", given.shop.place());
        service.unmap("checkout", given.mobile.place());

        assertThat(given.areasOf(given.shop.place())).containsExactly("checkout");
        assertThat(given.areas.audit.entries())
                .extracting(AuditEntry::action)
                .containsOnlyOnce("productops.mapping.audit.mapped")
                .doesNotContain("productops.mapping.audit.unmapped");
    }

    @Test
    void takesAPlaceFromAnArea() {
        service.map("checkout", given.basket.place());
        service.unmap("checkout", given.basket.place());

        assertThat(given.areasOf(given.basket.place())).isEmpty();
        assertThat(given.areas.audit.entries())
                .last()
                .isEqualTo(AuditEntry.configuration(
                        "key-admin",
                        "productops.mapping.audit.unmapped",
                        "checkout",
                        List.of(new FieldChange("component", "Web shop / Basket (SHOP)", ""))));
    }

    @Test
    void onlyWhoMayEditTheAreaMapsIt() {
        given.areas.people.actAs("ben");

        service.map("search", given.shop.place());

        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> service.map("checkout", given.shop.place()));
        given.areas.people.actAs("anna");
        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> service.unmap("search", given.shop.place()));
        assertThat(service.places(given.areas.get("search")).editable()).isFalse();
        given.areas.people.actAsNobody();
        assertThatExceptionOfType(NotPermittedException.class).isThrownBy(() -> service.projects("", false));
    }

    @Test
    void refusesWhatIsNotThereOrNotToBeSeen() {
        given.projects.hide(given.mobile);

        for (Place place : List.of(Place.project(1), given.mobile.place(), Place.component(1))) {
            assertThatExceptionOfType(InvalidException.class)
                    .isThrownBy(() -> service.map("checkout", place))
                    .satisfies(e -> assertThat(e.errors().fields()).containsOnlyKeys("place"));
        }
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> service.map("nowhere", given.shop.place()));
        given.areas.service.archive("search", given.areas.get("search").version(), false);
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> service.map("search", given.shop.place()))
                .satisfies(e -> assertThat(e.errors().fields()).containsOnlyKeys("area"));
        assertThat(Place.parse("project", "x")).isEmpty();
        assertThat(Place.parse("component", "-1")).isEmpty();
        assertThat(Place.parse("space", "two words")).isEmpty();
        assertThat(Place.parse("board", "7")).isEmpty();
    }

    @Test
    void whatIsHiddenIsAnsweredTheSameWhetherItIsMappedOrNot() {
        service.map("checkout", given.mobile.place());
        given.projects.hide(given.mobile);

        for (String area : List.of("checkout", "payments")) {
            assertThatExceptionOfType(InvalidException.class)
                    .isThrownBy(() -> service.unmap(area, given.mobile.place()))
                    .satisfies(e -> assertThat(e.text())
                            .isEqualTo(Message.of("productops.mapping.error.unseen.project", "10001")));
        }
        assertThat(given.areasOf(given.mobile.place())).containsExactly("checkout");
    }

    @Test
    void theKeyOfAMergedAreaStandsForTheOneThatStays() {
        service.map("payments", given.shop.place());
        given.areas.mergeElsewhere("checkout", "payments");

        assertThat(service.of("checkout")).isEqualTo(service.of("payments")).hasSize(1);
        assertThat(service.map("checkout", given.mobile.place()).areaKey()).isEqualTo("payments");
        assertThat(given.areasOf(given.mobile.place())).containsExactly("payments");
        service.unmap("checkout", given.shop.place());
        assertThat(given.areasOf(given.shop.place())).isEmpty();
        assertThat(service.of("nowhere")).isEmpty();
    }

    @Test
    void countsWhatThePersonMayNotSee() {
        service.map("checkout", given.shop.place());
        service.map("checkout", given.mobile.place());
        given.projects.hide(given.mobile);

        AreaPlacesView view = service.places(given.areas.get("checkout"));

        assertThat(view.places()).extracting(PlaceView::key).containsExactly("SHOP");
        assertThat(view.hidden()).isEqualTo(1);
        assertThat(service.all()).extracting(each -> each.place().key()).containsExactly("SHOP");
        assertThat(service.projects("", false)).containsExactly(given.shop);
    }

    @Test
    void findsProjectsAndComponentsByTheirWords() {
        assertThat(service.search("shop", 10))
                .extracting(PlaceView::name)
                .containsExactly("Web shop", "Basket", "Vouchers");
        assertThat(service.search("VOUCH shop", 10)).extracting(PlaceView::name).containsExactly("Vouchers");
        assertThat(service.search("shop", 1)).hasSize(1);
        assertThat(service.search(" ", 10)).isEmpty();
        assertThat(service.projects("mob", false)).containsExactly(given.mobile);
    }

    @Test
    void listsProjectsWithoutArea() {
        service.map("checkout", given.shop.place());
        service.map("checkout", given.basket.place());

        assertThat(service.projects("", true)).containsExactly(given.mobile);
        assertThat(service.ofProjects(List.of(given.shop)).get(0).components()).isEqualTo(2);
        assertThat(service.ofProjects(List.of(given.shop)).get(0).mapped()).isEqualTo(1);
        assertThat(service.ofComponents(service.components(given.shop)))
                .extracting(each -> each.areas().size())
                .containsExactly(1, 0);
    }

    @Test
    void forgetsWhatTheProductDeleted() {
        service.map("checkout", given.shop.place());
        service.map("checkout", given.basket.place());
        service.map("payments", given.vouchers.place());
        service.map("payments", given.mobile.place());

        given.cleanUp.componentRemoved(given.vouchers.id());
        assertThat(given.areasOf(given.vouchers.place())).isEmpty();
        given.cleanUp.projectRemoved(given.shop.id());

        assertThat(given.areasOf(given.shop.place())).isEmpty();
        assertThat(given.areasOf(given.basket.place())).isEmpty();
        assertThat(given.areasOf(given.mobile.place())).containsExactly("payments");
        assertThat(given.store.load().ofArea("checkout")).isEmpty();
    }

    @Test
    void followsAreasThatAreMergedOrDeleted() {
        service.map("checkout", given.shop.place());
        service.map("checkout", given.mobile.place());
        service.map("payments", given.shop.place());
        service.map("search", given.basket.place());
        AreaTree before = given.areas.library.tree();

        given.follow(
                gone("checkout", before, Map.of("checkout", "payments")), gone("search", before, Map.of("search", "")));

        assertThat(given.areasOf(given.shop.place())).containsExactly("payments");
        assertThat(given.areasOf(given.mobile.place())).containsExactly("payments");
        assertThat(given.areasOf(given.basket.place())).isEmpty();
        assertThat(given.store.load().isMapped("checkout")).isFalse();
    }

    private static AreaChange gone(String key, AreaTree before, Map<String, String> former) {
        List<Area> left =
                before.areas().stream().filter(area -> !area.key().equals(key)).toList();
        AreaTree after = AreaTree.of(new AreaRows(left, former, List.of()));
        return new AreaChange(before.find(key), Optional.empty(), "key-admin", before, after);
    }

    @Test
    void proposesTheAreasOfComponentsBeforeThoseOfTheProject() {
        MappedAreas proposed = new MappedAreas(given.areas.library, given.library);
        service.map("payments", given.shop.place());
        service.map("search", given.shop.place());
        service.map("search", given.basket.place());
        service.map("checkout", given.basket.place());
        given.areas.service.archive("checkout", given.areas.get("checkout").version(), false);

        assertThat(proposed.of(given.shop.id(), List.of(given.basket.id())))
                .extracting(proposal -> proposal.area().key(), ProposedArea::componentId)
                .containsExactly(tuple("search", Optional.of(given.basket.id())), tuple("payments", Optional.empty()));
        assertThat(proposed.of(given.shop.id(), List.of()))
                .extracting(proposal -> proposal.area().key())
                .containsExactly("payments", "search");
        assertThat(proposed.of(given.mobile.id(), List.of())).isEmpty();
    }

    @Test
    void saysHowManyPlacesHangOnAnArea() {
        service.map("checkout", given.shop.place());
        service.map("checkout", given.basket.place());
        AreaTree tree = given.areas.library.tree();
        MappingDependents dependents = new MappingDependents(given.library, given.store);

        assertThat(dependents.uses(tree, given.areas.get("checkout")))
                .contains(Message.of("productops.mapping.uses", 2));
        assertThat(dependents.uses(tree, given.areas.get("search"))).isEmpty();
        assertThat(dependents.uses(tree, tree.areas())).contains(Message.of("productops.mapping.uses-any", 2));
        assertThat(dependents.usesAsStored(given.areas.get("checkout")))
                .contains(Message.of("productops.mapping.uses", 2));
    }
}
