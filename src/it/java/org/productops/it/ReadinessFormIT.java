package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** What the scripts of readiness do beyond what works without them: the rows of the form, and ticks in place. */
class ReadinessFormIT {
    private static final String PAGE = "/plugins/servlet/productops/checklists";
    private static final By NAME = By.id("productops-checklist-name");
    private static final By SAVE = By.id("productops-checklist-form-save");
    private static final By ADD_ROW = By.cssSelector("[data-row-action=add]");
    private static final By DONE = By.id("productops-checklist-done");
    private static final By SUMMARY = By.cssSelector(".productops-checklist-summary");
    private static final By BOX = By.cssSelector(".productops-check-box:not(:disabled)");

    private final HttpApi admin = RunningHost.jiraApi().as("admin");
    private final ReadinessApi readiness = new ReadinessApi();
    private final List<Long> created = new ArrayList<>();
    private final Browser browser = Browser.open();

    @BeforeAll
    static void setUp() {
        FeedbackApi.setUp();
    }

    @AfterEach
    void tidy() {
        browser.close();
        readiness.requireNothing();
        created.forEach(readiness::delete);
    }

    private static By row(int number, String field) {
        return By.id("productops-checklist-items-" + number + "-" + field);
    }

    /** To which a row is folded. */
    private static By line(int number) {
        return By.cssSelector("#productops-checklist-items-" + number + " .productops-row-fold > summary");
    }

    private JsonNode checklist(String word) {
        JsonNode checklist = readiness.create(word);
        created.add(checklist.path("id").asLong());
        return checklist;
    }

    private void replaceItems(JsonNode checklist) {
        HttpApi.Answer changed = admin.header(
                        "If-Match", "\"" + checklist.path("version").asText() + "\"")
                .putJson(
                        ReadinessApi.CHECKLISTS + "/" + checklist.path("id").asText() + "?confirmed=true",
                        "{\"name\": \"" + checklist.path("name").asText()
                                + "\", \"items\": [{\"text\": \"Theirs\", \"kind\": \"MANUAL\", \"mandatory\": true}]}");
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    }

    @Test
    void rowsAreAddedMovedAndRemovedWithTheKeyboard() {
        String name = "Keys " + System.nanoTime();
        browser.logIn(RunningHost.jira(), "admin", PAGE + "?action=new").confirmAdministrator("admin");
        browser.type(NAME, name).type(row(0, "text"), "First");
        browser.waitFor(ADD_ROW).sendKeys(Keys.ENTER);
        assertThat(browser.script("return document.activeElement.id")).isEqualTo("productops-checklist-items-1-text");
        browser.type(row(1, "text"), "Second");

        browser.waitFor(By.cssSelector("#productops-checklist-items-1 [data-row-action=up]"))
                .sendKeys(Keys.ENTER);

        assertThat(browser.waitFor(row(0, "text")).getDomProperty("value")).isEqualTo("Second");
        browser.waitFor(By.cssSelector("#productops-checklist-items-0 [data-row-action=remove]"))
                .sendKeys(Keys.ENTER);
        assertThat(browser.isShown(row(0, "subjectField"))).isFalse();
        browser.select(row(0, "kind"), "A field has a value");
        assertThat(browser.isShown(row(0, "subjectField"))).isTrue();
        Axe.assertAccessible(browser, "#productops-checklist-form");
        browser.type(row(0, "subjectField"), "Labels");
        browser.waitFor(NAME).sendKeys(Keys.ENTER);
        browser.waitForText(DONE, " was created.");

        JsonNode stored = null;
        for (JsonNode each : admin.get(ReadinessApi.CHECKLISTS).json().path("values")) {
            if (each.path("name").asText().equals(name)) {
                created.add(each.path("id").asLong());
                stored = each;
            }
        }
        assertThat(stored).isNotNull();
        assertThat(stored.path("items")).hasSize(1);
        assertThat(stored.at("/items/0/text").asText()).isEqualTo("First");
        assertThat(stored.at("/items/0/subject").asText()).isEqualTo("labels");
    }

    @Test
    void whatIsTypedCanBeSavedAfterAnotherEditorTookItsItemOut() {
        JsonNode checklist = checklist("Shared");
        String id = checklist.path("id").asText();
        browser.logIn(RunningHost.jira(), "admin", PAGE + "?action=edit&id=" + id)
                .confirmAdministrator("admin");
        browser.click(line(0)).type(row(0, "text"), "Mine");
        replaceItems(checklist);

        browser.click(SAVE);
        assertThat(browser.text(By.id("productops-checklist-form"))).contains("Theirs");
        // What differs from what is stored is open.
        assertThat(browser.waitFor(row(0, "text")).getDomProperty("value")).isEqualTo("Mine");
        Axe.assertAccessible(browser, "#productops-checklist-form");

        browser.click(SAVE).waitForText(DONE, " was saved.");
        assertThat(admin.get(ReadinessApi.CHECKLISTS + "/" + id)
                        .json()
                        .at("/items/0/text")
                        .asText())
                .isEqualTo("Mine");
    }

    @Test
    void anItemThatIsTickedIsTakenOutOnlyWhenThatIsConfirmed() {
        JsonNode checklist = checklist("Missed");
        String id = checklist.path("id").asText();
        readiness.require(checklist.path("id").asLong());
        String key = new FeedbackApi().issue("SHOP", "Task", "Ticked");
        admin.putJson(ReadinessApi.ticks(key, checklist.at("/items/0/id").asLong()), "");
        browser.logIn(RunningHost.jira(), "admin", PAGE + "?action=edit&id=" + id)
                .confirmAdministrator("admin");
        browser.click(By.cssSelector("#productops-checklist-items-0 [data-row-action=remove]"))
                .click(SAVE);

        By asked = By.cssSelector(".productops-form-asked");
        assertThat(browser.text(asked))
                .contains("“Release note written” is removed", "Issues that have it ticked: 1")
                .contains(ReadinessApi.WORKFLOW + ": Done");
        assertThat(browser.script("return document.activeElement.className").toString())
                .contains("productops-form-asked");
        Axe.assertAccessible(browser, "#productops-checklist-form");
        browser.click(SAVE).waitForText(DONE, " was saved.");
    }

    @Test
    void aTickIsTakenBackInPlaceAndARefusalIsShownThere() {
        JsonNode checklist = checklist("Ticked");
        readiness.require(checklist.path("id").asLong());
        String key = new FeedbackApi().issue("SHOP", "Task", "Ticked");
        readiness.start(key);
        browser.logIn(RunningHost.jira(), "mia", "/browse/" + key);

        browser.click(BOX).waitForText(SUMMARY, "1 of 2 closed");
        browser.click(BOX).waitForText(SUMMARY, "0 of 2 closed");

        replaceItems(checklist);
        browser.click(BOX);
        browser.waitForText(By.cssSelector(".productops-readiness-error"), "the checklist may have been changed");
        assertThat(browser.text(By.id("productops-readiness"))).contains("Theirs");
        Axe.assertAccessible(browser, "#productops-readiness");
    }
}
