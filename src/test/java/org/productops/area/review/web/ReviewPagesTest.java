package org.productops.area.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.testing.fakes.FakeBrowser.TOKEN;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.area.AreaFixture;
import org.productops.area.AreaFixture.Draft;
import org.productops.area.review.ReviewFixture;
import org.productops.area.watch.WatchFixture;
import org.productops.common.access.Access;
import org.productops.common.digest.DailyDigestService;
import org.productops.common.digest.InMemoryDailyDigestStore;
import org.productops.testing.fakes.FakeBrowser;
import org.productops.testing.fakes.FakeDates;

class ReviewPagesTest {

    private final AreaFixture given = new AreaFixture();
    private final ReviewFixture reviews = new ReviewFixture(given);
    private final WatchFixture watching = new WatchFixture(given);
    private final FakeBrowser browser = new FakeBrowser();
    private final ReviewServlet review =
            new ReviewServlet(browser.support(), reviews.service, given.service, new FakeDates(), browser.templates());
    private final NotificationServlet notifications = new NotificationServlet(
            browser.support(), watching.service, reviews.switching, daily(), given.service, browser.templates());

    private DailyDigestService daily() {
        return new DailyDigestService(new InMemoryDailyDigestStore(), new Access(given.people), given.storage.writes());
    }

    @BeforeEach
    void addAreas() {
        given.service.create(
                new Draft("shop", "<b>Shop", "").owner("anna").reviewMonths("2").build());
        given.service.create(
                new Draft("search", "Search", "").owner("ben").reviewMonths("1").build());
        reviews.setTime("2026-05-05T07:00:00Z");
        given.people.actAs("anna");
    }

    @Test
    void showWhatIsMineToConfirmAndWhatElseIsOverdue() {
        assertThat(browser.get(review, "").html())
                .containsSubsequence(
                        "Areas that you own",
                        "data-key=\"shop\"",
                        "&lt;b&gt;Shop",
                        "To be reviewed since day 2026-05-04",
                        "name=\"atl_token\" value=\"" + TOKEN,
                        "name=\"version\" value=\"1\"",
                        "/area/edit/shop?task=reviews\"",
                        "Others that are overdue",
                        "data-key=\"search\"")
                .containsOnlyOnce("productops-review-confirm")
                .doesNotContain("<b>Shop");
    }

    @Test
    void confirmWithOneClickAndRefuseWhoMayNotAndWhatChangedMeanwhile() {
        assertThat(browser.post(review, "", "key", "shop", "version", "1").redirect())
                .startsWith("/jira/plugins/servlet/productops/reviews");
        assertThat(given.get("shop").review().by()).isEqualTo("key-anna");
        assertThat(browser.post(review, "", "key", "shop", "version", "2", "back", "true")
                        .redirect())
                .isEqualTo("/jira/plugins/servlet/productops/area/shop?done=confirmed");

        assertThat(browser.get(review, "", "done", "confirmed").html()).contains("The review is noted.");
        assertThat(browser.get(review, "", "done", "saved").html()).contains("The area is saved.");
        assertThat(browser.post(review, "", "key", "shop", "version", "1").status())
                .isEqualTo(409);
        assertThat(browser.post(review, "", "key", "search", "version", "1").status())
                .isEqualTo(403);
        assertThat(browser.loseToken()
                        .post(review, "", "key", "shop", "version", "3")
                        .status())
                .isEqualTo(403);
        assertThat(given.get("search").version()).isEqualTo(1);
    }

    @Test
    void goOnWithTheNextRowAndComeBackFromTheForm() {
        given.people.actAs("admin");
        given.service.create(
                new Draft("till", "Till", "").owner("anna").reviewMonths("1").build());
        given.people.actAs("anna");
        assertThat(browser.get(review, "").html())
                .contains(
                        "id=\"productops-review-till\"", "/area/edit/till?task=reviews\"", "/area/till?task=reviews\"");

        assertThat(browser.post(review, "", "key", "shop", "version", "1").redirect())
                .endsWith("/reviews?done=confirmed#productops-review-till");
        assertThat(browser.post(review, "", "key", "till", "version", "1").redirect())
                .endsWith("/reviews?done=confirmed#productops-review-shop");
    }

    @Test
    void askBeforeAWatchBeginsOrEnds() {
        assertThat(browser.get(notifications, "watch/shop").html())
                .contains(
                        "Watch &lt;b&gt;Shop?", "action=\"/jira/plugins/servlet/productops/notifications/watch/shop\"");
        assertThat(watching.service.isWatching("shop")).isFalse();
        assertThat(browser.post(notifications, "watch/shop").redirect())
                .isEqualTo("/jira/plugins/servlet/productops/area/shop?done=watch");
        assertThat(watching.service.isWatching("shop")).isTrue();

        assertThat(browser.get(notifications, "").html())
                .contains("&lt;b&gt;Shop", "/notifications/stop/shop\"", "value=\"true\" checked");
        browser.get(notifications, "stop/shop");
        assertThat(watching.service.isWatching("shop")).isTrue();
        browser.post(notifications, "stop/shop");
        assertThat(watching.service.isWatching("shop")).isFalse();
        assertThat(browser.get(notifications, "watch/shop", "issue", "SHOP-7").html())
                .contains("href=\"/jira/browse/SHOP-7\"", "watch/shop?issue=SHOP-7\"");
        assertThat(browser.post(notifications, "watch/shop", "issue", "SHOP-7").redirect())
                .isEqualTo("/jira/browse/SHOP-7");
        assertThat(browser.get(notifications, "watch/nowhere").status()).isEqualTo(404);
    }

    @Test
    void letEverybodySwitchTheWeeklyMailOff() {
        assertThat(browser.post(notifications, "", "digest", "").redirect())
                .startsWith("/jira/plugins/servlet/productops/notifications");
        assertThat(reviews.switching.isOn()).isFalse();
        assertThat(browser.get(notifications, "").html()).doesNotContain("value=\"true\" checked");

        browser.post(notifications, "", "digest", "true");
        assertThat(reviews.switching.isOn()).isTrue();
    }

    @Test
    void sendThoseWhoAreNotLoggedInToTheLogIn() {
        given.people.actAsNobody();

        assertThat(browser.get(review, "").redirect()).isNotEmpty();
        assertThat(browser.get(notifications, "stop/shop").redirect()).isNotEmpty();
    }
}
