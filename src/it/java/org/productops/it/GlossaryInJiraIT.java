package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.productops.devhost.link.ApplicationLinksPart;
import org.productops.devhost.link.LinkBehaviour;
import org.productops.devhost.plugin.Application;

/** Terms of Confluence's glossaries in Jira: of shared ones only, in issues and on pages of areas, whatever happens to the link. */
class GlossaryInJiraIT {
    private static final String LINK = "/plugins/servlet/productops/link";
    private static final By REFRESH = By.id("productops-link-refresh");
    private static final By AS_ME = By.id("productops-link-as-me");
    private static final By LIST = By.cssSelector(".productops-page-terms-opener");
    private static final By DEFINITION = By.className("productops-terms");
    private static final String JOB = "/dev/jobs?run=org.productops.link-copies";
    private static final String GLOSSARIES = "/rest/productops/1.0/glossaries/";
    private static final String MARKED =
            "return [...(CSS.highlights.get('productops-term') ?? [])].map((range) => range.toString())";

    private final HttpApi wiki = RunningHost.confluenceApi().as("admin");
    private final HttpApi jira = RunningHost.jiraApi().as("admin");
    private final HttpApi mia = RunningHost.jiraApi().as("mia");
    private final ApplicationLinksPart link =
            RunningHost.host().product(Application.JIRA).part(ApplicationLinksPart.class);
    private final Browser browser = Browser.open();
    private final AreaApi areas = new AreaApi();
    private String shared;
    private String closed;
    private String area;
    private String issue;

    @BeforeEach
    void twoGlossariesAndAnIssue() {
        area = areas.create("termed", "Area with terms");
        shared = space("Shared words");
        closed = space("Closed words");
        // Else the area would not be known yet where the terms are written.
        assertThat(RunningHost.confluenceApi().send("POST", JOB, null, null).status())
                .isLessThan(300);
        concept(shared, "Release train", "Leaves on time.", area);
        concept(closed, "Codename falcon", "What nobody outside is to know.", area);
        share(shared, true);
        issue = IssueTermWalk.issue(
                jira, "SHOP", "Read me", "Two release trains and a codename falcon. A release train.");
        assertThat(jira.postJson("/rest/api/2/issue/" + issue + "/comment", "{\"body\": \"By release train.\"}")
                        .status())
                .isEqualTo(201);
    }

    @AfterEach
    void close() {
        link.behave(LinkBehaviour.WORKS);
        browser.close();
        mia.putJson("/rest/productops/1.0/glossary-terms/marking", "{\"marked\": true}");
        wiki.delete("/rest/api/space/" + shared);
        wiki.delete("/rest/api/space/" + closed);
    }

    private String space(String name) {
        String key = "GIJ" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
        assertThat(wiki.postJson("/rest/api/space", "{\"key\": \"" + key + "\", \"name\": \"" + name + "\"}")
                        .status())
                .isEqualTo(200);
        return key;
    }

