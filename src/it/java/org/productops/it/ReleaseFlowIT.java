package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.productops.devhost.web.Theme;

/** Releases, from their beginning to the day after, as people look after them. */
class ReleaseFlowIT {
    private static final String RELEASES = "/plugins/servlet/productops/releases";
    private static final String REST = "/rest/productops/1.0/releases";

    private final HttpApi admin = RunningHost.jiraApi().as("admin");
    private final Browser browser = Browser.open();
    private final ReadinessApi readiness = new ReadinessApi();

    @AfterEach
    void close() {
        browser.close();
    }

    private String version(String name) {
        HttpApi.Answer added = admin.postJson(
                "/rest/api/2/version",
                "{\"project\":\"SHOP\",\"name\":\"" + name + "\",\"releaseDate\":\"2027-03-01\"}");
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        return added.json().get("id").asText();
    }

    private String issue(String summary, String version) {
        HttpApi.Answer added = admin.postJson(
                "/rest/api/2/issue",
                "{\"fields\":{\"project\":{\"key\":\"SHOP\"},\"issuetype\":{\"name\":\"Story\"},\"summary\":\""
                        + summary + "\",\"fixVersions\":[{\"id\":\"" + version + "\"}]}}");
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        return added.json().get("key").asText();
    }

    private long release(String version, String more) {
        HttpApi.Answer begun = admin.postJson(REST, "{\"versions\":[\"" + version + "\"]" + more + "}");
        assertThat(begun.status()).as(begun.body()).isEqualTo(201);
        return begun.json().get("id").asLong();
    }

    private void released(String version, boolean out) {
        HttpApi.Answer changed = admin.putJson("/rest/api/2/version/" + version, "{\"released\":" + out + "}");
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    }

    @Test
    void aReleaseIsBegunPlannedSignedOffAndDecided() {
        String version = version("Flow");
        issue("In the flow", version);

        browser.logIn(RunningHost.jira(), "admin", "/projects/SHOP/versions");
        browser.click(By.id("productops-project-releases"));
        Axe.assertAccessible(browser);
        browser.go(RunningHost.jira(), RELEASES + "/new?version=" + version);
        Axe.assertAccessible(browser);
        browser.type(By.name("name"), "The flow");
        browser.click(By.id("productops-release-form-save"));
        assertThat(browser.text(By.className("productops-notice"))).contains("The release has begun");
        Axe.assertAccessible(browser);

        browser.click(By.id("productops-release-tab-launch"));
        Axe.assertAccessible(browser);
        browser.click(By.cssSelector("button[name='tier'][value='3']"));
        assertThat(browser.text(By.id("productops-launch-summary"))).isEqualTo("Done: 0 of 3");
        browser.click(By.cssSelector("button[value='confirm-product']"));
        browser.click(By.cssSelector("button[value='confirm-marketing']"));
        assertThat(browser.all(By.cssSelector(".productops-launch-confirmations .aui-lozenge-success")))
                .hasSize(2);
        browser.waitFor(By.className("productops-launch-box")).sendKeys(Keys.SPACE);
        assertThat(browser.text(By.id("productops-launch-summary"))).isEqualTo("Done: 1 of 3");
        Axe.assertAccessible(browser);

        browser.script("window.scrollTo(0, 0)");
        browser.click(By.id("productops-release-tab-overview"));
        browser.type(By.id("productops-release-note-product"), "But for the docs");
        browser.click(By.cssSelector("button[value='sign-product']"));
        assertThat(browser.text(By.id("productops-release-side-product")).toLowerCase())
                .contains("signed off", "but for the docs");
        browser.click(By.cssSelector("button[name='go'][value='go']"));
        assertThat(browser.isShown(By.id("productops-release-error")))
                .as("a decision has a reason")
                .isTrue();
        browser.type(By.id("productops-release-reason"), "All is there");
        browser.click(By.cssSelector("button[name='go'][value='go']"));
        assertThat(browser.text(By.id("productops-release-decision"))).contains("All is there");
        for (Theme theme : Theme.values()) {
            browser.theme(RunningHost.jira(), theme);
            for (int width : new int[] {1280, 420}) {
                browser.size(width, 900).go(RunningHost.jira(), RELEASES);
                Axe.assertAccessible(browser);
                browser.click(By.linkText("The flow"));
                for (String tab : new String[] {"overview", "issues", "launch", "notes"}) {
                    browser.click(By.id("productops-release-tab-" + tab));
                    Axe.assertAccessible(browser);
                }
            }
        }
        browser.theme(RunningHost.jira(), Theme.LIGHT);
        RunningHost.assertQuiet();
    }

