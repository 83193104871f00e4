package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Areas that issues are proposed, get and need by the rule of their project, in forms and over REST. */
class AreaRulesIT {
    private static final String RULES = "/rest/productops/1.0/area-rules/";
    private static final String PAGES = "/plugins/servlet/productops";
    private static final By SAID = By.cssSelector(".productops-proposal [role=status]");

    private final HttpApi nobody = RunningHost.jiraApi();
    private final HttpApi admin = nobody.as("admin");
    private final AreaApi areas = new AreaApi();
    private final String project = FeedbackApi.projectId("SHOP");

    private String ofProject;
    private String ofComponent;
    private String component;
    private String field;

    @BeforeAll
    static void setUp() {
        FeedbackApi.setUp();
    }

    @BeforeEach
    void mapped() {
        field = areas.fieldId();
        ofProject = areas.create("rule-project", "Of the shop");
        ofComponent = areas.create("rule-component", "Of the till");
        HttpApi.Answer added = admin.postJson(
                "/rest/api/2/component", "{\"project\":\"SHOP\",\"name\":\"Till of " + ofComponent + "\"}");
        component = added.json().path("id").asText();
        map(ofProject, "project", project);
        map(ofComponent, "component", component);
    }

    private void map(String area, String kind, String place) {
        HttpApi.Answer mapped =
                admin.putJson("/rest/productops/1.0/area-mappings/" + area + "/" + kind + "/" + place, "");
        assertThat(mapped.status()).as(mapped.body()).isEqualTo(200);
    }

    @AfterEach
    void withoutRule() {
        HttpApi.Answer rule = admin.get(RULES + project);
        if (rule.status() == 200) {
            admin.header("If-Match", rule.header("etag")).delete(RULES + project);
        }
        admin.delete("/rest/productops/1.0/area-mappings/" + ofProject + "/project/" + project);
    }

    private void rule(String json) {
        HttpApi.Answer before = admin.get(RULES + project);
        String version = before.status() == 200 ? before.header("etag") : "\"0\"";
        HttpApi.Answer saved = admin.header("If-Match", version).putJson(RULES + project, json);
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
    }

    private HttpApi.Answer create(String type, String more) {
        return admin.postJson(
                "/rest/api/2/issue",
                "{\"fields\":{\"project\":{\"key\":\"SHOP\"},\"issuetype\":{\"name\":\"" + type
                        + "\"},\"summary\":\"By rule\"" + more + "}}");
    }

    private String area(HttpApi.Answer created) {
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        return area(created.json().path("key").asText());
    }

    private String area(String issue) {
        return admin.get("/rest/api/2/issue/" + issue)
                .json()
                .at("/fields/" + field + "/key")
                .asText("");
    }

    @Test
    void overRestAnIssueGetsTheAreaOfItsComponentUnlessSomethingIsSaid() {
        rule("{\"filling\":\"mapped\"}");

        assertThat(area(create("Task", ""))).isEqualTo(ofProject);
        assertThat(area(create("Task", ",\"components\":[{\"id\":\"" + component + "\"}]")))
                .isEqualTo(ofComponent);
        assertThat(area(create("Task", ",\"" + field + "\":\"" + ofComponent + "\"")))
                .isEqualTo(ofComponent);
        assertThat(area(create("Task", ",\"" + field + "\":null"))).isEmpty();
        assertThat(nobody.as("mia").get(PAGES + "/area-rules?ruled=true").body())
                .contains("New issues get the area of their component, or else of the project")
                .doesNotContain("productops-rule-edit");
    }

    @Test
    void overRestAnIssueOfARequiredTypeIsRefusedWithTheRulesName() {
        rule("{\"required\":\"some\",\"issueTypes\":[\"bug\"]}");

        HttpApi.Answer refused = create("Bug", ",\"" + field + "\":null");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/" + field).asText())
                .startsWith(
                        "Choose a product area. The rule of the project Web shop requires one for issues of the type"
                                + " Bug");
        HttpApi.Answer bug = create("Bug", ",\"" + field + "\":\"" + ofProject + "\"");
        String key = bug.json().path("key").asText();
        assertThat(area(bug)).isEqualTo(ofProject);
        assertThat(admin.putJson("/rest/api/2/issue/" + key, "{\"fields\":{\"" + field + "\":null}}")
                        .status())
                .isEqualTo(400);
        assertThat(admin.putJson("/rest/api/2/issue/" + key, "{\"fields\":{\"summary\":\"Other\"}}")
                        .status())
                .as("another field")
                .isEqualTo(204);
        assertThat(area(create("Task", ""))).as("of another type").isEmpty();

        rule("{\"required\":\"all\"}");
        assertThat(create("Task", "").status()).isEqualTo(400);
        assertThat(admin.header("If-Match", admin.get(RULES + project).header("etag"))
                        .putJson(RULES + project, "{\"filling\":\"mapped\",\"area\":\"" + ofProject + "\"}")
                        .json()
                        .at("/errors/area")
                        .asText())
                .contains("does not count");
    }

