package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** A checklist from its beginning to an older version of it, in wide and narrow windows, by keys and by mouse. */
class ChecklistFormIT {

    private static final String PAGE = "/plugins/servlet/productops/checklists";
    private static final By NAME = By.id("productops-checklist-name");
    private static final By SAVE = By.id("productops-checklist-form-save");
    private static final By DONE = By.id("productops-checklist-done");
    private static final By LINES = By.cssSelector(".productops-row-fold > summary");

    private final HttpApi admin = RunningHost.jiraApi().as("admin");
    private final ReadinessApi readiness = new ReadinessApi();
    private final List<Long> created = new ArrayList<>();
    private final Browser browser = Browser.open();

    @AfterEach
    void tidy() {
        browser.close();
        created.forEach(readiness::delete);
    }

    private static By row(int number, String field) {
        return By.id("productops-checklist-items-" + number + "-" + field);
    }

    private static By line(int number) {
        return By.cssSelector("#productops-checklist-items-" + number + " .productops-row-fold > summary");
    }

    private static By more(int number) {
        return By.cssSelector("#productops-checklist-items-" + number + " .productops-row-more > summary");
    }

    private JsonNode create(String json) {
        HttpApi.Answer answer = admin.postJson(ReadinessApi.CHECKLISTS, json);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        created.add(answer.json().path("id").asLong());
        return answer.json();
    }

    private JsonNode long100(String name) {
        String items = IntStream.rangeClosed(1, 100)
                .mapToObj(i -> "{\"text\":\"Item number " + i + "\",\"section\":\"Section " + (i / 10)
                        + "\",\"kind\":\"MANUAL\",\"mandatory\":" + (i % 2 == 0) + "}")
                .collect(Collectors.joining(","));
        return create("{\"name\":\"" + name + "\",\"items\":[" + items + "]}");
    }

    private JsonNode stored(String name) {
        for (JsonNode each :
                admin.get(ReadinessApi.CHECKLISTS + "?limit=500").json().path("values")) {
            if (each.path("name").asText().equals(name)) {
                created.add(each.path("id").asLong());
                return each;
            }
        }
        throw new AssertionError("No checklist " + name);
    }

    private void open(JsonNode checklist) {
        browser.logIn(
                        RunningHost.jira(),
                        "admin",
                        PAGE + "?action=edit&id=" + checklist.path("id").asText())
                .confirmAdministrator("admin");
    }

