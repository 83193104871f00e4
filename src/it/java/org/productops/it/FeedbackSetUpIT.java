package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** What administrators take back, make anew and tell apart, and what is said while feedback is created on Jira's own screen. */
class FeedbackSetUpIT {
    private static final String UNDO = FeedbackApi.SET_UP + "/undo?project=SHOP";
    private static final String ORGANISATIONS = "/plugins/servlet/productops/organisations";
    private static final String SIMILAR = "/rest/productops/1.0/feedback/similar";
    private static final Pattern CONFIRMED = Pattern.compile("name=\"confirmed\" value=\"([^\"]*)\"");

    private final HttpApi admin = RunningHost.jiraApi().as("admin");
    private final Browser browser = Browser.open();

    @BeforeEach
    void setUp() {
        FeedbackApi.setUp();
    }

    @AfterEach
    void close() {
        browser.close();
        FeedbackApi.setUp();
    }

    @Test
    void theSetUpIsTakenOutOfAProjectAndPutBack() {
        String key = new FeedbackApi().issue("SHOP", "Feedback", "Kept whatever is taken back");
        browser.logIn(RunningHost.jira(), "admin", FeedbackApi.SET_UP).confirmAdministrator("admin");
        browser.click(By.cssSelector(".productops-setup-undo > summary"));
        Axe.assertAccessible(browser, "#productops-setup-undo-choice");
        browser.click(By.cssSelector("#productops-setup-undo-project option[value=SHOP]"))
                .click(By.id("productops-setup-undo-show"));

        browser.waitFor(By.id("productops-setup-undo-submit"));
        Axe.assertAccessible(browser, "#productops-setup-undo-form");
        assertThat(browser.text(By.tagName("body")))
                .contains("Goes", "The field \u201cFeedback\u201d from the screens", "Stays", "The issue type")
                .contains("because issues have it");
        browser.click(By.id("productops-setup-undo-submit"));
        browser.waitFor(By.id("productops-setup-undo-back"));
        assertThat(browser.text(By.className("productops-confirm-list"))).contains("because issues have it");

        String screen = "/secure/CreateIssue.jspa?pid=" + FeedbackApi.projectId("SHOP") + "&issuetype=" + type();
        assertThat(admin.get(screen).body()).doesNotContain("productops-similar");
        assertThat(admin.get("/rest/api/2/issue/" + key).status())
                .as("issues stay")
                .isEqualTo(200);
        assertThat(session().get(UNDO).body()).contains("Nothing is left that can go now");
        FeedbackApi.setUp();
        assertThat(admin.get(screen).body()).contains("productops-similar");
        RunningHost.assertQuiet();
    }

    @Test
    void whatSomebodyAgreedToIsDoneAndNothingElse() {
        HttpApi session = session();
        HttpApi.Answer asked = session.get(UNDO);
        Matcher confirmed = CONFIRMED.matcher(asked.body());
        assertThat(confirmed.find()).isTrue();

        HttpApi.Answer other = session.postForm(
                FeedbackApi.SET_UP + "/undo",
                Map.of("project", "SHOP", "confirmed", "0", "atl_token", HttpApi.token(asked)));
        assertThat(other.status()).isEqualTo(400);
        assertThat(other.body()).contains("Meanwhile something has changed");
        assertThat(RunningHost.jiraApi().session("mia").get(UNDO).status()).isEqualTo(403);
    }

