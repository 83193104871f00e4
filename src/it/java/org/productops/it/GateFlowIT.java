package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** What a change of many issues was refused, what a trial would refuse, and what that says of the lists. */
class GateFlowIT {
    private static final String REFUSALS = "/plugins/servlet/productops/refusals";
    private static final String SIMPLIFY = "/plugins/servlet/productops/simplify";
    private static final int NARROW = 420;
    private static final int WIDE = 1280;

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

    /** Each test has somebody else try, as what one person tries within a minute belongs together. */
    private List<String> tryMany(int count, String user) {
        List<String> issues = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String issue = jira.issue("SHOP", "Story", "Many at once " + i);
            readiness.start(issue);
            assertThat(readiness.done(issue, user).status()).isEqualTo(400);
            issues.add(issue);
        }
        return issues;
    }

    @Test
    void whoMovedManyIssuesReadsWhichStayedAndWhy() {
        JsonNode checklist = readiness.create("Gate of many");
        readiness.require(checklist.path("id").asLong());
        List<String> issues = tryMany(12, "mia");

        browser.logIn(RunningHost.jira(), "mia", REFUSALS);
        By group = By.cssSelector(".productops-gate-group");
        assertThat(browser.text(group))
                .contains("Done", "12 issues", "Release note written", issues.get(11))
                .doesNotContain(issues.get(0));
        browser.click(By.cssSelector(".productops-gate-rest"));
        browser.waitForText(By.id("content"), issues.get(0));
        Axe.assertAccessible(browser, "#content");
        assertThat(browser.all(By.id("productops-gate-all"))).isEmpty();

        browser.click(By.linkText(issues.get(0)));
        browser.waitForText(By.id("content"), "Many at once 0");
    }

    @Test
    void thePagesFitANarrowWindow() {
        JsonNode checklist = readiness.create("Narrow gate");
        readiness.require(checklist.path("id").asLong());
        tryMany(2, "admin");
        browser.logIn(RunningHost.jira(), "admin", SIMPLIFY).confirmAdministrator("admin");
        for (String page : List.of(REFUSALS + "/all", REFUSALS + "/trial", SIMPLIFY, SIMPLIFY + "?view=figures")) {
            for (int width : new int[] {NARROW, WIDE}) {
                browser.size(width, 900).go(RunningHost.jira(), page);
                browser.waitFor(By.cssSelector(".productops-header"));
                assertThat((Boolean) browser.script(
                                "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                        .as("%s at %s", page, width)
                        .isTrue();
            }
            Axe.assertAccessible(browser, "#content");
        }
        assertThat(browser.scriptErrors()).isEmpty();
    }

    @Test
    void administratorsReadEverybodysAndOthersTheirOwn() {
        JsonNode checklist = readiness.create("Own gate");
        long id = checklist.path("id").asLong();
        readiness.require(id);
        String issue = tryMany(1, "liam").get(0);

        HttpApi mia = RunningHost.jiraApi().as("mia");
        assertThat(RunningHost.jiraApi()
                        .as("liam")
                        .get("/rest/productops/1.0/refusals")
                        .json()
                        .at("/values/0/issueKey")
                        .asText())
                .isEqualTo(issue);
        assertThat(mia.get("/rest/productops/1.0/refusals").body()).doesNotContain("\"" + issue + "\"");
        assertThat(mia.get("/rest/productops/1.0/refusals?all=true").status()).isEqualTo(403);
        assertThat(mia.get("/rest/productops/1.0/refusals/trial").status()).isEqualTo(403);
        assertThat(mia.get("/rest/productops/1.0/checklist-figures").status()).isEqualTo(403);
        assertThat(admin.get("/rest/productops/1.0/refusals?all=true&checklist=" + id)
                        .body())
                .contains(issue);
        assertThat(RunningHost.jiraApi().get(REFUSALS).status()).isEqualTo(302);
        assertThat(mia.get(REFUSALS + "/all").status()).isEqualTo(403);

        JsonNode figures = admin.get("/rest/productops/1.0/checklist-figures?checklist=" + id)
                .json();
        assertThat(figures.at("/values/0/blocked").asInt()).isEqualTo(1);
        assertThat(figures.toString()).doesNotContain("liam");
    }

    @Test
    void aProposalOpensTheFormWithTheChangeAndSavesNothingByItself() {
        JsonNode older = readiness.create("Older list");
        JsonNode newer = readiness.create("Newer list");
        readiness.require(older.path("id").asLong());
        readiness.require(newer.path("id").asLong());
        long id = newer.path("id").asLong();

        browser.logIn(RunningHost.jira(), "admin", SIMPLIFY + "?checklist=" + id)
                .confirmAdministrator("admin");
        assertThat(browser.text(By.id("productops-simplify-list")))
                .contains("Release note written", "asks for the same", "Merge");
        Axe.assertAccessible(browser, "#content");
        browser.click(By.cssSelector("[data-kind=merge] button"));
        browser.waitFor(By.id("productops-checklist-form-save"));
        assertThat(browser.all(By.cssSelector("[id^=productops-checklist-items-][id$=-text]")))
                .as("one of two items is left")
                .hasSize(1);
        assertThat(admin.get(ReadinessApi.CHECKLISTS + "/" + id).json().path("items"))
                .hasSize(2);
    }
}
