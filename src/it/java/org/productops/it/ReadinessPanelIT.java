package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.productops.devhost.web.Theme;

/** The panel Readiness as a team works with it: by mouse and keyboard, in both themes, wide and narrow, several at once. */
class ReadinessPanelIT {
    private static final By SUMMARY = By.cssSelector(".productops-checklist-summary");
    private static final By MORE = By.cssSelector(".productops-checklist-more");

    private final FeedbackApi jira = new FeedbackApi();
    private final ReadinessApi readiness = new ReadinessApi();
    private final Browser browser = Browser.open();
    private String issue;
    private long list;
    private long first;

    @BeforeAll
    static void setUp() {
        FeedbackApi.setUp();
    }

    @BeforeEach
    void putAListOnTheIssue() {
        readiness.requireNothing();
        JsonNode created = readiness.create("Definition of done", items());
        list = created.path("id").asLong();
        readiness.require(list);
        first = created.path("items").get(0).path("id").asLong();
        issue = jira.issue("SHOP", "Story", "Pay with one click");
        readiness.start(issue);
        browser.logIn(RunningHost.jira(), "mia", "/browse/" + issue);
    }

    @AfterEach
    void close() {
        readiness.requireNothing();
        browser.close();
    }

    private static String items() {
        String many = IntStream.rangeClosed(1, 8)
                .mapToObj(i -> item("Acceptance criterion " + i + " is met", "Product", "\"skippable\":true"))
                .collect(Collectors.joining(","));
        return String.join(
                ",",
                item("Code reviewed by somebody else", "Engineering", "\"skippable\":true"),
                item("Works with 10,000 orders", "Engineering", "\"help\":\"Run the load test on stage.\""),
                item("Screens checked with a reader", "Engineering", "\"startsOn\":\"2099-12-03\""),
                "{\"text\":\"Product area set\",\"section\":\"Product\",\"mandatory\":true,\"kind\":\"AREA_SET\"}",
                "{\"text\":\"Nice words\",\"section\":\"Product\",\"mandatory\":false,\"kind\":\"MANUAL\"}",
                many);
    }

    private static String item(String text, String section, String more) {
        return "{\"text\":\"" + text + "\",\"section\":\"" + section + "\",\"mandatory\":true,\"kind\":\"MANUAL\","
                + more + "}";
    }

    private WebElement row(String text) {
        return browser.waiting()
                .until(page -> browser.all(By.cssSelector("#productops-readiness .productops-check")).stream()
                        .filter(WebElement::isDisplayed)
                        .filter(row -> row.getText().contains(text))
                        .findFirst()
                        .orElse(null));
    }

    private List<String> shown() {
        return browser.all(By.cssSelector("#productops-readiness .productops-check-text")).stream()
                .filter(WebElement::isDisplayed)
                .map(WebElement::getText)
                .toList();
    }

    private ReadinessPanelIT press(CharSequence... keys) {
        browser.driver().switchTo().activeElement().sendKeys(keys);
        return this;
    }

    private String focus() {
        WebElement at = browser.driver().switchTo().activeElement();
        String label = at.getDomAttribute("aria-label");
        return label != null
                ? label
                : (String)
                        browser.script("return arguments[0].labels?.[0]?.textContent ?? arguments[0].textContent;", at);
    }

    @Test
    void whatBlocksIsInSightAndTheRestUnfolds() {
        assertThat(shown())
                .hasSize(7)
                .contains("Code reviewed by somebody else", "Product area set")
                .doesNotContain("Nice words", "Screens checked with a reader");
        browser.click(MORE);
        assertThat(shown()).hasSize(13);
        assertThat(row("Screens checked with a reader").getText()).contains("Blocks from");
        assertThat(row("Nice words").getText()).contains("advised");
        browser.click(MORE);
        assertThat(shown()).hasSize(7);
    }

    @Test
    void aTeamWorksWithTheKeyboardAlone() {
        browser.script("document.querySelector('[data-filter=all]').focus();");
        press(Keys.TAB).press(Keys.TAB).press(Keys.TAB);
        assertThat(focus()).isEqualTo("Code reviewed by somebody else");
        press(Keys.SPACE);
        browser.waitForText(SUMMARY, "1 of 13 closed");
        assertThat(row("Code reviewed").getText()).contains("Mia Lindqvist").doesNotContain("Blocks");
        assertThat(focus()).as("stays where it was").isEqualTo("Code reviewed by somebody else");

        press(Keys.ARROW_DOWN);
        assertThat(focus()).isEqualTo("Works with 10,000 orders");
        press(Keys.TAB).press(Keys.ENTER);
        assertThat(focus()).isEqualTo("Assign to me");
        press(Keys.ENTER);
        browser.waiting()
                .until(page -> row("Works with 10,000 orders").getText().contains("Mia Lindqvist"));
        assertThat(focus()).isEqualTo("Actions for Works with 10,000 orders");
        browser.waitForText(By.cssSelector("[data-filter=mine]"), "Mine (1)");

        press(Keys.ENTER).press(Keys.ARROW_DOWN).press(Keys.ESCAPE);
        assertThat(focus()).isEqualTo("Actions for Works with 10,000 orders");

        browser.script("document.querySelector('[data-filter=mine]').focus();");
        press(Keys.ENTER);
        assertThat(shown()).containsExactly("Works with 10,000 orders");
        press(Keys.TAB).press(Keys.SPACE);
        browser.waitForText(SUMMARY, "2 of 13 closed");
        assertThat(shown()).as("stays in sight").containsExactly("Works with 10,000 orders");
    }

