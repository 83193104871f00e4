package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Each proposal of the page opens, with one click, the draft of a new version with the change in it. */
class SimplifyFlowIT {
    private static final String SIMPLIFY = "/plugins/servlet/productops/simplify";
    private static final By LIST = By.id("productops-simplify-list");
    private static final By SAVE = By.id("productops-checklist-form-save");
    private static final By DONE = By.id("productops-checklist-done");
    private static final int STORIES = 16;
    private static final int BUGS = 8;

    private final HttpApi admin = RunningHost.jiraApi().as("admin");
    private final FeedbackApi jira = new FeedbackApi();
    private final ReadinessApi readiness = new ReadinessApi();
    private final Browser browser = Browser.open();

    @BeforeAll
    static void setUp() {
        FeedbackApi.setUp();
    }

    @BeforeEach
    void nothingIsRequired() {
        readiness.requireNothing();
    }

    @AfterEach
    void close() {
        readiness.requireNothing();
        browser.close();
    }

    private static String item(String text, boolean mandatory) {
        return "{\"text\":\"" + text + "\",\"mandatory\":" + mandatory + ",\"kind\":\"MANUAL\",\"skippable\":true}";
    }

    /** Moves an issue on which all mandatory items are ticked just before, but for the first where it is called not applicable. */
    private void pass(JsonNode checklist, String type) {
        String issue = jira.issue("SHOP", type, "Passes");
        readiness.start(issue);
        long first = checklist.at("/items/0/id").asLong();
        HttpApi.Answer said = type.equals("Bug")
                ? admin.putJson(
                        ReadinessApi.readiness(issue) + "/items/" + first + "/not-applicable",
                        "{\"reason\":\"Nobody sees it\"}")
                : admin.putJson(ReadinessApi.ticks(issue, first), "");
        assertThat(said.status()).as(said.body()).isEqualTo(200);
        admin.putJson(ReadinessApi.ticks(issue, checklist.at("/items/1/id").asLong()), "");
        assertThat(readiness.done(issue, "noah").status()).isEqualTo(204);
    }

    private void open(long id) {
        browser.go(RunningHost.jira(), SIMPLIFY + "?checklist=" + id);
        browser.waitFor(LIST);
    }

    /** The fields of the draft's items. */
    private List<String> values(String field) {
        return browser.all(By.cssSelector("[id^=productops-checklist-items-][id$=-" + field + "]")).stream()
                .map(each -> each.getDomProperty("value"))
                .toList();
    }

    private void click(String kind, String text) {
        for (WebElement proposal : browser.all(By.cssSelector("[data-kind=" + kind + "]"))) {
            if (proposal.getText().contains(text)) {
                proposal.findElement(By.tagName("button")).click();
                browser.waitFor(SAVE);
                return;
            }
        }
        throw new AssertionError("No proposal " + kind + " of " + text + ":\n" + browser.text(LIST));
    }

    @Test
    void narrowedAutomaticMergedAndDroppedListsAreDraftsUntilSomebodySavesThem() {
        JsonNode checklist = readiness.create(
                "Simpler",
                String.join(
                        ",",
                        item("Pictures taken", true),
                        item("The description says why", true),
                        item("In the newsletter", false),
                        item("THE DESCRIPTION says why!", false)));
        long id = checklist.path("id").asLong();
        readiness.require(id);
        for (int i = 0; i < STORIES; i++) {
            pass(checklist, "Story");
        }
        for (int i = 0; i < BUGS; i++) {
            pass(checklist, "Bug");
        }

        browser.size(1280, 900)
                .logIn(RunningHost.jira(), "admin", SIMPLIFY + "?checklist=" + id)
                .confirmAdministrator("admin");
        browser.waitForText(LIST, "Issue type: Story");
        assertThat(browser.text(LIST))
                .contains(
                        "So are 16 of 16 issues on which it was ticked lately, and 8 of 8 on which it was not applicable")
                .doesNotContain("Noah", "noah", "Administrator");
        Axe.assertAccessible(browser, "#content");

        click("drop", "In the newsletter");
        assertThat(values("text"))
                .containsExactly("Pictures taken", "The description says why", "THE DESCRIPTION says why!");
        open(id);
        click("merge", "THE DESCRIPTION");
        assertThat(values("text")).containsExactly("Pictures taken", "The description says why", "In the newsletter");
        open(id);
        click("automate", "The description says why");
        assertThat(values("kind")).containsExactly("MANUAL", "FIELD_FILLED", "MANUAL", "MANUAL");
        assertThat(values("subjectField").get(1)).isEqualTo("Description");
        open(id);
        click("narrow", "Pictures taken");
        assertThat(values("conditions")).containsExactly("Issue type: Story", "", "", "");
        assertThat(admin.get(ReadinessApi.CHECKLISTS + "/" + id)
                        .json()
                        .path("version")
                        .asInt())
                .as("nothing is saved before somebody saves it")
                .isEqualTo(1);

        browser.click(SAVE);
        if (!browser.isShown(DONE)) {
            browser.click(SAVE);
        }
        browser.waitForText(DONE, " was saved.");
        JsonNode saved = admin.get(ReadinessApi.CHECKLISTS + "/" + id).json();
        assertThat(saved.path("version").asInt()).isEqualTo(2);
        assertThat(saved.at("/items/0/id")).isEqualTo(checklist.at("/items/0/id"));
        assertThat(saved.at("/items/0/conditions").asText()).isEqualTo("Issue type: Story");
        String bug = jira.issue("SHOP", "Bug", "Without pictures");
        assertThat(admin.get(ReadinessApi.readiness(bug)).body())
                .contains("The description says why")
                .doesNotContain("Pictures taken");
    }

    @Test
    void anAdvisedListIsADraftOfItsNextVersion() {
        JsonNode checklist = readiness.create("Stops often", item("Signed by all", true));
        long id = checklist.path("id").asLong();
        readiness.require(id);
        for (int i = 0; i < 20; i++) {
            String issue = jira.issue("SHOP", "Story", "Stopped");
            readiness.start(issue);
            assertThat(readiness.done(issue, "hana").status()).isEqualTo(400);
        }
        browser.size(420, 900)
                .logIn(RunningHost.jira(), "admin", SIMPLIFY + "?checklist=" + id)
                .confirmAdministrator("admin");
        assertThat(browser.text(LIST)).contains("20 of 20 transitions").doesNotContain("Hana");
        assertThat(browser.script("return document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        click("advise", "Signed by all");
        assertThat(browser.script("return document.getElementById('productops-checklist-items-0-mandatory').checked"))
                .isEqualTo(false);
        assertThat(admin.get(ReadinessApi.CHECKLISTS + "/" + id)
                        .json()
                        .at("/items/0/mandatory")
                        .asBoolean())
                .as("nothing is saved before somebody saves it")
                .isTrue();
    }
}
