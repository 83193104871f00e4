package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The played Jira answers public clients of Jira Data Center as the documentation says. */
class JiraRestIT {
    private final HttpApi mia = RunningHost.jiraApi().as("mia");
    private final HttpApi hana = RunningHost.jiraApi().as("hana");
    private final HttpApi nobody = RunningHost.jiraApi();
    private final List<String> created = new ArrayList<>();

    @AfterEach
    void removeIssues() {
        created.forEach(key -> mia.delete("/rest/api/2/issue/" + key + "?deleteSubtasks=true"));
    }

    @Test
    void createsReadsEditsAndDeletesAnIssue() {
        String key =
                create("<script>alert(1)</script>", "\"labels\": [\"a\", \"b\"], \"assignee\": {\"name\": \"liam\"}");

        JsonNode fields = issue(key).path("fields");
        assertThat(fields.path("summary").asText()).isEqualTo("<script>alert(1)</script>");
        assertThat(fields.path("project").path("key").asText()).isEqualTo("SHOP");
        assertThat(fields.path("issuetype").path("name").asText()).isEqualTo("Story");
        assertThat(fields.path("status").path("name").asText()).isEqualTo("To Do");
        assertThat(fields.path("assignee").path("displayName").asText()).isEqualTo("Liam Chen");
        assertThat(fields.path("reporter").path("name").asText()).isEqualTo("mia");
        assertThat(fields.path("labels")).extracting(JsonNode::asText).containsExactly("a", "b");
        assertThat(fields.path("created").asText())
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000");
        assertThat(mia.get("/browse/" + key).body()).doesNotContain("<script>alert");

        HttpApi.Answer edited = edit(key, "{\"fields\": {\"summary\": \"New\", \"labels\": []}}");
        assertThat(edited.status()).isEqualTo(204);
        assertThat(issue(key).path("fields").path("summary").asText()).isEqualTo("New");
        assertThat(issue(key).path("fields").path("assignee").path("name").asText())
                .isEqualTo("liam");
        assertThat(mia.delete("/rest/api/2/issue/" + key).status()).isEqualTo(204);
        assertProblem(mia.get("/rest/api/2/issue/" + key), 404, "Issue Does Not Exist");
    }

    @Test
    void saysAtWhichFieldSomethingIsWrong() {
        String key = create("A story", null);
        JsonNode errors = edit(
                        key,
                        "{\"fields\": {\"summary\": \"\", \"duedate\": \"2026-13-01\", \"assignee\": {\"name\": \"x\"}}}")
                .json()
                .path("errors");
        assertThat(errors.path("summary").asText()).isEqualTo("You must specify a summary of the issue.");
        assertThat(errors.path("duedate").asText()).contains("2026-13-01");
        assertThat(errors.path("assignee").asText()).isEqualTo("User 'x' does not exist.");
        assertThat(edit(key, "{\"fields\": {\"nope\": 1}}")
                        .json()
                        .path("errors")
                        .path("nope")
                        .asText())
                .contains("cannot be set");
        assertThat(edit(key, "{").status()).isEqualTo(400);
        assertThat(issue(key).path("fields").path("summary").asText()).isEqualTo("A story");
    }

    @Test
    void goesThroughTransitions() {
        String key = create("A story", null);
        JsonNode transitions = mia.get("/rest/api/2/issue/" + key + "/transitions?expand=transitions.fields")
                .json()
                .path("transitions");
        assertThat(transitions).hasSize(1);
        assertThat(transitions.get(0).path("to").path("name").asText()).isEqualTo("In Progress");
        assertProblem(transition(key, "31"), 400, "not valid for the current state");
        assertThat(transition(key, transitions.get(0).path("id").asText()).status())
                .isEqualTo(204);
        assertThat(issue(key).path("fields").path("status").path("name").asText())
                .isEqualTo("In Progress");
    }