    @Test
    void whatDoesNotApplyIsSaidWithAReason() {
        row("Acceptance criterion 1")
                .findElement(By.cssSelector(".productops-check-actions"))
                .sendKeys(Keys.ENTER);
        press(Keys.END).press(Keys.ENTER);
        press("There is no screen").press(Keys.TAB).press(Keys.ENTER);
        browser.waiting().until(page -> row("Acceptance criterion 1").getText().contains("There is no screen"));
        browser.waitForText(SUMMARY, "1 of 13 closed");
        Axe.assertAccessible(browser, "#productops-readiness");

        row("Acceptance criterion 1")
                .findElement(By.cssSelector(".productops-check-actions"))
                .sendKeys(Keys.ENTER);
        assertThat(focus()).isEqualTo("It applies after all");
        press(Keys.ENTER);
        browser.waitForText(SUMMARY, "0 of 13 closed");
    }

    @Test
    void itemsAreAddedToThisIssueAloneAndGivenToSomebody() {
        browser.click(By.cssSelector(".productops-own-add"));
        press("Ask Eve about <script>alert(1)</script>").press(Keys.ENTER);
        WebElement added = row("Ask Eve about <script>");
        press("Tell support").press(Keys.ENTER);
        row("Tell support");
        press(Keys.ESCAPE);
        assertThat(focus()).isEqualTo("Add an item to this issue");

        added.findElement(By.cssSelector(".productops-check-actions")).sendKeys(Keys.ENTER);
        press(Keys.ARROW_DOWN).press(Keys.ENTER);
        Axe.assertAccessible(browser, "#productops-readiness");
        press("priya");
        browser.waitFor(By.cssSelector(".productops-combobox-option"));
        press(Keys.ARROW_DOWN).press(Keys.ENTER);
        browser.waiting().until(page -> row("Ask Eve about").getText().contains("Priya"));

        row("Tell support")
                .findElement(By.cssSelector(".productops-check-actions"))
                .sendKeys(Keys.ENTER);
        press(Keys.END).press(Keys.ENTER);
        browser.waiting().until(page -> !shown().contains("Tell support"));
        browser.go(RunningHost.jira(), "/browse/" + issue);
        browser.all(By.cssSelector(".productops-checklist-more")).stream()
                .filter(WebElement::isDisplayed)
                .forEach(WebElement::click);
        assertThat(shown()).contains("Ask Eve about <script>alert(1)</script>").doesNotContain("Tell support");

        browser.click(By.cssSelector(".productops-readiness-history a"));
        assertThat(browser.text(By.id("productops-readiness-changes")))
                .containsSubsequence(
                        "removed from this issue",
                        "Tell support",
                        "assigned to Priya",
                        "added to this issue",
                        "Tell support",
                        "added to this issue",
                        "Ask Eve about <script>");
        Axe.assertAccessible(browser, "#productops-readiness-changes");
    }

    @Test
    void aTabThatIsLeftOpenCatchesUpAndNoTickIsLost() {
        RunningHost.jiraApi().as("priya").putJson(ReadinessApi.ticks(issue, first), "");
        row("Works with 10,000 orders")
                .findElement(By.cssSelector(".productops-check-box"))
                .click();
        browser.waitForText(SUMMARY, "2 of 13 closed");
        assertThat(row("Code reviewed").getText()).contains("Priya");

        RunningHost.jiraApi().as("priya").delete(ReadinessApi.ticks(issue, first));
        browser.waiting().until(page -> {
            browser.script("window.dispatchEvent(new Event('focus'));");
            return browser.text(SUMMARY).contains("1 of 13 closed");
        });
        assertThat(row("Code reviewed").getText()).contains("Blocks").doesNotContain("Priya");
    }

