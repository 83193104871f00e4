package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes feedback over REST, as the administrator, in a Jira that is set up for it. */
final class FeedbackApi {
    private static final Pattern CONFIRMED = Pattern.compile("name=\"confirmed\" value=\"([^\"]*)\"");
    static final String SET_UP = "/plugins/servlet/productops/setup";

    private final HttpApi admin = RunningHost.jiraApi().as("admin");

    /** Presses <em>Set up Product Ops</em>; doing it again changes nothing. */
    static void setUp() {
        HttpApi session = RunningHost.jiraApi().session("admin");
        HttpApi.Answer page = session.get(SET_UP);
        String token = HttpApi.token(page);
        HttpApi.Answer asked = session.postForm(SET_UP, Map.of("projects", "SHOP", "atl_token", token));
        Matcher confirmed = CONFIRMED.matcher(asked.body());
        // The demo's projects share their screens; once all have the field, nothing is asked any more.
        HttpApi.Answer done = confirmed.find()
                ? session.postForm(
                        SET_UP, Map.of("projects", "SHOP", "confirmed", confirmed.group(1), "atl_token", token))
                : asked;
        assertThat(done.status()).isEqualTo(200);
    }

    /** Creates an issue; returns its key. */
    String issue(String projectKey, String type, String summary) {
        HttpApi.Answer created = admin.postJson(
                "/rest/api/2/issue",
                "{\"fields\": {\"project\": {\"key\": \"" + projectKey + "\"}, \"issuetype\": {\"name\": \"" + type
                        + "\"}, \"summary\": \"" + summary + "\"}}");
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        return created.json().path("key").asText();
    }

    /** Links a feedback issue to the issue that it is feedback for. */
    void link(String feedback, String issueKey) {
        String body = "{\"type\": {\"name\": \"Feedback\"}, \"inwardIssue\": {\"key\": \"" + feedback
                + "\"}, \"outwardIssue\": {\"key\": \"" + issueKey + "\"}}";
        assertThat(admin.postJson("/rest/api/2/issueLink", body).status()).isEqualTo(201);
    }

    /** Records the first thing that is known of a feedback issue. */
    void record(String feedback, String organisation, String quote, LocalDate day) {
        HttpApi.Answer answer =
                admin.header("If-Match", "\"0\"").putJson(resource(feedback), json(organisation, quote, day));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    /** How much feedback for the issue this person is shown. */
    static int count(String issueKey, String user) {
        return RunningHost.jiraApi()
                .as(user)
                .get(linked(issueKey))
                .json()
                .path("count")
                .asInt(-1);
    }

    static String json(String organisation, String quote, LocalDate day) {
        return "{\"source\": \"CUSTOMER\", \"organisation\": \"" + organisation + "\", \"quote\": \"" + quote
                + "\", \"heardOn\": \"" + day + "\"}";
    }

    static String resource(String issueKey) {
        return "/rest/productops/1.0/issues/" + issueKey + "/feedback";
    }

    static String linked(String issueKey) {
        return "/rest/productops/1.0/issues/" + issueKey + "/linked-feedback";
    }

    static String projectId(String key) {
        return RunningHost.jiraApi()
                .as("admin")
                .get("/rest/api/2/project/" + key)
                .json()
                .path("id")
                .asText();
    }
}
