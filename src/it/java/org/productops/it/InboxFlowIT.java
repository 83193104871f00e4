package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The feedback inbox as people use it: by keys and by mouse, wide and narrow, two at once. */
class InboxFlowIT {
    private static final String PAGE = "/plugins/servlet/productops/feedback-inbox";
    private static final String REST = "/rest/productops/1.0/feedback/inbox";
    private static final By ROWS = By.cssSelector(".productops-inbox-row");
    private static final By CURRENT = By.cssSelector(".productops-inbox-row[aria-current] a");
    private static final By TITLE = By.cssSelector(".productops-inbox-detail-head h2");
    private static final By VIEWS = By.cssSelector("#productops-inbox-views > summary");
    private static final By NOTICE = By.cssSelector(".productops-inbox-notice");

    private final HttpApi admin = RunningHost.jiraApi().as("admin");
    private final FeedbackApi feedback = new FeedbackApi();
    private final Browser browser = Browser.open();

    @BeforeAll
    static void setUp() {
        FeedbackApi.setUp();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void feedbackIsTriagedByKeysOneAfterTheOther() {
        String word = "keys" + System.nanoTime();
        List<String> keys = some(word, 3);
        String delivery = feedback.issue("SHOP", "Bug", "Build " + word);
        browser.size(1280, 900).logIn(RunningHost.jira(), "mia", PAGE + "?text=" + word);
        browser.waitForText(TITLE, "Say " + word + " 0");
        assertThat(browser.all(ROWS)).hasSize(3);
        Axe.assertAccessible(browser, "productops-inbox");

        browser.waitFor(CURRENT).sendKeys("j");
        browser.waitForText(TITLE, "Say " + word + " 1");
        assertThat(browser.driver().getCurrentUrl()).contains("selected=" + keys.get(1));
        browser.waitFor(CURRENT).sendKeys("k");
        browser.waitForText(TITLE, "Say " + word + " 0");

        browser.waitFor(CURRENT).sendKeys("d");
        browser.type(By.name("reason"), "Not for us");
        Axe.assertAccessible(browser, "productops-inbox");
        browser.waitFor(By.name("reason")).sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
        browser.waitForText(NOTICE, keys.get(0));
        browser.waitForText(TITLE, "Say " + word + " 1");
        assertThat(item(keys.get(0)).path("state").asText()).isEqualTo("DECLINED");

        browser.waitFor(CURRENT).sendKeys("l");
        By chosen = By.cssSelector("form[data-decision=LINK] [name=delivery]");
        browser.type(chosen, delivery);
        browser.waitFor(chosen).sendKeys(Keys.ENTER);
        browser.waitForText(TITLE, "Say " + word + " 2");
        JsonNode linked = admin.get(REST + "/items/" + keys.get(1)).json();
        assertThat(linked.path("item").path("state").asText()).isEqualTo("ACCEPTED");
        assertThat(linked.path("deliveries").path(0).path("key").asText()).isEqualTo(delivery);

        browser.waitFor(CURRENT).sendKeys("w");
        browser.click(By.cssSelector(".productops-inbox-days button"));
        browser.click(By.cssSelector("form[data-decision=LATER] button[type=submit]"));
        browser.waitFor(By.cssSelector(".productops-inbox-none"));
        browser.click(By.cssSelector(".productops-inbox-undo"));
        browser.waitForText(TITLE, "Say " + word + " 2");
        assertThat(item(keys.get(2)).path("state").asText()).isEqualTo("NEW");
        assertThat(browser.scriptErrors()).isEmpty();
    }

    @Test
    void theSecondOfTwoSeesWhatTheFirstDidAndKeepsWhatTheyTyped() {
        String word = "two" + System.nanoTime();
        String key = some(word, 1).get(0);
        browser.size(1280, 900).logIn(RunningHost.jira(), "mia", PAGE + "?text=" + word);
        browser.waitForText(TITLE, "Say " + word);
        browser.waitFor(CURRENT).sendKeys("d");
        browser.type(By.name("reason"), "My reason");
        HttpApi.Answer first = decide(key, 1, "{\"decision\": \"DECLINE\", \"reason\": \"Their reason\"}");
        assertThat(first.status()).as(first.body()).isEqualTo(201);

        browser.click(By.cssSelector("form[data-decision=DECLINE] button[type=submit]"));

        browser.waitForText(By.cssSelector(".productops-inbox-error"), "Their reason");
        WebElement reason = browser.waitFor(By.name("reason"));
        assertThat(reason.getDomProperty("value")).isEqualTo("My reason");
        assertThat(decide(key, 1, "{\"decision\": \"REOPEN\"}").status()).isEqualTo(409);
        Axe.assertAccessible(browser, "productops-inbox");
    }

    @Test
    void onANarrowScreenTheDetailTakesThePlaceOfTheList() {
        String word = "narrow" + System.nanoTime();
        some(word, 2);
        browser.logIn(RunningHost.jira(), "mia", PAGE + "?text=" + word).frame(420, 800);
        browser.go(RunningHost.jira(), PAGE + "?text=" + word);
        browser.waitFor(ROWS);

        browser.click(By.cssSelector(".productops-inbox-row:nth-child(2) a"));
        browser.waitForText(TITLE, "Say " + word + " 1");

        assertThat(browser.script("return document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        assertThat(browser.script("return document.querySelector('.productops-inbox-list').offsetParent === null"))
                .isEqualTo(true);
        assertThat(browser.script(
                        "const ways = document.querySelector('.productops-inbox-ways').getBoundingClientRect();"
                                + " return ways.height > 0 && ways.bottom <= window.innerHeight"))
                .as("the decisions are in reach")
                .isEqualTo(true);
        Axe.assertAccessible(browser, "productops-inbox");
        browser.script("history.back()");
        browser.waitFor(ROWS);
        assertThat(browser.script("return document.querySelector('.productops-inbox-detail').hidden"))
                .isEqualTo(true);
    }

    @Test
    void aFilterGetsANameAndIsRemovedWithoutLosingWhatIsShown() {
        String name = "View " + System.nanoTime();
        String shown = PAGE + "?project=SHOP&kind=PROBLEM";
        browser.logIn(RunningHost.jira(), "noah", shown).frame(420, 800);
        browser.go(RunningHost.jira(), shown);
        browser.click(VIEWS);
        assertThat(browser.script("const menu = document.querySelector('#productops-inbox-views > ul')"
                        + ".getBoundingClientRect(); return menu.left >= 0 && menu.right <= window.innerWidth"))
                .isEqualTo(true);
        Axe.assertAccessible(browser, "#productops-inbox-views");
        browser.click(By.id("productops-inbox-save-view"));
        browser.type(By.name("name"), name);
        Axe.assertAccessible(browser, "#productops-inbox-view-form");
        browser.click(By.id("productops-inbox-view-form-save"));
        browser.waitForText(By.cssSelector("h1"), name);
        assertThat(browser.driver().getCurrentUrl()).contains("project=SHOP&kind=PROBLEM");

        browser.click(VIEWS);
        browser.click(By.id("productops-inbox-save-view"));
        browser.type(By.name("name"), name);
        browser.click(By.id("productops-inbox-view-form-save"));
        browser.waitForText(By.id("productops-inbox-view-name-error"), name);
        assertThat(browser.waitFor(By.name("name")).getDomProperty("value")).isEqualTo(name);

        browser.go(RunningHost.jira(), shown);
        browser.click(VIEWS);
        browser.click(By.id("productops-inbox-manage-views"));
        Axe.assertAccessible(browser, "#productops-inbox-view-list");
        browser.click(By.xpath("//li[.//a[.='" + name + "']]//a[starts-with(.,'Remove')]"));
        browser.click(By.id("productops-inbox-view-remove-submit"));
        browser.waitForText(By.cssSelector(".productops-notice"), "The view is removed.");
        assertThat(browser.driver().getCurrentUrl()).contains("project=SHOP&kind=PROBLEM");
        assertThat(browser.waitFor(By.cssSelector("h1")).getText()).doesNotContain(name);
        assertThat(browser.scriptErrors())
                .as("but the name that was taken")
                .allMatch(each -> each.contains("/views/new"));
    }

    @Test
    void manyAreDecidedInOneJob() {
        String word = "many" + System.nanoTime();
        List<String> keys = some(word, 3);
        browser.size(1280, 900).logIn(RunningHost.jira(), "mia", PAGE + "?text=" + word);
        browser.waitForText(TITLE, "Say " + word);
        browser.all(By.cssSelector(".productops-inbox-row input")).forEach(WebElement::click);
        browser.waitFor(CURRENT).sendKeys("d");
        browser.type(By.name("reason"), "All of them");

        browser.click(By.cssSelector("form[data-decision=DECLINE] button[type=submit]"));

        browser.waitForText(NOTICE, "Declined: 3.");
        keys.forEach(key -> assertThat(item(key).path("state").asText()).isEqualTo("DECLINED"));
    }

    private List<String> some(String word, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> {
                    String key = feedback.issue("SHOP", "Feedback", "Say " + word + " " + number);
                    feedback.record(key, "Acme", "I say " + word, LocalDate.now());
                    return key;
                })
                .toList();
    }

    private JsonNode item(String key) {
        return admin.get(REST + "/items/" + key).json().path("item");
    }

    private HttpApi.Answer decide(String key, int version, String body) {
        return admin.header("If-Match", "\"" + version + "\"").postJson(REST + "/items/" + key, body);
    }
}