    /** Adds items to the list while somebody looks at an issue, as its editor would. */
    private void addToTheList(String... items) {
        HttpApi admin = RunningHost.jiraApi().as("admin");
        JsonNode list = admin.get(ReadinessApi.CHECKLISTS + "/" + this.list).json();
        ObjectNode body = new ObjectMapper().createObjectNode();
        body.set("name", list.path("name"));
        ArrayNode all = body.putArray("items");
        list.path("items").forEach(all::add);
        try {
            for (String item : items) {
                all.add(new ObjectMapper().readTree(item));
            }
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
        HttpApi.Answer changed = admin.header(
                        "If-Match", "\"" + list.path("version").asText() + "\"")
                .putJson(ReadinessApi.CHECKLISTS + "/" + this.list + "?confirmed=true", body.toString());
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    }

    @Test
    void anItemThatComesIntoTheListMeanwhileIsTickedLikeTheOthers() {
        addToTheList(
                item("Threat model <b>written</b>", "Security", "\"skippable\":true,\"help\":\"Ask Eve.\""),
                item("Secrets rotated", "Security", "\"help\":\"\""),
                "{\"text\":\"Description filled\",\"section\":\"Security\",\"mandatory\":true,"
                        + "\"kind\":\"FIELD_FILLED\",\"subject\":\"description\"}");
        WebElement box = row("Works with 10,000 orders").findElement(By.cssSelector(".productops-check-box"));
        box.click();
        browser.waitForText(SUMMARY, "1 of 16 closed");
        assertThat(browser.driver().switchTo().activeElement())
                .as("the focus stays where it was")
                .isEqualTo(box);
        browser.click(MORE);

        WebElement added = row("Threat model <b>written</b>");
        assertThat(added.getText()).contains("Blocks", "Ask Eve.").containsIgnoringCase("new");
        WebElement newBox = added.findElement(By.cssSelector(".productops-check-box"));
        assertThat(newBox.getAccessibleName()).isEqualTo("Threat model <b>written</b>");
        assertThat((String) browser.script(
                        "return arguments[0].getAttribute('aria-describedby').split(' ')"
                                + ".map((id) => document.getElementById(id).textContent).join(' ');",
                        newBox))
                .contains("Blocks", "New", "Ask Eve.");
        added.findElement(By.cssSelector("label.productops-check-text")).click();
        browser.waitForText(SUMMARY, "2 of 16 closed");
        assertThat(row("Threat model").getText()).contains("Mia Lindqvist").doesNotContain("Blocks");
        assertThat(newBox.isSelected()).isTrue();

        browser.script("arguments[0].focus();", newBox);
        press(Keys.ARROW_DOWN);
        assertThat(focus()).isEqualTo("Secrets rotated");
        press(Keys.SPACE);
        browser.waitForText(SUMMARY, "3 of 16 closed");
        assertThat(focus()).as("stays where it was").isEqualTo("Secrets rotated");
        press(Keys.SPACE);
        browser.waitForText(SUMMARY, "2 of 16 closed");
        press(Keys.TAB).press(Keys.ENTER);
        assertThat(focus()).isEqualTo("Assign to me");
        press(Keys.ENTER);
        browser.waiting().until(page -> row("Secrets rotated").getText().contains("Mia Lindqvist"));

        WebElement checked = row("Description filled");
        assertThat(checked.findElements(By.cssSelector(".productops-check-box")))
                .isEmpty();
        assertThat(checked.getText()).contains("Open", "is empty");
        assertThat((String)
                        browser.script("return document.querySelector('#productops-readiness [id=\"\"]')?.outerHTML;"))
                .isNull();
        assertThat((Long)
                        browser.script("const ids = Array.from(document.querySelectorAll('#productops-readiness [id]'),"
                                + " (each) => each.id); return ids.length - new Set(ids).size;"))
                .as("no id stands there twice")
                .isZero();
        Axe.assertAccessible(browser, "#productops-readiness");

        String drawnByScript = readable(row("Threat model"));
        browser.go(RunningHost.jira(), "/browse/" + issue).click(MORE);
        assertThat(readable(row("Threat model"))).as("as the server draws it").isEqualTo(drawnByScript);
    }

    private String readable(WebElement row) {
        return row.getText() + " | " + browser.script("return arguments[0].getAttribute('data-status');", row);
    }

    @Test
    void looksWellWideAndNarrowLightAndDark() {
        RunningHost.jiraApi().as("priya").putJson(ReadinessApi.ticks(issue, first), "");
        for (int width : new int[] {1280, 420}) {
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                browser.frame(width, 900).theme(RunningHost.jira(), theme).go(RunningHost.jira(), "/browse/" + issue);
                browser.click(MORE);
                row("Code reviewed")
                        .findElement(By.cssSelector(".productops-check-text"))
                        .isDisplayed();
                Axe.assertAccessible(browser, "#productops-readiness");
                row("Works with 10,000 orders")
                        .findElement(By.cssSelector(".productops-check-actions"))
                        .sendKeys(Keys.ENTER);
                Axe.assertAccessible(browser, "#productops-readiness");
                String shots = System.getProperty("panel.pictures");
                if (shots != null) {
                    browser.picture(Path.of(shots, "panel-" + width + "-" + theme.id() + ".png"));
                }
                assertThat((Boolean) browser.script(
                                "return document.documentElement.scrollWidth <= document.documentElement.clientWidth;"))
                        .as("%s wide: nothing to be scrolled sideways", width)
                        .isTrue();
                assertThat(browser.scriptErrors()).isEmpty();
            }
        }
    }
}
