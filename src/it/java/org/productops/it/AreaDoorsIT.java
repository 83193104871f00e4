package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Areas over HTTP: what each person gets, and what bad input gets. */
class AreaDoorsIT {
    private static final String PAGE = "/plugins/servlet/productops/areas";

    private final HttpApi nobody = RunningHost.jiraApi();
    private final HttpApi admin = nobody.as("admin");
    private final AreaApi areas = new AreaApi();

    @BeforeAll
    static void setUp() {
        FeedbackApi.setUp();
    }

    @Test
    void everyDoorIsGuarded() {
        String key = areas.create("guarded", "Guarded");
        String body = "{\"name\":\"Taken over\"}";
        HttpApi mia = nobody.as("mia");

        assertThat(nobody.get(AreaApi.AREAS).status()).isEqualTo(401);
        assertThat(nobody.get("/rest/productops/1.0/area-choices?query=g").status())
                .isEqualTo(401);
        assertThat(nobody.as("vera").get(AreaApi.AREAS).status())
                .as("no licence")
                .isEqualTo(403);
        assertThat(nobody.postJson(AreaApi.AREAS, body).status()).isEqualTo(401);
        assertThat(mia.postJson(AreaApi.AREAS, "{\"key\":\"mias-own\",\"name\":\"Mine\"}")
                        .status())
                .isEqualTo(403);
        assertThat(mia.header("If-Match", "\"1\"")
                        .putJson(AreaApi.AREAS + "/" + key, body)
                        .status())
                .isEqualTo(403);
        assertThat(mia.header("If-Match", "\"1\"")
                        .putJson(AreaApi.AREAS + "/" + key + "/archived", "{\"archived\":true}")
                        .status())
                .isEqualTo(403);
        assertThat(nobody.get(PAGE).status()).as("to the log-in").isEqualTo(302);
        assertThat(admin.postForm(PAGE + "/new", Map.of("key", "no-token", "name", "No token"))
                        .status())
                .as("without the token")
                .isEqualTo(403);
        assertThat(admin.get(AreaApi.AREAS + "/no-token").status()).isEqualTo(404);
        assertThat(areas.nameOf(key)).isEqualTo("Guarded");
    }