    @Test
    void whatWasSaidBeforeIsToldOnJirasCreateScreen() throws InterruptedException {
        new FeedbackApi().issue("SHOP", "Feedback", "Quarterly statements of the chandlery as a spreadsheet");
        awaitSimilar("Quarterly statements of the chandlery");
        browser.logIn(
                RunningHost.jira(),
                "mia",
                "/secure/CreateIssue.jspa?pid=" + FeedbackApi.projectId("SHOP") + "&issuetype=" + type());

        browser.type(By.name("summary"), "Statements of the chandlery, quarterly");

        browser.waitForText(By.cssSelector("productops-similar"), "Quarterly statements of the chandlery");
        assertThat(browser.waitFor(By.cssSelector("productops-similar")).getDomAttribute("aria-live"))
                .isEqualTo("polite");
        Axe.assertAccessible(browser, "productops-similar");
        browser.script("document.querySelector('productops-similar').previousElementSibling?.scrollIntoView()");
        By link = By.cssSelector("productops-similar a");
        for (int step = 0; step < 60; step++) {
            if (Boolean.TRUE.equals(
                    browser.script("return document.activeElement?.closest('productops-similar') !== null"))) {
                break;
            }
            browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
        }
        assertThat(browser.driver().switchTo().activeElement()).isEqualTo(browser.waitFor(link));
        RunningHost.assertQuiet();
    }

    @Test
    void administratorsSeeTheIndexOfSimilarFeedbackAndHaveItMadeAnew() throws InterruptedException {
        new FeedbackApi().issue("SHOP", "Feedback", "Lanterns for the harbour wall in bulk");
        awaitSimilar("Lanterns for the harbour wall");
        browser.logIn(RunningHost.jira(), "admin", "/plugins/servlet/productops/feedback-similar")
                .confirmAdministrator("admin");
        browser.waitFor(By.id("productops-similar-nodes"));
        assertThat(browser.text(By.id("productops-similar-state"))).contains("Texts in the index of this node");
        assertThat(browser.text(By.id("productops-similar-nodes"))).containsIgnoringCase("this node");
        Axe.assertAccessible(browser, "#productops-similar-nodes");

        browser.click(By.id("productops-similar-rebuild"));

        browser.waitFor(By.id("productops-similar-rebuilt"));
        assertThat(RunningHost.jiraApi()
                        .session("mia")
                        .get("/plugins/servlet/productops/feedback-similar")
                        .status())
                .isEqualTo(403);
        RunningHost.assertQuiet();
    }

    @Test
    void organisationsThatAreToldApartAreNotProposedAgain() {
        admin.postJson("/rest/productops/1.0/organisations", "{\"name\": \"Quillon Ltd\"}");
        admin.postJson("/rest/productops/1.0/organisations", "{\"name\": \"QUILLON, Inc.\"}");
        browser.logIn(RunningHost.jira(), "admin", ORGANISATIONS + "/tidy");
        assertThat(browser.text(By.id("productops-organisation-likely"))).contains("Quillon Ltd");

        browser.click(By.xpath("//li[contains(., 'Quillon Ltd')]//button[contains(., 'These are different')]"));

        browser.waitForText(By.id("productops-organisation-told-apart"), "Quillon Ltd");
        Axe.assertAccessible(browser, "#productops-organisation-told-apart");
        assertThat(browser.all(By.xpath("//*[@id='productops-organisation-likely']//li[contains(., 'Quillon')]")))
                .isEmpty();
        browser.click(By.xpath("//li[contains(., 'Quillon Ltd')]//button[contains(., 'Propose again')]"));
        browser.waitForText(By.id("productops-organisation-likely"), "Quillon Ltd");
        RunningHost.assertQuiet();
    }

    private static HttpApi session() {
        return RunningHost.jiraApi().session("admin");
    }

    /** The index of a node follows what is stored within a minute, and soon after somebody asks. */
    private void awaitSimilar(String text) throws InterruptedException {
        for (int turn = 0; turn < 90; turn++) {
            JsonNode answer =
                    admin.postJson(SIMILAR, "{\"text\": \"" + text + "\"}").json();
            if (answer.path("ready").asBoolean() && !answer.path("similar").isEmpty()) {
                return;
            }
            Thread.sleep(1000);
        }
        throw new AssertionError("Nothing like it: " + text);
    }

    private String type() {
        for (JsonNode each : admin.get("/rest/api/2/issuetype").json()) {
            if (each.path("name").asText().equals("Feedback")) {
                return each.path("id").asText();
            }
        }
        throw new AssertionError("No issue type Feedback");
    }
}