    @Test
    void linksIssuesAndShowsTheLinkFromBothEnds() {
        String source = create("Source", null);
        String destination = create("Destination", null);
        HttpApi.Answer linked = mia.postJson(
                "/rest/api/2/issueLink",
                "{\"type\": {\"name\": \"Blocks\"}, \"inwardIssue\": {\"key\": \"" + source
                        + "\"}, \"outwardIssue\": {\"key\": \"" + destination + "\"}}");
        assertThat(linked.status()).isEqualTo(201);
        JsonNode link = issue(source).path("fields").path("issuelinks").get(0);
        assertThat(link.path("type").path("outward").asText()).isEqualTo("blocks");
        assertThat(link.path("outwardIssue").path("key").asText()).isEqualTo(destination);
        JsonNode back = issue(destination).path("fields").path("issuelinks").get(0);
        assertThat(back.path("inwardIssue").path("key").asText()).isEqualTo(source);
        assertThat(mia.delete("/rest/api/2/issueLink/" + link.path("id").asText())
                        .status())
                .isEqualTo(204);
        assertThat(issue(source).path("fields").path("issuelinks")).isEmpty();
    }

    @Test
    void searchesWhatTheCallerMaySee() {
        String key = create("A needle in the haystack", null);
        JsonNode found = search(mia, "project = SHOP and summary ~ needle").json();
        assertThat(found.path("total").asInt()).isEqualTo(1);
        assertThat(found.path("issues").get(0).path("key").asText()).isEqualTo(key);
        assertThat(search(hana, "project = SEC and key = SEC-1")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertProblem(search(mia, "project = SEC"), 400, "The value 'SEC' does not exist for the field 'project'.");
        assertProblem(search(mia, "foo = 1"), 400, "Field 'foo' does not exist");
        assertProblem(search(mia, "project = SHOP AND"), 400, "Error in the JQL Query");
        assertThat(search(mia, "order by key").json().path("issues"))
                .extracting(issue -> issue.path("key").asText())
                .noneMatch(any -> any.startsWith("SEC-"));
    }

    @Test
    void keepsOthersOut() {
        assertThat(nobody.get("/rest/api/2/issue/SHOP-1").status()).isEqualTo(401);
        assertProblem(mia.get("/rest/api/2/issue/SEC-1"), 404, "Issue Does Not Exist");
        assertThat(mia.get("/browse/SEC-1").status()).isEqualTo(404);
        assertThat(hana.get("/rest/api/2/issue/SEC-1").status()).isEqualTo(200);
        assertThat(mia.get("/secure/admin/workflows/ListWorkflows.jspa").status())
                .isEqualTo(403);
        assertThat(nobody.get("/browse/SHOP-1").header("location")).contains("/login");
    }

    @Test
    void aMovedIssueAnswersToItsOldKey() {
        String key = create("Moving", null);
        String id = issue(key).path("id").asText();
        HttpApi session = RunningHost.jiraApi().session("mia");
        String token = HttpApi.token(session.get("/secure/MoveIssue!default.jspa?id=" + id));
        String mobile = mia.get("/rest/api/2/project/MOB").json().path("id").asText();
        String type = issue(key).path("fields").path("issuetype").path("id").asText();
        HttpApi.Answer moved = session.postForm(
                "/secure/MoveIssue.jspa", Map.of("id", id, "pid", mobile, "issuetype", type, "atl_token", token));
        assertThat(moved.header("location")).contains("/browse/MOB-");
        assertThat(issue(key).path("key").asText()).startsWith("MOB-");
        HttpApi.Answer without =
                session.postForm("/secure/MoveIssue.jspa", Map.of("id", id, "pid", mobile, "issuetype", type));
        assertThat(without.status()).isEqualTo(403);
    }

    private String create(String summary, String moreFields) {
        HttpApi.Answer answer = mia.postJson(
                "/rest/api/2/issue",
                "{\"fields\": {\"project\": {\"key\": \"SHOP\"}, \"issuetype\": {\"name\": \"Story\"}, \"summary\": \""
                        + summary + "\"" + (moreFields == null ? "" : ", " + moreFields) + "}}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        String key = answer.json().path("key").asText();
        created.add(key);
        return key;
    }

    private JsonNode issue(String key) {
        return mia.get("/rest/api/2/issue/" + key).json();
    }

    private HttpApi.Answer edit(String key, String body) {
        return mia.putJson("/rest/api/2/issue/" + key, body);
    }

    private HttpApi.Answer transition(String key, String id) {
        return mia.postJson("/rest/api/2/issue/" + key + "/transitions", "{\"transition\": {\"id\": \"" + id + "\"}}");
    }

    private static HttpApi.Answer search(HttpApi who, String jql) {
        return who.get("/rest/api/2/search?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8));
    }

    private static void assertProblem(HttpApi.Answer answer, int status, String message) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.json().path("errorMessages").toString()).contains(message);
        assertThat(answer.json().has("errors")).isTrue();
    }
}