    @Test
    void aFormWithoutTheTokenChangesNothingAndLosesNothing() {
        String key = areas.unusedKey("late");
        HttpApi session = nobody.session("admin");
        session.get(PAGE);

        HttpApi.Answer refused = session.postForm(PAGE + "/new", Map.of("key", key, "name", "Late <b>"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("productops-area-form", key, "Late &lt;b&gt;");
        assertThat(admin.get(AreaApi.AREAS + "/" + key).status()).isEqualTo(404);
        HttpApi.Answer again = session.postForm(
                PAGE + "/new", Map.of("key", key, "name", "Late <b>", "atl_token", HttpApi.token(refused)));
        assertThat(again.status()).isEqualTo(302);
        assertThat(areas.nameOf(key)).isEqualTo("Late <b>");
    }

    @Test
    void ownersKeepTheirOwnAreasAndWhatIsBelowThem() {
        String mine = areas.unusedKey("mine");
        admin.postJson(
                AreaApi.AREAS,
                "{\"key\":\"" + mine + "\",\"name\":\"Mine\",\"roles\":[{\"role\":\"owner\",\"holders\":[\"mia\"]}]}");
        String below = areas.create("below", "Below", mine);
        HttpApi mia = nobody.as("mia").header("If-Match", "\"1\"");

        assertThat(mia.putJson(AreaApi.AREAS + "/" + below, "{\"name\":\"Below, renamed\",\"parent\":\"" + mine + "\"}")
                        .status())
                .isEqualTo(200);
        assertThat(nobody.as("oscar")
                        .header("If-Match", "\"2\"")
                        .putJson(AreaApi.AREAS + "/" + below, "{\"name\":\"Oscar's\"}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void badInputIsNamedAtItsField() {
        String taken = areas.create("taken", "Taken");
        String below = areas.create("child", "Child", taken);

        JsonNode errors = errors(admin.postJson(
                AreaApi.AREAS,
                "{\"key\":\"" + taken + "\",\"name\":\"" + "n".repeat(101)
                        + "\",\"parent\":\"nowhere\",\"roles\":[{\"role\":\"owner\",\"holders\":[\"ghost\"]},"
                        + "{\"role\":\"maintainer\",\"holders\":[\"group:no-such-group\"]}],"
                        + "\"links\":[{\"address\":\"ftp://x\"}]}"));
        assertThat(errors.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("key", "name", "parent", "owner", "maintainer", "links.0.address");
        assertThat(errors(admin.postJson(AreaApi.AREAS, "{\"key\":\"Bad Key\",\"name\":\" \"}"))
                        .fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("key", "name");
        HttpApi based = admin.header("If-Match", "\"1\"");
        assertThat(errors(based.putJson(AreaApi.AREAS + "/" + taken, "{\"name\":\"T\",\"parent\":\"" + taken + "\"}"))
                        .has("parent"))
                .isTrue();
        assertThat(errors(based.putJson(AreaApi.AREAS + "/" + taken, "{\"name\":\"T\",\"parent\":\"" + below + "\"}"))
                        .path("parent")
                        .asText())
                .contains("Child is below Taken");
        assertThat(errors(admin.postJson(AreaApi.AREAS, "{\"score\":1}"))
                        .path("score")
                        .asText())
                .contains("score");
        assertThat(admin.postJson(AreaApi.AREAS, "{\"key\":").status()).isEqualTo(400);
        assertThat(admin.putJson(AreaApi.AREAS + "/" + taken, "{\"name\":\"T\"}")
                        .status())
                .as("without a version")
                .isEqualTo(400);
        assertThat(areas.nameOf(taken)).isEqualTo("Taken");
    }

    @Test
    void writesThatTakeNoBodyReadNone() {
        String watch = "/rest/productops/1.0/area-watches/" + areas.create("watched", "Watched");

        for (String body : new String[] {"", "{\"until\":\"tomorrow\"}", "no JSON"}) {
            for (String path : new String[] {"area-issues", "coverage/counts"}) {
                assertThat(admin.postJson("/rest/productops/1.0/" + path, body).status())
                        .as(path)
                        .isEqualTo(201);
            }
            assertThat(admin.putJson(watch, body).status()).isEqualTo(200);
        }
    }

    @Test
    void aStaleWriteIsRefusedWithBothVersions() {
        String key = areas.create("stale", "Stale");
        areas.rename(key, 1, "Newer");

        HttpApi.Answer answer =
                admin.header("If-Match", "\"1\"").putJson(AreaApi.AREAS + "/" + key, "{\"name\":\"Older\"}");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("expectedVersion").asInt()).isEqualTo(1);
        assertThat(answer.json().path("currentVersion").asInt()).isEqualTo(2);
        assertThat(areas.nameOf(key)).isEqualTo("Newer");
    }

    @Test
    void anIssueTakesOnlyAnAreaThatCanBeChosen() {
        String issue = new FeedbackApi().issue("SHOP", "Task", "Tag me");
        String archived = areas.create("gone", "Gone");
        admin.header("If-Match", "\"1\"").putJson(AreaApi.AREAS + "/" + archived + "/archived", "{\"archived\":true}");
        String field = areas.fieldId();

        for (String value : new String[] {"\"" + archived + "\"", "\"nowhere\"", "7"}) {
            HttpApi.Answer answer =
                    admin.putJson("/rest/api/2/issue/" + issue, "{\"fields\":{\"" + field + "\":" + value + "}}");
            assertThat(answer.status()).as(value).isEqualTo(400);
            assertThat(answer.json().path("errors").has(field))
                    .as(answer.body())
                    .isTrue();
        }
        assertThat(admin.get("/rest/api/2/issue/" + issue)
                        .json()
                        .at("/fields/" + field)
                        .isNull())
                .isTrue();
    }

    @Test
    void aFormThatNamesAnotherIssueGivesANewOneNoArchivedArea() {
        String field = areas.fieldId();
        String archived = areas.create("kept", "Kept");
        String holder = new FeedbackApi().issue("SHOP", "Task", "Keeps its area");
        areas.put(holder, archived);
        admin.header("If-Match", "\"1\"").putJson(AreaApi.AREAS + "/" + archived + "/archived", "{\"archived\":true}");
        String typeId = admin.get("/rest/api/2/issue/" + holder)
                .json()
                .at("/fields/issuetype/id")
                .asText();
        String form = "?pid=" + FeedbackApi.projectId("SHOP") + "&issuetype=" + typeId;
        HttpApi session = nobody.session("mia");

        for (String name : new String[] {":issue", ":com.atlassian.jira.internal.issue_id"}) {
            HttpApi.Answer page = session.get("/secure/CreateIssue.jspa" + form);
            HttpApi.Answer created = session.postForm(
                    "/secure/CreateIssueDetails.jspa" + form,
                    Map.of(
                            "summary",
                            "Wants it, too",
                            "priority",
                            "3",
                            field,
                            archived,
                            field + name,
                            areas.issueId(holder),
                            "atl_token",
                            HttpApi.token(page)));

            assertThat(created.status()).as(created.body()).isEqualTo(303);
            String key = created.header("location").replaceFirst(".*/browse/", "");
            assertThat(admin.get("/rest/api/2/issue/" + key)
                            .json()
                            .at("/fields/" + field)
                            .isNull())
                    .as(name)
                    .isTrue();
        }
    }

    @Test
    void readingCostsNoStatementOnceTheLibraryIsInMemory() {
        String key = areas.create("warm", "Warm");
        admin.get(AreaApi.AREAS + "/" + key);

        assertThat(admin.get("/rest/productops/1.0/area-choices?query=warm").statements())
                .isZero();
        assertThat(admin.get(AreaApi.AREAS + "/" + key).statements()).isZero();
        assertThat(admin.get("/rest/api/2/search?jql=%22Product%20area%22%20in%20productAreaTree(" + key + ")")
                        .statements())
                .isZero();
    }

    private static JsonNode errors(HttpApi.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        return answer.json().path("errors");
    }
}