    private void assertNotWiderThanTheWindow() {
        assertThat(browser.script("return document.documentElement.scrollWidth <= window.innerWidth + 1"))
                .as("the page must not scroll sideways")
                .isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 420})
    void allOfAChecklistIsFilledInByName(int width) {
        String name = "Whole " + System.nanoTime();
        browser.size(width, 900)
                .logIn(RunningHost.jira(), "admin", PAGE + "?action=new")
                .confirmAdministrator("admin");
        assertThat(browser.isShown(By.id("productops-checklist-scope"))).isFalse();
        browser.type(NAME, name)
                .select(By.id("productops-checklist-byItself"), "By itself, on all issues that match")
                .type(By.id("productops-checklist-scope"), "Issue type: Task")
                .type(row(0, "text"), "Docs")
                .type(row(0, "section"), "Help")
                .click(more(0))
                .select(row(0, "tickers"), "The members of a group")
                .type(row(0, "tickerGroup"), "payments-team")
                .type(row(0, "conditions"), "Label: api")
                .click(By.cssSelector("label[for=productops-checklist-items-0-skippable]"));
        browser.click(By.cssSelector("[data-row-action=add]")).type(row(1, "text"), "Labels are set");
        assertThat(browser.waitFor(row(1, "section")).getDomProperty("value")).isEqualTo("Help");
        assertThat(browser.isShown(row(1, "subjectField"))).isFalse();
        browser.select(row(1, "kind"), "A field has a value").type(row(1, "subjectField"), "Labels");
        assertNotWiderThanTheWindow();
        Axe.assertAccessible(browser, "#productops-checklist-form");
        browser.click(SAVE).waitForText(DONE, " was created.");

        JsonNode stored = stored(name);
        assertThat(stored.path("byItself").asBoolean()).isTrue();
        assertThat(stored.path("scope").asText()).isEqualTo("Issue type: Task");
        assertThat(stored.at("/items/0/tickers").asText()).isEqualTo("GROUP:payments-team");
        assertThat(stored.at("/items/0/conditions").asText()).isEqualTo("Label: api");
        assertThat(stored.at("/items/0/skippable").asBoolean()).isTrue();
        assertThat(stored.at("/items/1/subject").asText()).isEqualTo("labels");
        assertThat(browser.text(
                        By.id("productops-checklist-" + stored.path("id").asText())))
                .contains("All issues that match:", "Issue type: Task");
        assertNotWiderThanTheWindow();
        Axe.assertAccessible(browser, "#productops-checklist-table");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 420})
    void aHundredItemsAreLinesThatKeysMoveAndOpen(int width) {
        JsonNode checklist = long100("Hundred " + System.nanoTime());
        browser.size(width, 900);
        open(checklist);
        assertThat(browser.all(LINES)).hasSize(100);
        assertThat(browser.isShown(row(0, "text"))).isFalse();
        assertThat((long) browser.script(
                        "return Math.round(document.querySelector('#productops-checklist-items-50').offsetHeight)"))
                .as("a line each, and in a narrow window a second one for what it says besides")
                .isLessThan(width < 600 ? 60 : 50);
        assertNotWiderThanTheWindow();

        WebElement line = browser.waitFor(line(99));
        line.sendKeys(Keys.chord(Keys.ALT, Keys.ARROW_UP));
        line.sendKeys(Keys.chord(Keys.ALT, Keys.ARROW_UP));
        assertThat(browser.script("return document.activeElement.closest('.productops-row').id"))
                .isEqualTo("productops-checklist-items-97");
        browser.waitFor(line(97)).sendKeys(Keys.ENTER);
        browser.waitFor(row(97, "text")).sendKeys(" moved");
        assertThat(browser.text(line(97))).contains("Item number 100 moved");
        Axe.assertAccessible(browser, "#productops-checklist-form");
        browser.click(SAVE).waitForText(DONE, " was saved.");

        JsonNode items = admin.get(
                        ReadinessApi.CHECKLISTS + "/" + checklist.path("id").asText())
                .json()
                .path("items");
        assertThat(items).hasSize(100);
        assertThat(items.get(97).path("text").asText()).isEqualTo("Item number 100 moved");
        assertThat(items.get(97).path("id")).isEqualTo(checklist.at("/items/99/id"));
        assertThat(items.get(99).path("text").asText()).isEqualTo("Item number 99");
        assertThat(items.get(99).path("section").asText())
                .as("the last field that was sent")
                .isEqualTo("Section 9");
    }

    @RepeatedTest(3)
    void aLineIsDraggedByItsHandleWithWhatWasTypedInIt() {
        JsonNode checklist = create("{\"name\":\"Dragged " + System.nanoTime() + "\",\"items\":["
                + "{\"text\":\"A\",\"kind\":\"MANUAL\",\"mandatory\":true},"
                + "{\"text\":\"B\",\"kind\":\"MANUAL\",\"mandatory\":true},"
                + "{\"text\":\"C\",\"kind\":\"MANUAL\",\"mandatory\":true}]}");
        browser.size(1280, 900);
        open(checklist);
        for (int number : new int[] {1, 2}) {
            browser.click(line(number))
                    .type(row(number, "text"), (number == 1 ? "B" : "C") + " typed")
                    .click(line(number));
        }
        browser.click(line(0)).type(row(0, "help"), "Ask Priya.").click(line(0));
        WebElement handle = browser.waitFor(By.cssSelector("#productops-checklist-items-2 .productops-row-handle"));
        WebElement first = browser.waitFor(By.cssSelector("#productops-checklist-items-0 .productops-row-handle"));
        // In the middle of the window, where nothing scrolls by itself while the mouse is on its way.
        browser.script("document.querySelector('#productops-checklist-items-1').scrollIntoView({block: 'center'});");

        new Actions(browser.driver())
                .moveToElement(handle)
                .clickAndHold()
                .moveToElement(first)
                .moveByOffset(0, -15)
                .release()
                .perform();

        browser.waitForText(line(0), "C typed");
        assertThat(browser.all(By.cssSelector(".productops-row-dragged"))).isEmpty();
        browser.click(SAVE).waitForText(DONE, " was saved.");
        JsonNode saved = admin.get(
                        ReadinessApi.CHECKLISTS + "/" + checklist.path("id").asText())
                .json()
                .path("items");
        assertThat(saved.findValuesAsText("text")).containsExactly("C typed", "A", "B typed");
        assertThat(saved.findValuesAsText("id"))
                .as("the items that they were, with their ticks")
                .containsExactly(
                        checklist.at("/items/2/id").asText(),
                        checklist.at("/items/0/id").asText(),
                        checklist.at("/items/1/id").asText());
        assertThat(saved.get(1).path("help").asText()).isEqualTo("Ask Priya.");
    }

    @Test
    void whoTakesHoldOfALineAtTheEdgeOfTheWindowStaysWhereTheyAre() {
        open(long100("Edge " + System.nanoTime()));
        browser.size(1280, 700);
        browser.script("document.querySelector('#productops-checklist-items-50').scrollIntoView({block: 'end'});");
        WebElement handle = browser.waitFor(By.cssSelector("#productops-checklist-items-50 .productops-row-handle"));
        Object before = browser.script("return Math.round(window.scrollY);");
        new Actions(browser.driver())
                .moveToElement(handle)
                .clickAndHold()
                .pause(Duration.ofMillis(300))
                .perform();
        assertThat(browser.script("return Math.round(window.scrollY);")).isEqualTo(before);

        // Further towards the edge the page goes along, and the line with it.
        new Actions(browser.driver())
                .moveByOffset(0, 8)
                .pause(Duration.ofMillis(600))
                .release()
                .perform();
        assertThat((long) browser.script("return Math.round(window.scrollY);")).isGreaterThan((long) before);
        assertThat(browser.text(line(50))).doesNotContain("Item number 51");
    }

    @Test
    void anErrorOpensTheRowThatItBelongsTo() {
        JsonNode checklist = long100("Wrong " + System.nanoTime());
        browser.size(420, 900);
        open(checklist);
        browser.click(line(70))
                .click(more(70))
                .type(row(70, "conditions"), "Issue type: No such type")
                .click(SAVE);

        assertThat(browser.text(By.cssSelector(".productops-form-errors"))).contains("Item 71");
        assertThat(browser.isShown(row(70, "conditions"))).isTrue();
        assertThat(browser.isShown(row(69, "text"))).isFalse();
        assertThat(browser.script("return document.activeElement.id"))
                .isEqualTo("productops-checklist-items-70-conditions");
        browser.click(line(70));
        assertThat(browser.isShown(row(70, "conditions"))).isFalse();
        browser.click(By.cssSelector(".productops-form-errors a"));
        assertThat(browser.isShown(row(70, "conditions"))).isTrue();
        Axe.assertAccessible(browser, "#productops-checklist-form");
    }

    @Test
    void anOlderVersionIsLookedAtAndRestored() {
        JsonNode checklist = readiness.create("Restored");
        created.add(checklist.path("id").asLong());
        String id = checklist.path("id").asText();
        HttpApi.Answer changed = admin.header("If-Match", "\"1\"")
                .putJson(
                        ReadinessApi.CHECKLISTS + "/" + id + "?confirmed=true",
                        "{\"name\":\"Changed " + id
                                + "\",\"items\":[{\"text\":\"Other\",\"kind\":\"MANUAL\",\"mandatory\":true}]}");
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        browser.size(420, 900)
                .logIn(RunningHost.jira(), "admin", PAGE + "?action=history&id=" + id)
                .confirmAdministrator("admin");
        assertThat(browser.text(By.id("productops-checklist-version-2"))).contains("Changed " + id, "Other");
        assertNotWiderThanTheWindow();
        Axe.assertAccessible(browser, ".productops-checklist-version");

        browser.click(By.cssSelector("#productops-checklist-version-1 .productops-checklist-look"));
        assertThat(browser.text(By.cssSelector(".productops-checklist-items"))).contains("Release note written");
        assertNotWiderThanTheWindow();
        browser.click(By.id("productops-checklist-restore"));
        assertThat(browser.waitFor(NAME).getDomProperty("value"))
                .isEqualTo(checklist.path("name").asText());
        browser.click(SAVE);
        browser.waitForText(DONE, " was saved.");

        JsonNode now = admin.get(ReadinessApi.CHECKLISTS + "/" + id).json();
        assertThat(now.path("version").asInt()).isEqualTo(3);
        assertThat(now.path("items").findValuesAsText("text")).contains("Release note written", "Nice to have");
        assertThat(admin.get(ReadinessApi.CHECKLISTS + "/" + id + "/versions/2")
                        .json()
                        .path("name")
                        .asText())
                .isEqualTo("Changed " + id);
    }

    @Test
    void aListThatIsReadyIsSavedAsItIs() {
        browser.size(1280, 900)
                .logIn(RunningHost.jira(), "admin", PAGE + "?action=new&start=launch")
                .confirmAdministrator("admin");
        String name = "Launch " + System.nanoTime();
        browser.waitFor(NAME).clear();
        browser.type(NAME, name).click(SAVE).waitForText(DONE, " was created.");

        JsonNode stored = stored(name);
        assertThat(stored.path("items").size()).isEqualTo(10);
        assertThat(stored.path("items").findValuesAsText("section")).contains("Product", "Market", "Help and support");
    }
}
