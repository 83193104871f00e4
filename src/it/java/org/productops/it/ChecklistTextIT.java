package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.FluentWait;

/** Checklists as texts and files: pasted, exported and imported, and read from where they live in issues. */
class ChecklistTextIT {
    private static final String ROOT = "/rest/productops/1.0";
    private static final String PAGE = "/plugins/servlet/productops/checklists";
    private static final String READINGS = "/plugins/servlet/productops/checklist-readings";
    private static final By TEXT = By.id("productops-paste-text");
    private static final By TAKE = By.id("productops-paste-take");
    private static final By SHOW = By.id("productops-paste-show");
    private static final By DONE = By.id("productops-checklist-done");

    private final ObjectMapper json = new ObjectMapper();
    private final HttpApi admin = RunningHost.jiraApi().as("admin");
    private final ReadinessApi readiness = new ReadinessApi();
    private final FeedbackApi jira = new FeedbackApi();
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

    private JsonNode list(String name) {
        for (JsonNode each :
                admin.get(ReadinessApi.CHECKLISTS + "?limit=200").json().path("values")) {
            if (each.path("name").asText().equals(name)) {
                if (!created.contains(each.path("id").asLong())) {
                    created.add(each.path("id").asLong());
                }
                return each;
            }
        }
        throw new AssertionError("No checklist " + name);
    }