    @Test
    void formsMarkTheFieldWhereTheRuleRequiresAnArea() {
        rule("{\"required\":\"some\",\"issueTypes\":[\"bug\"]}");
        String bug = create("Bug", ",\"" + field + "\":\"" + ofProject + "\"")
                .json()
                .path("key")
                .asText();
        String task = create("Task", "").json().path("key").asText();

        assertMarked(formOfNew(type(bug)), true);
        assertMarked(formOfNew(type(task)), false);
        assertMarked(formOf(bug), true);
        assertMarked(formOf(task), false);

        rule("{}");
        assertMarked(formOfNew(type(bug)), false);
        assertMarked(formOf(bug), false);
    }

    private String type(String issue) {
        return admin.get("/rest/api/2/issue/" + issue)
                .json()
                .at("/fields/issuetype/id")
                .asText();
    }

    private String formOfNew(String type) {
        return admin.get("/secure/CreateIssue.jspa?pid=" + project + "&issuetype=" + type)
                .body();
    }

    private String formOf(String issue) {
        return admin.get("/secure/EditIssue!default.jspa?id=" + areas.issueId(issue))
                .body();
    }

    /** By Jira's own sign at the label, for screen readers at the control, and with the rule's words below it. */
    private void assertMarked(String form, boolean required) {
        assertThat(form).contains("name=\"" + field + "\"");
        List<String> marks = List.of(
                "<label for=\"" + field + "\">Product area<span class=\"aui-icon icon-required\">",
                "aria-required=\"true\" aria-describedby=\"" + field + "-required\"",
                "Web shop requires a product area for issues of the type Bug.");
        if (required) {
            assertThat(form).contains(marks);
        } else {
            assertThat(marks).noneMatch(form::contains);
        }
    }

    @Test
    void aRuleHoldsNobodyUpWhereAllIsArchived() {
        rule("{\"required\":\"all\"}");
        for (String key : new String[] {ofProject, ofComponent}) {
            admin.header("If-Match", "\"1\"").putJson(AreaApi.AREAS + "/" + key + "/archived", "{\"archived\":true}");
        }
        for (JsonNode place : places()) {
            String door = place.path("area").asText() + "/" + place.path("kind").asText() + "/"
                    + place.path("place").asText();
            assertThat(admin.delete("/rest/productops/1.0/area-mappings/" + door)
                            .status())
                    .isEqualTo(204);
        }

        assertThat(area(create("Task", ""))).isEmpty();
        assertThat(admin.get(RULES + project).json().path("note").asText())
                .contains("until somebody brings an area back");
        assertThat(admin.get(PAGES + "/area-rules").body()).contains("until somebody brings an area back");
    }

    /** What other tests have mapped to the project, to areas that can be chosen. */
    private List<JsonNode> places() {
        List<JsonNode> found = new ArrayList<>();
        admin.get("/rest/productops/1.0/area-mappings?limit=500")
                .json()
                .path("values")
                .forEach(place -> {
                    String area = place.path("area").asText();
                    if (place.path("key").asText().equals("SHOP")
                            && !area.equals(ofProject)
                            && !area.equals(ofComponent)) {
                        found.add(place);
                    }
                });
        return found;
    }

    @Test
    void subTasksGetTheAreaOfTheirParentAndFollowIt() {
        rule("{\"subTasks\":\"following\"}");
        HttpApi.Answer parent = create("Task", ",\"" + field + "\":\"" + ofProject + "\"");
        String key = parent.json().path("key").asText();

        HttpApi.Answer same = create("Sub-task", ",\"parent\":{\"key\":\"" + key + "\"}");
        HttpApi.Answer other =
                create("Sub-task", ",\"parent\":{\"key\":\"" + key + "\"},\"" + field + "\":\"" + ofComponent + "\"");
        assertThat(area(same)).isEqualTo(ofProject);

        String later = areas.create("rule-later", "Later");
        areas.put(key, later);
        assertThat(area(same)).isEqualTo(later);
        assertThat(area(other)).isEqualTo(ofComponent);
    }

