package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What checklists check by themselves, on the way of an issue through its workflow; one of the checks is another plugin's. */
class ReadinessChecksIT {

    private static final String ISSUES = "/rest/api/2/issue/";

    private final HttpApi admin = RunningHost.jiraApi().as("admin");
    private final HttpApi mia = RunningHost.jiraApi().as("mia");
    private final FeedbackApi jira = new FeedbackApi();
    private final ReadinessApi readiness = new ReadinessApi();

    @BeforeAll
    static void setUp() {
        FeedbackApi.setUp();
    }

    @BeforeEach
    @AfterEach
    void nothingIsRequired() {
        readiness.requireNothing();
    }

    private HttpApi.Answer create(String name, String items) {
        return admin.postJson(
                ReadinessApi.CHECKLISTS,
                "{\"name\":\"" + name + " " + System.nanoTime() + "\",\"items\":[" + items + "]}");
    }

    private JsonNode created(String name, String... items) {
        HttpApi.Answer created = create(name, String.join(",", items));
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        return created.json();
    }

    private static String item(String text, String kind, String subject, String value, String conditions) {
        return "{\"text\":\"" + text + "\",\"mandatory\":true,\"kind\":\"" + kind + "\",\"subject\":\"" + subject
                + "\",\"value\":\"" + value + "\",\"conditions\":\"" + conditions + "\"}";
    }

    private static String item(String text, String kind, String subject) {
        return item(text, kind, subject, "", "");
    }

    private String started(String summary, long checklist) {
        readiness.require(checklist);
        String issue = jira.issue("SHOP", "Story", summary);
        readiness.start(issue);
        return issue;
    }

    private String refused(String issue) {
        HttpApi.Answer refused = readiness.done(issue, "mia");
        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        return refused.json().path("errorMessages").toString();
    }

    private String linkType(String name) {
        for (JsonNode type : admin.get("/rest/api/2/issueLinkType").json().path("issueLinkTypes")) {
            if (type.path("name").asText().equals(name)) {
                return type.path("id").asText();
            }
        }
        throw new AssertionError(name);
    }

    private String role(String name) {
        String address =
                admin.get("/rest/api/2/project/SHOP/role").json().path(name).asText();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    @Test
    void eachCheckSaysWhatIsMissingAndClosesWhenItIsMended() {
        String role = role("Developers");
        JsonNode checklist = created(
                "Checks",
                item("Described", "FIELD_MATCHES", "description", "/^Reviewed/", ""),
                item("Pictured", "ATTACHMENT_PRESENT", ""),
                item("Agreed", "COMMENT_BY_ROLE", role),
                item("Unblocked", "LINKS_RESOLVED", linkType("Blocks")),
                item("Legal", "PLUGIN_CHECK", SampleCheckPlugin.KEY));
        String issue = started("Through all checks", checklist.path("id").asLong());
        String secret = jira.issue("SEC", "Story", "Not to be known outside");
        assertThat(admin.postJson(
                                "/rest/api/2/issueLink",
                                "{\"type\":{\"name\":\"Blocks\"},\"inwardIssue\":{\"key\":\"" + secret
                                        + "\"},\"outwardIssue\":{\"key\":\"" + issue + "\"}}")
                        .status())
                .isEqualTo(201);

        assertThat(refused(issue))
                .contains("does not match", "No file is attached.", "has commented yet")
                .contains("Blocks: not resolved yet: 1 that you may not see.")
                .contains("Legal has not reviewed this. Ask \u2039legal\u203a.")
                .doesNotContain(secret);

        assertThat(admin.putJson(ISSUES + issue, "{\"fields\":{\"description\":\"Reviewed\"}}")
                        .status())
                .isEqualTo(204);
        assertThat(mia.postJson(ISSUES + issue + "/attachments?filename=a.png", "{}")
                        .status())
                .isEqualTo(200);
        admin.postJson("/rest/api/2/project/SHOP/role/" + role, "{\"user\":[\"mia\"]}");
        assertThat(mia.postJson(ISSUES + issue + "/comment", "{\"body\":\"Fine with me\"}")
                        .status())
                .isEqualTo(201);
        assertThat(refused(issue)).contains("Blocks").doesNotContain("Legal", "file", "match", "commented");
    }

    @Test
    void anotherListCanBeAskedFor() {
        JsonNode first = created("First", item("Said", "MANUAL", ""));
        JsonNode second = created(
                "Second",
                item("First is done", "CHECKLIST_COMPLETE", first.path("id").asText()));
        // Jira says what the first of its validators says.
        readiness.require(second.path("id").asLong());
        String issue = started("Through two lists", first.path("id").asLong());

        assertThat(refused(issue)).contains("Open mandatory items of", "First");
        assertThat(mia.putJson(ReadinessApi.ticks(issue, first.at("/items/0/id").asLong()), "")
                        .status())
                .isEqualTo(200);
        assertThat(readiness.done(issue, "mia").status()).isEqualTo(204);
    }

    @Test
    void aConditionInJqlIsTriedWhenItIsSavedAndAskedForEachIssue() {
        HttpApi.Answer wrong = create("Wrong", item("x", "MANUAL", "", "", "JQL: no-such-field = 1"));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.json().path("errors").path("items.0.conditions").asText())
                .contains("no-such-field");
        HttpApi.Answer personal = create("Personal", item("x", "MANUAL", "", "", "JQL: reporter = currentUser()"));
        assertThat(personal.json().path("errors").path("items.0.conditions").asText())
                .contains("same for everybody");
        HttpApi.Answer scope = admin.postJson(
                ReadinessApi.CHECKLISTS,
                "{\"name\":\"Scope\",\"byItself\":true,\"scope\":\"JQL: project = SHOP\",\"items\":["
                        + item("x", "MANUAL", "") + "]}");
        assertThat(scope.json().path("errors").path("scope").asText()).contains("JQL");

        JsonNode checklist = created(
                "Asked", item("Only for gates", "MANUAL", "", "", "JQL: summary ~ \\\"gate\\\" AND project = SHOP"));
        String other = started("A window", checklist.path("id").asLong());
        String gate = jira.issue("SHOP", "Story", "A gate");
        readiness.start(gate);

        assertThat(refused(gate)).contains("Only for gates");
        assertThat(readiness.done(other, "mia").status()).isEqualTo(204);
        assertThat(admin.get(ReadinessApi.CHECKLISTS + "/"
                                + checklist.path("id").asLong())
                        .json()
                        .at("/items/0/conditions")
                        .asText())
                .isEqualTo("JQL: summary ~ \"gate\" AND project = SHOP");
    }

    @Test
    void aCheckThatNoAppOffersCannotBeChosen() {
        HttpApi.Answer unknown = create("Unknown", item("x", "PLUGIN_CHECK", "com.example.gone"));

        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.json().path("errors").path("items.0.subject").asText())
                .contains("com.example.gone");
    }
}