    private String body(Object... namesAndValues) {
        ObjectNode body = json.createObjectNode();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            body.set(namesAndValues[i].toString(), json.valueToTree(namesAndValues[i + 1]));
        }
        return body.toString();
    }

    private void awaitJob(String id) {
        new FluentWait<>(admin)
                .withTimeout(Duration.ofSeconds(30))
                .until(api ->
                        !api.get(ROOT + "/jobs/" + id).json().path("going").asBoolean());
    }

    @Test
    void aPastedTextIsShownLineByLineAndSavedOnlyInTheForm() {
        String name = "Pasted " + System.nanoTime();
        browser.logIn(RunningHost.jira(), "admin", PAGE + "?action=paste").confirmAdministrator("admin");
        browser.type(TEXT, "# " + name + "\n--- Code\n- Reviewed\n>> Not by yourself\n[x]? Measured\n(*) Elsewhere");
        browser.click(SHOW);

        assertThat(browser.text(By.id("productops-paste-guess"))).contains("This is probably HeroCoders");
        assertThat(browser.text(By.id("productops-paste-figures"))).contains("Items: 2; lines left out: 1");
        assertThat(browser.text(By.id("productops-paste-left"))).contains("(*) Elsewhere", "So writes: Okapya");
        assertThat(browser.text(By.id("productops-paste-lines"))).contains("Mandatory item", "Help of the item above");
        Axe.assertAccessible(browser, "body");
        assertThat(admin.get(ReadinessApi.CHECKLISTS + "?limit=200").body()).doesNotContain(name);

        browser.click(TAKE);
        assertThat(browser.waitFor(By.id("productops-checklist-name")).getDomProperty("value"))
                .isEqualTo(name);
        browser.click(By.id("productops-checklist-form-save")).waitForText(DONE, " was created.");
        JsonNode saved = list(name);
        assertThat(saved.path("items")).hasSize(2);
        assertThat(saved.at("/items/0/text").asText()).isEqualTo("Reviewed");
        assertThat(saved.at("/items/0/help").asText()).isEqualTo("Not by yourself");
        assertThat(saved.at("/items/1/mandatory").asBoolean()).isFalse();
    }

    @Test
    void twoThousandPastedItemsAreRefusedWithTheNumber() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            text.append("- item ").append(i).append('\n');
        }
        HttpApi session = HttpApi.anonymous(RunningHost.jira()).session("admin");
        HttpApi.Answer page = session.get(PAGE + "?action=paste");

        HttpApi.Answer refused = session.postForm(
                PAGE,
                Map.of(
                        "action",
                        "paste",
                        "text",
                        text.toString(),
                        "dialect",
                        "herocoders",
                        "do",
                        "take",
                        "atl_token",
                        HttpApi.token(page)));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("There are 2000 items in this text, and a checklist has at most 100.");
        JsonNode read = admin.postJson(
                        ROOT + "/checklist-texts", body("text", text.toString(), "dialect", "herocoders"))
                .json();
        assertThat(read.path("items")).hasSize(2000);
    }

    @Test
    void whatIsExportedIsImportedAndUndone() {
        String name = "Exported " + System.nanoTime();
        JsonNode checklist = admin.postJson(
                        ReadinessApi.CHECKLISTS,
                        "{\"name\":\"" + name
                                + "\",\"description\":\"Why\",\"items\":[{\"text\":\"A\",\"section\":\"Code\","
                                + "\"mandatory\":true,\"kind\":\"MANUAL\",\"skippable\":true,\"conditions\":\"Label: api\"}]}")
                .json();
        created.add(checklist.path("id").asLong());
        JsonNode file = admin.get(ROOT + "/checklist-texts").json();
        ObjectNode mine = json.createObjectNode();
        ArrayNode lists = mine.putArray("checklists");
        for (JsonNode each : file.path("checklists")) {
            if (each.path("name").asText().equals(name)) {
                lists.add(each);
            }
        }
        assertThat(lists).hasSize(1);
        readiness.delete(checklist.path("id").asLong());

        JsonNode staged = admin.postJson(
                        ROOT + "/checklist-imports",
                        body("format", "checklists-json", "fileName", "lists.json", "text", mine.toString()))
                .json();
        String address = ROOT + "/checklist-imports/" + staged.path("id").asText();
        awaitJob(staged.path("job").asText());
        assertThat(admin.get(address + "/rows?fate=NEW").body()).contains(name);
        HttpApi.Answer now = admin.get(address);
        awaitJob(admin.header("If-Match", now.header("etag"))
                .putJson(address + "/applied", "{}")
                .json()
                .path("job")
                .asText());

        list(name);
        for (JsonNode each : admin.get(ROOT + "/checklist-texts").json().path("checklists")) {
            if (each.path("name").asText().equals(name)) {
                assertThat(each).isEqualTo(lists.get(0));
            }
        }
        awaitJob(admin.delete(address + "/applied?confirmed=true")
                .json()
                .path("job")
                .asText());
        assertThat(admin.get(ReadinessApi.CHECKLISTS + "?limit=200").body()).doesNotContain(name);
        assertThat(RunningHost.jiraApi()
                        .as("mia")
                        .postJson(ROOT + "/checklist-imports", body("format", "checklists-json", "text", "{}"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void itemsAreReadFromTheDescriptionOfIssuesAfterATrial() {
        JsonNode checklist = readiness.create("Read");
        long id = checklist.path("id").asLong();
        created.add(id);
        readiness.require(id);
        String issue = jira.issue("SHOP", "Story", "Has its list in the description");
        HttpApi.Answer edited = admin.putJson(
                "/rest/api/2/issue/" + issue,
                "{\"fields\":{\"description\":\"Words\\n- [x] release NOTE written\\n- [x] Told support\\n- [-] given up\"}}");
        assertThat(edited.status()).as(edited.body()).isEqualTo(204);

        JsonNode trial = reading(issue, id, true);
        assertThat(trial.at("/report/ticked").asInt()).isEqualTo(2);
        assertThat(trial.at("/report/added").asInt()).isEqualTo(1);
        assertThat(trial.at("/report/remarks/1/why").asText()).contains("The box has");
        assertThat(admin.get(ReadinessApi.readiness(issue)).body()).doesNotContain("Told support");

        JsonNode real = reading(issue, id, false);
        assertThat(real.path("report")).isEqualTo(trial.path("report"));
        String shown = admin.get(ROOT + "/issue-texts/" + issue)
                .json()
                .path("markdown")
                .asText();
        assertThat(shown).contains("- [x] Release note written", "- [ ] Nice to have (advised)", "- [x] Told support");
        assertThat(reading(issue, id, false).at("/report/added").asInt()).isZero();
    }

    @Test
    void itemsAreReadFromThePropertiesInWhichAppsKeepThem() {
        String smart = jira.issue("SHOP", "Story", "Has a property of Smart Checklist");
        keep(smart, "com.railsware.SmartChecklist.checklist", "\"# Before\\n+ Reviewed\\n- Measured\\nx Migrated\"");
        String other = jira.issue("SHOP", "Story", "Has Markdown where others have Smart Checklist");
        keep(other, "com.railsware.SmartChecklist.checklist", "\"- [ ] One\\n- [~] Two\"");
        String hero = jira.issue("SHOP", "Story", "Has a property of HeroCoders");
        keep(
                hero,
                "checklist",
                "{\"items\":\"Announced\\nPriced\",\"allItems\":2,\"activeItems\":0,\"allMandatoryItems\":2}");

        JsonNode read = reading(
                "key in (" + smart + ", " + other + ")",
                "PROPERTY",
                "com.railsware.SmartChecklist.checklist",
                "smart-checklist",
                0,
                false);
        assertThat(read.at("/report/added").asInt()).as(read.toString()).isEqualTo(3);
        assertThat(read.path("report").path("remarks").findValuesAsText("why"))
                .anyMatch(
                        why -> why.contains("is in the dialect Markdown (GitHub, GitLab), and not in Smart Checklist"));
        assertThat(markdown(smart)).contains("- [x] Reviewed", "- [ ] Measured");
        assertThat(markdown(other)).doesNotContain("One", "Two");

        assertThat(reading("key = " + hero, "PROPERTY", "checklist", "herocoders", 0, true)
                        .path("report")
                        .path("remarks")
                        .findValuesAsText("why"))
                .as("an object is never taken for lines")
                .anyMatch(why -> why.contains("It looks like HeroCoders (issue property)"));
        reading("key = " + hero, "PROPERTY", "checklist", "herocoders-property", 0, false);
        assertThat(markdown(hero)).contains("- [x] Announced", "- [x] Priced");
    }

    private void keep(String issue, String key, String json) {
        HttpApi.Answer kept = admin.putJson("/rest/api/2/issue/" + issue + "/properties/" + key, json);
        assertThat(kept.status()).as(kept.body()).isEqualTo(200);
    }

    private String markdown(String issue) {
        return admin.get(ROOT + "/issue-texts/" + issue).json().path("markdown").asText();
    }

    private JsonNode reading(String issue, long checklist, boolean trial) {
        return reading("key = " + issue, "FIELD", "Description", "task-list", checklist, trial);
    }

    private JsonNode reading(String query, String source, String place, String dialect, long checklist, boolean trial) {
        List<Object> sent = new ArrayList<>(
                List.of("query", query, "source", source, "place", place, "dialect", dialect, "trial", trial));
        if (checklist != 0) {
            sent.addAll(List.of("checklist", checklist));
        }
        HttpApi.Answer begun = admin.postJson(ROOT + "/checklist-readings", body(sent.toArray()));
        assertThat(begun.status()).as(begun.body()).isEqualTo(201);
        awaitJob(begun.json().at("/job/id").asText());
        return admin.get(ROOT + "/checklist-readings/" + begun.json().path("id").asText())
                .json();
    }

    @Test
    void thePageSaysWhatTwoThousandPastedItemsAreRefusedFor() {
        browser.size(420, 900)
                .logIn(RunningHost.jira(), "admin", PAGE + "?action=paste")
                .confirmAdministrator("admin");
        browser.waitFor(TEXT);
        browser.script("document.getElementById('productops-paste-text').value ="
                + " Array.from({length: 2000}, (_, i) => '[] item ' + i).join('\\n')");
        browser.click(SHOW);
        assertThat(browser.text(By.id("productops-paste-text-error")))
                .contains(
                        "There are 2000 items in this text, and a checklist has at most 100. Nothing was taken over.");
        assertThat(browser.waitFor(TEXT).getDomProperty("value"))
                .as("nothing of it is lost")
                .contains("[] item 1999");
        assertThat(browser.all(TAKE)).isEmpty();
        assertThat(browser.script("return document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        Axe.assertAccessible(browser, "#content");
    }

    @Test
    void thePageOfReadingsTriesFirstAndSaysWhatCameOfIt() {
        String issue = jira.issue("SHOP", "Story", "Read on the page");
        admin.putJson("/rest/api/2/issue/" + issue, "{\"fields\":{\"description\":\"- [ ] One\\n- [ ] Two\"}}");
        browser.logIn(RunningHost.jira(), "admin", READINGS).confirmAdministrator("admin");
        browser.type(By.id("productops-reading-query"), "nonsense =");
        browser.type(By.id("productops-reading-place"), "description");
        browser.select(By.id("productops-reading-dialect"), "Markdown (GitHub, GitLab)");
        browser.click(By.id("productops-reading-try"));
        assertThat(browser.text(By.id("productops-reading-query-error"))).contains("Jira does not understand");

        browser.type(By.id("productops-reading-query"), "key = " + issue);
        browser.click(By.id("productops-reading-try"));
        browser.waitForText(By.id("productops-reading-figures"), "would be added to issues: 2");
        Axe.assertAccessible(browser, "body");
        browser.click(By.id("productops-reading-read"));
        browser.waitForText(By.id("productops-reading-figures"), "added to issues: 2");
        assertThat(admin.get(ROOT + "/issue-texts/" + issue).body()).contains("One", "Two");
    }
}