    @Test
    void whatGoesOutWithOpenItemsSaysSoAndStaysAsItWas() {
        JsonNode checklist = readiness.create("Release");
        readiness.require(checklist.get("id").asLong());
        try {
            String version = version("Kept");
            String key = issue("Goes out open", version);
            long id = release(version, ",\"product\":[\"mia\"]");
            released(version, true);

            JsonNode progress = admin.get(REST + "/" + id + "/progress").json();
            assertThat(progress.get("frozen").asBoolean()).isTrue();
            assertThat(progress.get("mandatoryOpen").asInt()).isPositive();
            browser.logIn(RunningHost.jira(), "mia", RELEASES + "/" + id);
            assertThat(browser.text(By.className("productops-release-kept")))
                    .contains("was released in Jira on", "Alex Admin", "Mandatory items of checklists")
                    .contains("Product had not signed it off");
            Axe.assertAccessible(browser);

            HttpApi.Answer decided =
                    admin.postJson(REST + "/" + id + "/decisions", "{\"go\":true,\"reason\":\"All is there\"}");
            assertThat(decided.status()).as(decided.body()).isLessThan(300);
            issue("Comes too late", version);
            browser.go(RunningHost.jira(), RELEASES + "/" + id + "/issues");
            assertThat(browser.text(By.id("productops-release-issues")))
                    .contains(key)
                    .doesNotContain("Comes too late");

            released(version, false);
            browser.go(RunningHost.jira(), RELEASES + "/" + id);
            assertThat(browser.text(By.className("productops-release-kept")))
                    .contains("It was reopened in Jira", "Issues that were added: 1");
            assertThat(browser.text(By.id("productops-release-decision")))
                    .containsIgnoringCase("Not decided")
                    .contains("Earlier decisions");
            Axe.assertAccessible(browser);
            browser.click(By.cssSelector(".productops-release-kept a"));
            assertThat(browser.text(By.id("productops-release-frozen"))).contains("Nothing rewrites it");
            assertThat(browser.text(By.id("productops-release-issues"))).doesNotContain("Comes too late");
            Axe.assertAccessible(browser);
            RunningHost.assertQuiet();
        } finally {
            readiness.delete(checklist.get("id").asLong());
        }
    }

    @Test
    void aVersionThatIsInNoReleaseHasAPageThatItsPageInJiraLeadsTo() {
        String version = version("Alone");
        String key = issue("In a version alone", version);

        browser.logIn(RunningHost.jira(), "admin", "/projects/SHOP/versions");
        browser.click(By.linkText("Alone"));
        browser.click(By.id("productops-project-releases"));
        assertThat(browser.text(By.id("productops-release-alone"))).contains("take a release");
        for (Theme theme : Theme.values()) {
            browser.theme(RunningHost.jira(), theme);
            for (int width : new int[] {1280, 420}) {
                browser.size(width, 900).go(RunningHost.jira(), RELEASES + "/versions/" + version);
                Axe.assertAccessible(browser);
                browser.click(By.id("productops-release-tab-issues"));
                assertThat(browser.text(By.id("productops-release-issues"))).contains(key);
                Axe.assertAccessible(browser);
                browser.go(RunningHost.jira(), RELEASES + "?project=SHOP");
                Axe.assertAccessible(browser);
            }
        }
        browser.theme(RunningHost.jira(), Theme.LIGHT).size(1280, 900);
        assertThat(admin.get(REST + "/versions/" + version + "/progress")
                        .json()
                        .get("frozen")
                        .asBoolean())
                .isFalse();
        HttpApi noah = RunningHost.jiraApi().as("noah");
        assertThat(noah.postJson(REST, "{\"versions\":[\"" + version + "\"]}").status())
                .isGreaterThanOrEqualTo(400);
        browser.go(RunningHost.jira(), RELEASES + "/versions/" + version);
        browser.click(By.id("productops-release-begin"));
        browser.click(By.id("productops-release-form-save"));
        browser.go(RunningHost.jira(), RELEASES + "/versions/" + version);
        assertThat(browser.isShown(By.id("productops-release-tab-launch")))
                .as("the address leads to the release")
                .isTrue();
        RunningHost.assertQuiet();
    }

    @Test
    void notesAreDrawnEditedAndShownToBeCopied() {
        String version = version("Notes");
        String key = issue("Says nothing", version);
        long id = release(version, "");

        browser.logIn(RunningHost.jira(), "admin", RELEASES + "/" + id + "/notes");
        assertThat(browser.text(By.id("productops-notes-missing"))).contains(key);
        browser.click(By.id("productops-notes-edit"));
        Axe.assertAccessible(browser);
        browser.type(By.name("notes"), "## Checkout");
        browser.click(By.id("productops-release-notes-form-save"));
        assertThat(browser.waitFor(By.id("productops-notes-text")).getDomProperty("value"))
                .isEqualTo("## Checkout");
        browser.click(By.className("productops-copy"));
        browser.waitForText(By.className("productops-copy-said"), "Copied.");
        Axe.assertAccessible(browser);
        RunningHost.assertQuiet();
    }

    @Test
    void theDashboardShowsTheReleaseThatIsChosen() {
        long id = release(version("Board"), ",\"name\":\"On the board\"");

        browser.logIn(RunningHost.jira(), "mia", "/secure/Dashboard.jspa");
        browser.select(By.id("module"), "Release readiness");
        browser.click(By.cssSelector("form[action$='/AddDashboardItem.jspa'] [type='submit']"));
        By choices = By.cssSelector(".productops-release-item [name='release']");
        browser.waitFor(By.cssSelector(".productops-release-item option[value='" + id + "']"));
        browser.select(choices, "On the board");
        Axe.assertAccessible(browser);
        browser.waitFor(By.cssSelector(".productops-release-item [type='submit']"))
                .sendKeys(Keys.ENTER);
        assertThat(browser.text(By.className("productops-release-item-name"))).isEqualTo("On the board");
        assertThat(browser.text(By.cssSelector("[data-figure='signed']"))).isEqualTo("0 / 2");
        Axe.assertAccessible(browser);
        browser.click(By.className("dashboard-item-remove"));
        browser.waitUntilGone(By.className("productops-release-item"));
        RunningHost.assertQuiet();
    }
}
