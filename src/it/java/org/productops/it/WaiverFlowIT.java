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

/** A checklist that is not complete is passed: asked for, decided, told by mail, counted, and over. */
class WaiverFlowIT {
    private static final String SCRIPT = "<script>document.title='gotcha'</script>";
    private static final By PANEL = By.id("productops-overrides");
    private static final By ASK = By.id("productops-override-ask");
    private static final By SAVE = By.id("productops-override-form-save");
    private static final By DECIDE = By.id("productops-decision-form-save");

    private final HttpApi nobody = RunningHost.jiraApi();
    private final HttpApi admin = nobody.as("admin");
    private final FeedbackApi jira = new FeedbackApi();
    private final AreaApi areas = new AreaApi();
    private final ReadinessApi readiness = new ReadinessApi();
    private final Browser browser = Browser.open();
    private final List<Long> checklists = new ArrayList<>();

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
        checklists.forEach(readiness::delete);
        browser.close();
    }

    @Test
    void somebodyAsksSomebodyElseGrantsAndTheIssuePasses() {
        JsonNode checklist = checklist("Ready", "\"AREA_ROLE:owner\"");
        String issue = issue(ownedBy("mia"));
        assertThat(readiness.done(issue, "noah").status()).isEqualTo(400);

        browser.size(1280, 900).logIn(RunningHost.jira(), "noah", "/browse/" + issue);
        assertThat(browser.text(PANEL)).contains("No checklist of this issue is overridden");
        browser.click(ASK);
        browser.waitFor(By.id("productops-override-reason"));
        assertThat(browser.text(PANEL)).contains(checklist.path("name").asText(), "Owner of passed", "Mia Lindqvist");
        Axe.assertAccessible(browser, "#productops-overrides");
        browser.click(SAVE);
        browser.waitFor(By.id("productops-override-reason-error"));
        browser.type(By.id("productops-override-reason"), "The vendor is late " + SCRIPT)
                .type(By.id("productops-override-days"), "3")
                .click(SAVE);
        browser.waitForText(By.cssSelector(".productops-override-standing"), "Noah Okafor asked for an override");
        assertThat(browser.text(PANEL)).contains("The vendor is late " + SCRIPT, "Withdraw");
        assertThat(browser.all(By.cssSelector("[data-action=grant]"))).isEmpty();
        assertThat(browser.driver().getTitle()).doesNotContain("gotcha");
        assertThat(readiness.done(issue, "noah").status()).isEqualTo(400);
        assertThat(mailsTo("mia@harbour.example", issue)).hasSize(1);

        browser.logIn(RunningHost.jira(), "mia", "/plugins/servlet/productops/overrides")
                .frame(420, 900);
        browser.waitForText(By.id("productops-overrides-waiting"), issue);
        Axe.assertAccessible(browser, "#content");
        assertThat(browser.script("return document.documentElement.scrollWidth <= 420"))
                .isEqualTo(true);
        browser.go(RunningHost.jira(), "/browse/" + issue);
        browser.click(By.cssSelector("[data-action=grant]"));
        browser.type(By.id("productops-decision-answer"), "Only this once").click(DECIDE);
        browser.waitForText(By.cssSelector(".productops-override-standing"), "Overridden until");
        assertThat(browser.text(PANEL)).contains("Mia Lindqvist", "Only this once");
        Axe.assertAccessible(browser, "#productops-overrides");
        assertThat(browser.text(By.id("productops-readiness"))).contains("Overridden until");
        assertThat(mailsTo("noah@harbour.example", issue)).hasSize(1);

        assertThat(readiness.done(issue, "noah").status()).isEqualTo(204);
        // The browser itself tells of each answer that refuses something.
        assertThat(browser.scriptErrors()).allSatisfy(error -> assertThat(error).contains("status of 400"));
    }

    @Test
    void anOwnerPassesInTheirOwnRightAndRevokesSoThatTheGateIsShutAgain() {
        checklist("Own right", "\"AREA_ROLE:owner\"");
        String issue = issue(ownedBy("mia"));

        browser.logIn(RunningHost.jira(), "mia", "/browse/" + issue).click(ASK);
        browser.type(By.id("productops-override-reason"), "I answer for it");
        browser.select(By.id("productops-override-how"), "Pass now, in my own right")
                .click(SAVE);
        browser.waitForText(By.cssSelector(".productops-override-standing"), "Overridden until");

        browser.click(By.cssSelector("[data-action=revoke]"));
        browser.type(By.id("productops-decision-answer"), "It came").click(DECIDE);
        browser.waitForText(PANEL, "No checklist of this issue is overridden");
        assertThat(readiness.done(issue, "mia").status()).isEqualTo(400);
    }

    @Test
    void everyDoorAsksWhoMay() {
        JsonNode checklist = checklist("Doors", "\"PROJECT_ROLE:10002\"");
        String issue = issue(ownedBy("mia"));
        String overrides = "/rest/productops/1.0/issues/" + issue + "/overrides";
        String body = "{\"checklistId\":" + checklist.path("id").asLong() + ",\"reason\":\"Late\",\"days\":2}";
        assertThat(nobody.postJson(overrides, body).status()).isEqualTo(401);
        HttpApi.Answer asked = nobody.as("noah").postJson(overrides, body);
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        String one = overrides + "/" + asked.json().path("id").asLong();
        String grant = "{\"state\":\"GRANTED\"}";
        String tag = asked.header("etag");

        assertThat(nobody.as("mia").header("If-Match", tag).putJson(one, grant).status())
                .as("the owner is not named here")
                .isEqualTo(403);
        assertThat(nobody.as("noah").header("If-Match", tag).putJson(one, grant).status())
                .as("nor is who asked")
                .isEqualTo(403);
        String role = "/rest/api/2/project/SHOP/role/10002";
        assertThat(admin.postJson(role, "{\"user\":[\"hana\"]}").status()).isEqualTo(200);
        assertThat(waitingFor("hana")).contains(issue);
        assertThat(admin.delete(role + "?user=hana").status()).isEqualTo(204);
        assertThat(nobody.as("hana").header("If-Match", tag).putJson(one, grant).status())
                .as("who lost the role since")
                .isEqualTo(403);
        assertThat(waitingFor("hana")).doesNotContain(issue);
        assertThat(admin.header("If-Match", tag).putJson(one, grant).status()).isEqualTo(200);
        assertThat(admin.header("If-Match", tag)
                        .putJson(one, "{\"state\":\"DENIED\"}")
                        .status())
                .isEqualTo(409);

        JsonNode counts = nobody.as("liam")
                .get("/rest/productops/1.0/overrides/counts?by=checklist&checklist="
                        + checklist.path("id").asLong())
                .json();
        assertThat(counts.path("values").get(0).path("granted").asInt()).isEqualTo(1);
        assertThat(counts.toString()).doesNotContain("noah", "Noah");
    }

    @Test
    void ofAListThatIsDeletedMeanwhileTheAskerAndTheGranterReadWhatBecameAndTheGateStaysShut() {
        JsonNode checklist = checklist("Deleted", "\"AREA_ROLE:owner\"");
        String issue = issue(ownedBy("mia"));
        String overrides = "/rest/productops/1.0/issues/" + issue + "/overrides";
        HttpApi.Answer asked = nobody.as("noah")
                .postJson(
                        overrides,
                        "{\"checklistId\":" + checklist.path("id").asLong() + ",\"reason\":\"Late\",\"days\":2}");
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        assertThat(waitingFor("mia")).contains(issue);
        String list = ReadinessApi.CHECKLISTS + "/" + checklist.path("id").asLong();
        HttpApi.Answer warned =
                admin.header("If-Match", admin.get(list).header("etag")).delete(list);
        assertThat(warned.status()).as("who deletes it is told first").isEqualTo(400);
        assertThat(warned.body()).contains("Overrides of it on which nobody has decided yet: 1");
        readiness.delete(checklist.path("id").asLong());

        HttpApi.Answer late = nobody.as("mia")
                .header("If-Match", asked.header("etag"))
                .putJson(overrides + "/" + asked.json().path("id").asLong(), "{\"state\":\"GRANTED\"}");
        assertThat(late.status()).isEqualTo(404);
        assertThat(late.body()).contains("was deleted. There is nothing left to pass");
        assertThat(waitingFor("mia")).doesNotContain(issue);
        assertThat(readiness.done(issue, "mia").status())
                .as("the transition asks for a list that is gone")
                .isEqualTo(400);

        browser.logIn(RunningHost.jira(), "mia", "/browse/" + issue);
        browser.waitForText(PANEL, "The checklist was deleted since");
        assertThat(browser.all(By.cssSelector("[data-action=grant], [data-action=deny]")))
                .isEmpty();
        browser.logIn(RunningHost.jira(), "noah", "/browse/" + issue).frame(420, 900);
        browser.waitForText(PANEL, "The checklist was deleted since");
        Axe.assertAccessible(browser, "#productops-overrides");
        browser.click(By.cssSelector("[data-action=withdraw]"));
        browser.click(By.cssSelector("#content button[type=submit]"));
        browser.waitForText(PANEL, "No checklist of this issue is overridden");
        assertThat(readiness.done(issue, "noah").status()).isEqualTo(400);
    }

    @Test
    void whatBecomesOfAnOverrideIsInTheHistoryOfTheIssueTheAuditLogAndTheFiguresOfItsArea() {
        JsonNode checklist = checklist("Kept", "\"AREA_ROLE:owner\"");
        String area = ownedBy("mia");
        String issue = issue(area);
        String overrides = "/rest/productops/1.0/issues/" + issue + "/overrides";
        HttpApi.Answer asked = nobody.as("noah")
                .postJson(
                        overrides,
                        "{\"checklistId\":" + checklist.path("id").asLong() + ",\"reason\":\"Late\",\"days\":2}");
        String one = overrides + "/" + asked.json().path("id").asLong();
        HttpApi.Answer granted = nobody.as("mia")
                .header("If-Match", asked.header("etag"))
                .putJson(one, "{\"state\":\"GRANTED\",\"answer\":\"Once\"}");
        assertThat(granted.status()).as(granted.body()).isEqualTo(200);
        assertThat(readiness.done(issue, "noah").status()).isEqualTo(204);
        assertThat(nobody.as("mia")
                        .header("If-Match", granted.header("etag"))
                        .putJson(one, "{\"state\":\"REVOKED\",\"answer\":\"It came\"}")
                        .status())
                .isEqualTo(200);

        JsonNode figures = nobody.as("liam")
                .get("/rest/productops/1.0/overrides/counts?by=area&area=" + area)
                .json();
        assertThat(figures.at("/values/0/granted").asInt())
                .as(figures.toString())
                .isEqualTo(1);
        assertThat(figures.at("/values/0/revoked").asInt()).isEqualTo(1);
        assertThat(figures.toString()).doesNotContain("noah", "mia", "Mia");
        assertThat(nobody.as("liam")
                        .get(ReadinessApi.readiness(issue) + "/history")
                        .json()
                        .path("values")
                        .findValuesAsText("action"))
                .contains("OVERRIDE_ASKED", "OVERRIDE_GRANTED", "OVERRIDE_REVOKED");

        browser.size(1280, 900)
                .logIn(RunningHost.jira(), "admin", "/plugins/servlet/productops/audit")
                .confirmAdministrator("admin");
        browser.type(By.id("productops-audit-subject"), issue).click(By.id("productops-audit-filter-submit"));
        assertThat(browser.text(By.cssSelector(".productops-audit-entries")))
                .contains(issue, "Mia Lindqvist", "Noah Okafor", "Once", "It came");
    }

    @Test
    void aChecklistThatForbidsOverridesOffersNone() {
        checklists.add(admin.postJson(
                        ReadinessApi.CHECKLISTS,
                        "{\"name\":\"" + areas.unusedKey("Forbidden")
                                + "\",\"overrides\":false,\"items\":[{\"text\":\"Signed\",\"mandatory\":true,"
                                + "\"kind\":\"MANUAL\"}]}")
                .json()
                .path("id")
                .asLong());
        readiness.require(checklists.get(0));
        String issue = issue(ownedBy("mia"));

        HttpApi.Answer refused = nobody.as("mia")
                .postJson(
                        "/rest/productops/1.0/issues/" + issue + "/overrides",
                        "{\"checklistId\":" + checklists.get(0) + ",\"reason\":\"Late\",\"atOnce\":true}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("cannot be passed");
        browser.logIn(RunningHost.jira(), "mia", "/browse/" + issue).click(ASK);
        browser.waitForText(PANEL, "There is nothing to pass");
    }

    private JsonNode checklist(String word, String granter) {
        HttpApi.Answer created = admin.postJson(
                ReadinessApi.CHECKLISTS,
                "{\"name\":\"" + areas.unusedKey(word) + "\",\"granters\":[" + granter
                        + "],\"items\":[{\"text\":\"Release note written\",\"mandatory\":true,\"kind\":\"MANUAL\"}]}");
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        checklists.add(created.json().path("id").asLong());
        readiness.require(created.json().path("id").asLong());
        return created.json();
    }

    private String ownedBy(String user) {
        String key = areas.unusedKey("passed");
        HttpApi.Answer created = admin.postJson(
                AreaApi.AREAS,
                "{\"key\":\"" + key + "\",\"name\":\"" + key + "\",\"roles\":[{\"role\":\"owner\",\"holders\":[\""
                        + user + "\"]}]}");
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        return key;
    }

    private String issue(String area) {
        String issue = jira.issue("SHOP", "Story", "Pay with one click");
        areas.put(issue, area);
        readiness.start(issue);
        return issue;
    }

    private List<String> waitingFor(String user) {
        List<String> keys = new ArrayList<>();
        nobody.as(user)
                .get("/rest/productops/1.0/overrides/waiting")
                .json()
                .path("values")
                .forEach(each -> keys.add(each.path("issueKey").asText()));
        return keys;
    }

    private List<JsonNode> mailsTo(String address, String issue) {
        List<JsonNode> mails = new ArrayList<>();
        for (JsonNode mail : nobody.get("/dev/mails").json()) {
            if (mail.path("to").asText().equals(address)
                    && mail.path("body").asText().contains(issue)) {
                mails.add(mail);
            }
        }
        return mails;
    }
}
