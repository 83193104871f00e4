package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Flow B as people do it: a checklist on a transition, a refusal that explains itself, and the way through. */
class ReadinessFlowIT {
    private static final String SCRIPT = "<script>document.title='gotcha'</script>";
    private static final By PANEL = By.id("productops-readiness");
    private static final By DONE = By.id("action_id_31");
    private static final By SAVE = By.id("productops-checklist-form-save");

    private final FeedbackApi jira = new FeedbackApi();
    private final AreaApi areas = new AreaApi();
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

    @Test
    void aDefinitionOfDoneIsMadePutOnATransitionAndHolds() {
        String name = areas.unusedKey("Definition of done");
        browser.logIn(RunningHost.jira(), "admin", "/plugins/servlet/productops/checklists")
                .confirmAdministrator("admin");
        browser.click(By.id("productops-checklist-add"));
        browser.type(By.id("productops-checklist-name"), name);
        item(0, "Release note written " + SCRIPT, "MANUAL");
        browser.click(By.cssSelector("[data-row-action=add]"));
        item(1, "Product area set", "AREA_SET");
        browser.click(By.cssSelector("[data-row-action=add]"));
        item(2, "All sub-tasks resolved", "SUBTASKS_RESOLVED");
        browser.click(By.cssSelector("[data-row-action=add]"));
        item(3, "Says why", "FIELD_FILLED");
        browser.type(By.id("productops-checklist-items-3-subjectField"), "Description");
        Axe.assertAccessible(browser, "#productops-checklist-form");
        browser.click(SAVE);
        browser.waitForText(By.id("content"), name);
        Axe.assertAccessible(browser, "#content");

        addValidator(name);
        assertThat(browser.text(By.id("content"))).contains("All mandatory items of the checklist", name);

        String issue = jira.issue("SHOP", "Story", "Pay with one click");
        readiness.start(issue);
        browser.logIn(RunningHost.jira(), "mia", "/browse/" + issue);
        assertThat(browser.text(PANEL)).contains(name, "Needed for: Done", "1 of 4 closed");
        Axe.assertAccessible(browser, "#productops-readiness");
        browser.click(DONE).select(By.name("resolution"), "Done").click(By.id("submit"));
        assertThat(browser.text(By.id("content")))
                .contains(
                        "3 items are open", "Release note written \u2039script\u203a", "Tick what is done in the panel")
                .contains("The issue has no product area")
                .contains("The field “Description” is empty");
        assertThat(browser.driver().getTitle()).doesNotContain("gotcha");

        areas.put(issue, areas.create("done", "Done area"));
        RunningHost.jiraApi()
                .as("mia")
                .putJson("/rest/api/2/issue/" + issue, "{\"fields\":{\"description\":\"Because.\"}}");
        browser.go(RunningHost.jira(), "/browse/" + issue);
        browser.waitFor(By.cssSelector(".productops-check-box")).sendKeys(Keys.SPACE);
        browser.waitForText(By.cssSelector(".productops-checklist-summary"), "4 of 4 closed");
        browser.waitForText(By.cssSelector(".productops-check-detail"), "Mia Lindqvist");
        browser.go(RunningHost.jira(), "/browse/" + issue);
        browser.click(By.cssSelector(".productops-checklist-more"));
        assertThat(browser.text(PANEL)).contains("Mia Lindqvist", "4 of 4 closed");
        browser.click(DONE).select(By.name("resolution"), "Done").click(By.id("submit"));
        browser.waitForText(By.id("content"), "Reopen");
    }