    private void concept(String space, String name, String definition, String areaKey) {
        HttpApi.Answer made = wiki.postJson(
                GLOSSARIES + space + "/concepts?confirmed=true",
                "{\"terms\": [{\"text\": \"" + name + "\", \"language\": \"en\"}], \"area\": \"" + areaKey
                        + "\", \"explanations\": [{\"language\": \"en\", \"definition\": \"" + definition + "\"}]}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
    }

    private void share(String space, boolean sharedWithJira) {
        String settings = GLOSSARIES + space + "/settings";
        HttpApi.Answer before = wiki.get(settings);
        HttpApi.Answer after = wiki.header("If-Match", before.header("etag"))
                .putJson(
                        settings,
                        "{\"language\": \"en\", \"editors\": [], \"sharedWithJira\": " + sharedWithJira + "}");
        assertThat(after.status()).as(after.body()).isEqualTo(200);
    }

    private void runTheJob() {
        assertThat(RunningHost.jiraApi().send("POST", JOB, null, null).status()).isLessThan(300);
    }

    private void connect() {
        browser.logIn(RunningHost.jira(), "admin", LINK).confirmAdministrator("admin");
        browser.click(browser.isShown(AS_ME) ? AS_ME : REFRESH);
        assertThat(browser.text(By.id("productops-link-refreshed"))).contains("up to date");
        assertThat(browser.text(By.cssSelector("[data-copy=glossaries]"))).contains("share with Jira");
    }

    @SuppressWarnings("unchecked") // a script's list of texts
    private List<String> marked() {
        return (List<String>) browser.script(MARKED);
    }

    private JsonNode found(String text) {
        HttpApi.Answer answer = mia.postJson(
                "/rest/productops/1.0/glossary-terms/issue/" + issue + "/texts", "{\"texts\": [\"" + text + "\"]}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    @Test
    void whatIsSharedIsMarkedInIssuesWhateverHappensToTheLink() {
        connect();
        browser.logIn(RunningHost.jira(), "mia", "/browse/" + issue);
        browser.waitFor(LIST);
        assertThat(marked()).containsExactly("release trains", "release train");
        assertThat(browser.text(LIST)).contains("(1)");
        pointAtTheFirst();
        assertThat(browser.text(DEFINITION)).contains("Release train").contains("Leaves on time.");
        new Actions(browser.driver()).sendKeys(Keys.ESCAPE).perform();
        browser.waitUntilGone(DEFINITION);
        browser.click(LIST);
        assertThat(browser.text(By.className("productops-page-terms"))).contains("from Confluence, as of");
        assertThat(browser.waitFor(By.cssSelector(".productops-page-terms dd a"))
                        .getAttribute("href"))
                .startsWith(RunningHost.confluence() + "/plugins/servlet/productops/glossary/concept?key=" + shared);
        Axe.assertAccessible(browser, ".productops-page-terms");

        link.behave(LinkBehaviour.STOPPED);
        runTheJob();
        browser.go(RunningHost.jira(), "/browse/" + issue);
        browser.waitFor(LIST);
        assertThat(marked()).containsExactly("release trains", "release train");

        browser.go(RunningHost.jira(), "/plugins/servlet/productops/area/" + area);
        assertThat(browser.text(By.id("productops-area-terms")))
                .contains("Release train")
                .contains("Leaves on time.")
                .contains("Shared words")
                .contains("as of")
                .doesNotContain("falcon");
        Axe.assertAccessible(browser, "#productops-area-terms");
        assertThat(browser.scriptErrors()).isEmpty();

        link.behave(LinkBehaviour.WORKS);
        share(shared, false);
        runTheJob();
        assertThat(found("A release train").path("forms")).isEmpty();
    }

    @Test
    void whatIsNotSharedIsNotInJira() {
        connect();
        assertThat(wiki.get("/rest/productops/1.0/glossary-copy").body())
                .contains("Release train")
                .doesNotContain("falcon");
        assertThat(found("A codename falcon").path("forms")).isEmpty();
        assertThat(found("A release train").path("forms")).hasSize(1);
        assertThat(mia.get("/plugins/servlet/productops/area/" + area).body())
                .contains("Release train")
                .doesNotContain("falcon");
    }

    @Test
    void aReaderSwitchesItOffAndOnAgain() {
        connect();
        browser.logIn(RunningHost.jira(), "mia", "/browse/" + issue);
        browser.click(LIST);
        assertThat(browser.isShown(By.xpath("//button[normalize-space()='Do not mark terms in Jira']")))
                .isFalse();
        browser.click(By.xpath("//button[normalize-space()='Do not mark terms for me']"));
        browser.waitFor(By.xpath("//button[normalize-space()='Mark terms for me']"));
        assertThat(marked()).isEmpty();
        browser.go(RunningHost.jira(), "/browse/" + issue);
        browser.click(By.xpath("//button[normalize-space()='Mark terms for me']"));
        browser.waitFor(LIST);
        assertThat(marked()).hasSize(2);
        assertThat(browser.scriptErrors()).isEmpty();
    }

    private void pointAtTheFirst() {
        List<?> at = (List<?>) browser.script("const box = [...CSS.highlights.get('productops-term')][0]"
                + ".getClientRects()[0]; return [Math.round(box.left + 4), Math.round(box.top + box.height / 2)]");
        int left = ((Number) at.get(0)).intValue();
        int top = ((Number) at.get(1)).intValue();
        new Actions(browser.driver())
                .moveToLocation(left - 1, top)
                .moveToLocation(left, top)
                .perform();
    }
}
