package org.productops.area.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.area.AreaFixture;
import org.productops.area.AreaFixture.Draft;
import org.productops.common.error.NotPermittedException;
import org.productops.testing.fakes.FakeMail.Sent;

class ReviewDigestTest {

    /** Reviewed on 4 March 2026, as they are added, and every two months. */
    private final AreaFixture given = new AreaFixture();

    private final ReviewFixture reviews = new ReviewFixture(given);

    @BeforeEach
    void addAreas() {
        given.service.create(
                new Draft("shop", "Shop", "").owner("anna").reviewMonths("2").build());
        given.service.create(new Draft("checkout", "Checkout", "shop")
                .holder("owner", "ben")
                .holder("owner", "anna")
                .holder("maintainer", "carla")
                .build());
        given.create("basket", "shop");
    }

    private Sent to(String user) {
        return reviews.mail.sent().stream()
                .filter(sent -> sent.to().startsWith(user))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void saysNothingWhileNothingIsOverdue() {
        reviews.setTime("2026-05-04T07:00:00Z");
        reviews.digest.run();

        assertThat(reviews.mail.sent()).isEmpty();
    }

    @Test
    void tellsEachOwnerInOneMailWhatTheirAreasNeedWhatTheyAreAccountableForFirst() {
        reviews.setTime("2026-05-05T07:00:00Z");
        given.people.delete("carla");
        reviews.digest.run();

        assertThat(reviews.mail.sent()).hasSize(2);
        assertThat(to("ben").body())
                .contains("* Shop \u203a Checkout", "To be reviewed since May 4, 2026", "Not there any more: key-carla")
                .contains("You are accountable.", "/plugins/servlet/productops/reviews\n")
                .contains("/plugins/servlet/productops/notifications\n");
        assertThat(to("anna").subject()).isEqualTo("Product areas that need you: 3");
        assertThat(to("anna").body())
                .containsSubsequence(
                        "* Shop\n", "* Shop \u203a Basket", "You are accountable.", "* Shop \u203a Checkout");
    }

    @Test
    void isSentOnceAWeekOnWhicheverNode() {
        reviews.setTime("2026-05-05T07:00:00Z");
        reviews.digest.run();
        reviews.digest().run();
        reviews.setTime("2026-05-10T07:00:00Z");
        reviews.digest().run();
        assertThat(reviews.mail.sent()).hasSize(2);

        reviews.setTime("2026-05-11T07:00:00Z");
        reviews.digest.run();
        assertThat(reviews.mail.sent()).hasSize(4);
    }

    @Test
    void isNotSentToThoseWhoSwitchedItOffAndWhoHaveLeftAndNotWhileMailIsOff() {
        reviews.setTime("2026-05-05T07:00:00Z");
        given.people.actAs("anna");
        assertThat(reviews.switching.isOn()).isTrue();
        reviews.switching.set(false);
        assertThat(reviews.switching.isOn()).isFalse();
        given.people.deactivate("ben");
        reviews.mail.switchOff(true);
        reviews.digest.run();
        reviews.mail.switchOff(false);
        reviews.digest.run();
        assertThat(reviews.mail.sent()).isEmpty();

        reviews.switching.set(true);
        reviews.setTime("2026-05-12T07:00:00Z");
        reviews.digest.run();
        assertThat(reviews.mail.sent()).extracting(Sent::to).containsExactly("anna@example.com");
    }

    @Test
    void isSentToTheMembersOfAGroupAndToTheFirstOfALargeOne() {
        String[] crowd = IntStream.rangeClosed(0, ReviewDigest.MOST_MEMBERS)
                .mapToObj(i -> "u" + i)
                .toArray(String[]::new);
        for (String user : crowd) {
            given.people.user(user);
        }
        given.people.group("crowd", crowd);
        given.service.create(new Draft("search", "Search", "")
                .holder("owner", "group:payment-team")
                .reviewMonths("1")
                .build());
        given.service.create(new Draft("home", "Home", "")
                .holder("owner", "group:crowd")
                .reviewMonths("1")
                .build());

        reviews.setTime("2026-04-30T07:00:00Z");
        reviews.digest.run();

        assertThat(reviews.mail.sent())
                .extracting(Sent::to)
                .hasSize(1 + ReviewDigest.MOST_MEMBERS)
                .contains("dora@example.com", "u0@example.com");
        assertThat(reviews.mail.sent())
                .filteredOn(sent -> sent.to().equals("u0@example.com"))
                .singleElement()
                .asString()
                .contains("the first 50 members");
        assertThat(reviews.mail.sent())
                .filteredOn(sent -> sent.to().equals("dora@example.com"))
                .singleElement()
                .asString()
                .doesNotContain("the first 50 members");
    }

    @Test
    void nothingIsWantedOfArchivedAreasNorOnceTheyAreConfirmed() {
        given.service.archive("basket", 1, false);
        given.service.confirmReview("shop", 1);
        reviews.setTime("2026-05-05T07:00:00Z");
        given.people.actAs("anna");

        assertThat(reviews.service.overdue())
                .extracting(due -> due.area().key())
                .containsExactly("shop", "checkout");
        assertThat(reviews.service.mine()).extracting(duty -> duty.area().key()).containsExactly("shop", "checkout");
        given.people.actAs("carla");
        assertThat(reviews.service.mine()).isEmpty();
        given.people.actAsNobody();
        assertThatThrownBy(reviews.service::mine).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(reviews.service::overdue).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> reviews.switching.set(false)).isInstanceOf(NotPermittedException.class);
    }
}