    @Test
    void theValidatorSurvivesARenameAndBlocksAfterADeletion() {
        JsonNode checklist = readiness.create("Ready to ship");
        long id = checklist.path("id").asLong();
        readiness.require(id);
        String renamed = areas.unusedKey("Renamed");
        RunningHost.jiraApi()
                .as("admin")
                .header("If-Match", "\"1\"")
                .putJson(
                        ReadinessApi.CHECKLISTS + "/" + id,
                        "{\"name\":\"" + renamed + "\",\"items\":" + checklist.path("items") + "}");
        String issue = jira.issue("SHOP", "Story", "Ship it");
        readiness.start(issue);
        browser.logIn(RunningHost.jira(), "admin", "/browse/" + issue);
        assertThat(browser.text(PANEL)).contains(renamed);

        readiness.delete(id);

        browser.go(RunningHost.jira(), "/browse/" + issue);
        assertThat(browser.text(PANEL)).contains(renamed, "was deleted");
        browser.click(DONE).select(By.name("resolution"), "Done").click(By.id("submit"));
        assertThat(browser.text(By.id("content"))).contains(renamed, "was deleted", "Ask a Jira administrator");
        openTransition();
        assertThat(browser.text(By.id("content"))).contains("was deleted");
    }

    @Test
    void theValidatorCanBeChangedInTheWorkflowEditor() {
        String first = readiness.create("First").path("name").asText();
        String second = readiness.create("Second").path("name").asText();
        browser.logIn(RunningHost.jira(), "admin", "/");
        addValidator(first);

        browser.click(By.id("edit-validator-1"));
        assertThat(browser.text(By.id("productops-validator-checklist"))).contains(first);
        Axe.assertAccessible(browser, "#content");
        browser.select(By.id("productops-validator-checklist"), second).click(By.id("submit"));

        assertThat(browser.text(By.id("content"))).contains(second).doesNotContain(first);
    }

    @Test
    void theSecondOfTwoEditorsSeesTheOthersChangeAndKeepsTheirOwn() {
        JsonNode checklist = readiness.create("Shared");
        long id = checklist.path("id").asLong();
        browser.logIn(RunningHost.jira(), "admin", "/plugins/servlet/productops/checklists?action=edit&id=" + id)
                .confirmAdministrator("admin");
        browser.type(By.id("productops-checklist-name"), "Mine " + id);
        RunningHost.jiraApi()
                .as("admin")
                .header("If-Match", "\"1\"")
                .putJson(
                        ReadinessApi.CHECKLISTS + "/" + id,
                        "{\"name\":\"Theirs " + id + "\",\"items\":" + checklist.path("items") + "}");

        browser.click(SAVE);

        assertThat(browser.text(By.id("productops-checklist-name-stored"))).contains("Theirs " + id);
        assertThat(browser.waitFor(By.id("productops-checklist-name")).getDomProperty("value"))
                .isEqualTo("Mine " + id);
        Axe.assertAccessible(browser, "#content");
        browser.click(SAVE);
        browser.waitForText(By.id("content"), "Mine " + id);
    }

    private void item(int row, String text, String kind) {
        browser.type(By.id("productops-checklist-items-" + row + "-text"), text);
        browser.click(By.cssSelector("#productops-checklist-items-" + row + "-kind option[value=" + kind + "]"));
        By mandatory = By.id("productops-checklist-items-" + row + "-mandatory");
        if (!browser.driver().findElement(mandatory).isSelected()) {
            // AUI draws the box itself; the label is what people click.
            browser.click(By.cssSelector("label[for=productops-checklist-items-" + row + "-mandatory]"));
        }
    }

    private void openTransition() {
        browser.go(RunningHost.jira(), "/secure/admin/workflows/ListWorkflows.jspa");
        browser.confirmAdministrator("admin");
        browser.click(By.linkText(ReadinessApi.WORKFLOW));
        browser.click(By.id("edit_action_" + ReadinessApi.DONE));
    }

    private void addValidator(String checklist) {
        openTransition();
        browser.click(By.id("add-workflow-validator"));
        browser.click(By.id("submit"));
        browser.select(By.id("productops-validator-checklist"), checklist);
        Axe.assertAccessible(browser, "#content");
        browser.click(By.id("submit"));
        browser.waitForText(By.id("content"), checklist);
    }
}
