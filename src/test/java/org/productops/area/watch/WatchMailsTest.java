package org.productops.area.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.area.Area;
import org.productops.area.AreaChange;
import org.productops.area.AreaDraft;
import org.productops.area.AreaFixture;
import org.productops.area.AreaFixture.Draft;
import org.productops.area.AreaTree;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.testing.fakes.FakeMail.Sent;

class WatchMailsTest {

    private final AreaFixture given = new AreaFixture();
    private final WatchFixture watching = new WatchFixture(given);

    @BeforeEach
    void watchCheckoutAsAnna() {
        given.service.create(new Draft("shop", "Shop", "").owner("carla").build());
        given.create("checkout", "shop");
        watchAs("anna", "checkout");
        given.changes.clear();
    }

    private void watchAs(String user, String key) {
        given.people.actAs(user);
        watching.service.watch(key);
        given.people.actAs("admin");
    }

    private void update(String key, AreaDraft draft) {
        given.service.update(key, given.get(key).version(), draft);
    }

    private static AreaDraft shop(String... owners) {
        Draft draft = new Draft("shop", "Shop", "");
        List.of(owners).forEach(owner -> draft.holder("owner", owner));
        return draft.build();
    }

    @Test
    void tellsWhoLooksAfterAnAreaNow() {
        update(
                "checkout",
                new Draft("checkout", "Checkout", "shop")
                        .owner("ben")
                        .maintainerGroups("marketing")
                        .build());
        watching.tell();

        assertThat(watching.mail.sent())
                .containsExactly(
                        new Sent(
                                "anna@example.com",
                                "Others look after the product area Checkout now",
                                """
                        Admin has changed who looks after these product areas:

                        * Shop \u203a Checkout
                          Owner: Ben (before: Carla)
                          Maintainers: marketing (before: nobody)
                          https://jira.example.com/plugins/servlet/productops/area/checkout

                        You get this mail because you watch these product areas.

                        Stop watching Checkout
                        https://jira.example.com/plugins/servlet/productops/notifications/stop/checkout
                        """));
    }

    @Test
    void tellsOfWhatIsInheritedUnlessTheAreaSaysOtherwise() {
        update("shop", shop("ben"));
        watching.tell();
        assertThat(watching.mail.sent()).singleElement().satisfies(sent -> assertThat(sent.body())
                .contains("Owner: Ben (before: Carla)"));

        update(
                "checkout",
                new Draft("checkout", "Checkout", "shop").owner("dora").build());
        watching.tell();
        watching.mail.sent().clear();
        update("shop", shop("carla"));
        watching.tell();
        assertThat(watching.mail.sent()).isEmpty();
    }

    @Test
    void tellsWhenAnAreaIsPutBelowAnother() {
        given.create("other", "");
        given.changes.clear();

        update("checkout", new Draft("checkout", "Checkout", "other").build());
        watching.tell();

        assertThat(watching.mail.sent()).singleElement().satisfies(sent -> assertThat(sent.body())
                .contains("Owner: nobody (before: Carla)"));
    }

    @Test
    void saysNothingOfOtherChangesNorToWhoMadeThemNorWhileMailIsOff() {
        update("checkout", new Draft("checkout", "Check-out", "shop").build());
        watching.tell();
        watchAs("admin", "checkout");
        watching.service.stop("checkout");
        watchAs("admin", "shop");
        given.people.deactivate("anna");
        update("shop", shop("ben"));
        watching.tell();
        given.people.user("anna");
        watching.mail.switchOff(true);
        update("shop", shop("carla"));
        watching.tell();

        assertThat(watching.mail.sent()).isEmpty();
    }

    @Test
    void writesOneMailToEachForAllThatWasChangedAtOnce() {
        watchAs("anna", "shop");
        watchAs("ben", "checkout");
        update("shop", shop("dora"));

        watching.tellAtOnce();

        assertThat(watching.mail.sent())
                .extracting(Sent::to)
                .containsExactlyInAnyOrder("anna@example.com", "ben@example.com");
        assertThat(watching.mail.sent())
                .filteredOn(sent -> sent.to().startsWith("anna"))
                .singleElement()
                .satisfies(sent -> assertThat(sent.body())
                        .contains("* Shop\n", "* Shop \u203a Checkout\n", "/plugins/servlet/productops/notifications\n")
                        .doesNotContain("Stop watching"));
    }

    @Test
    void letsWatchesFollowAnAreaThatEndsIntoItsSuccessor() {
        Area checkout = given.get("checkout");
        AreaTree tree = given.library.tree();

        watching.store.insert("key-anna", "shop");
        given.changes.add(new AreaChange(
                Optional.of(checkout), Optional.empty(), "key-admin", tree, AreaTree.of(List.of(given.get("shop")))));
        watching.tell();

        assertThat(watching.store.areasOf("key-anna")).containsExactly("shop");
    }

    @Test
    void letsEachWatchAndStopForThemselves() {
        given.create("former", "");
        given.people.actAs("anna");
        assertThat(watching.service.isWatching("checkout")).isTrue();
        given.mergeElsewhere("former", "checkout");
        assertThat(watching.service.isWatching("former")).isTrue();
        assertThat(watching.service.keyToday("former")).isEqualTo("checkout");
        watching.service.watch("checkout");
        assertThat(watching.service.mine()).extracting(Area::key).containsExactly("checkout");
        watching.service.stop("checkout");
        assertThat(watching.service.isWatching("checkout")).isFalse();
        assertThatThrownBy(() -> watching.service.watch("nowhere")).isInstanceOf(NotFoundException.class);

        given.people.actAsNobody();
        assertThatThrownBy(() -> watching.service.watch("checkout")).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(watching.service::mine).isInstanceOf(NotPermittedException.class);
    }
}