    @Test
    void inTheFormTheAreaFollowsTheComponentsUntilSomebodyChooses() {
        rule("{\"filling\":\"mapped\",\"required\":\"all\"}");
        String type = type(create("Task", "").json().path("key").asText());
        String form = "/secure/CreateIssue.jspa?pid=" + project + "&issuetype=" + type;
        RunningHost.forget();
        try (Browser browser = Browser.open()) {
            browser.logIn(RunningHost.jira(), "admin", form);
            browser.waitForText(SAID, "Filled in by the project's rule. The project Web shop belongs to Of the shop.");
            browser.select(By.id("components"), "Till of " + ofComponent);
            browser.waitForText(SAID, "Changed by the project's rule. The component Till of " + ofComponent);
            Axe.assertAccessible(browser, "#content");

            By input = By.id(field);
            browser.waitFor(input).sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.BACK_SPACE);
            browser.click(By.name("summary"));
            browser.type(By.name("summary"), "Without area");
            browser.click(By.cssSelector("form [type=submit]"));
            browser.waitForText(
                    By.cssSelector("[data-field=" + field + "]"), "The rule of the project Web shop requires one");

            browser.click(By.cssSelector(".productops-proposal-use"));
            browser.click(By.cssSelector("form [type=submit]"));
            browser.waitForText(By.cssSelector(".productops-area-value"), "Of the till");
            RunningHost.assertQuiet();
        }
    }

    @Test
    void aRuleIsMadeOnItsPage() {
        try (Browser browser = Browser.open()) {
            browser.logIn(RunningHost.jira(), "admin", PAGES + "/mapping");
            browser.click(By.cssSelector(".aui-page-header-actions a[href$='/area-rules']"));
            Axe.assertAccessible(browser, "#content");
            browser.click(By.cssSelector("#productops-rule-of-" + project + " .productops-rule-edit"));
            browser.select(By.id("productops-rule-required"), "Issues of some types");
            browser.click(By.id("productops-rule-form-save"));
            browser.waitForText(By.cssSelector(".productops-form-errors"), "Choose at least one issue type");
            Axe.assertAccessible(browser, "#content");
            browser.select(By.id("productops-rule-required"), "All issues of the project");
            browser.click(By.id("productops-rule-form-save"));
            browser.waitForText(By.cssSelector("#productops-rule-of-" + project), "An area is required for all issues");
        }
        assertThat(admin.get(RULES + project).json().path("required").asText()).isEqualTo("all");
    }

    @Test
    void projectsThatSomebodyMayNotSeeAreCountedAndNotNamedWhereAnAreaIsAboutToEnd() {
        String key = areas.unusedKey("rule-secret");
        admin.postJson(
                AreaApi.AREAS,
                "{\"key\":\"" + key + "\",\"name\":\"Vault\",\"roles\":[{\"role\":\"owner\",\"holders\":[\"mia\"]}]}");
        areas.put(new FeedbackApi().issue("SEC", "Bug", "Known to few"), key);
        areas.put(new FeedbackApi().issue("SHOP", "Bug", "Known to all"), key);
        String hidden = RULES + FeedbackApi.projectId("SEC");
        HttpApi.Answer made =
                admin.header("If-Match", "\"0\"").putJson(hidden, "{\"filling\":\"fixed\",\"area\":\"" + key + "\"}");
        rule("{\"filling\":\"fixed\",\"area\":\"" + key + "\"}");
        HttpApi mia = nobody.as("mia");
        try {
            for (String page : List.of("/area/delete/" + key, "/areas/archive/" + key)) {
                assertThat(mia.get(PAGES + page).body())
                        .as(page)
                        .contains("2 (Web shop, and 1 of projects that you may not see)")
                        .doesNotContain("Security");
                assertThat(admin.get(PAGES + page).body()).as(page).contains("2 (Security, Web shop)");
            }
            assertThat(mia.get(PAGES + "/area/delete/" + key).body())
                    .contains("Issues that have it: 2, of which you may not see 1.");
            assertThat(admin.get(PAGES + "/area/delete/" + key).body()).contains("Issues that have it: 2.");
        } finally {
            admin.header("If-Match", made.header("etag")).delete(hidden);
        }
    }

    @Test
    void everyDoorIsGuarded() {
        HttpApi mia = nobody.as("mia");
        assertThat(mia.header("If-Match", "\"0\"")
                        .putJson(RULES + project, "{}")
                        .status())
                .isEqualTo(403);
        assertThat(mia.get(PAGES + "/area-rules/" + project).status()).isEqualTo(403);
        assertThat(nobody.get(RULES + project).status()).isEqualTo(401);
        assertThat(nobody.as("vera")
                        .get("/rest/productops/1.0/area-proposals?project=" + project)
                        .status())
                .as("no licence")
                .isEqualTo(403);
        assertThat(mia.get("/rest/productops/1.0/area-proposals?project=" + FeedbackApi.projectId("SEC"))
                        .status())
                .as("a project that she may not see")
                .isEqualTo(400);
        assertThat(admin.postForm(PAGES + "/area-rules", Map.of("project", project, "version", "1"))
                        .status())
                .as("without the token")
                .isEqualTo(403);
    }
}
