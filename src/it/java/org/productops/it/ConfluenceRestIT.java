package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The played Confluence answers public clients of Confluence Data Center as the documentation says. */
class ConfluenceRestIT {
    private final HttpApi admin = RunningHost.confluenceApi().as("admin");
    private final HttpApi mia = RunningHost.confluenceApi().as("mia");
    private final HttpApi nobody = RunningHost.confluenceApi();
    private String space;

    @BeforeEach
    void aSpaceOfItsOwn() {
        space = "REST" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
        assertThat(admin.postJson("/rest/api/space", "{\"key\": \"" + space + "\", \"name\": \"A space\"}")
                        .status())
                .isEqualTo(200);
    }

    @AfterEach
    void removeIt() {
        admin.delete("/rest/api/space/" + space);
    }

    @Test
    void createsReadsAndUpdatesAPage() {
        JsonNode created = create("Title", "<p>one</p>").json();
        String id = created.path("id").asText();

        JsonNode read = mia.get("/rest/api/content/" + id + "?expand=body.storage,body.view,version,space")
                .json();
        assertThat(read.path("title").asText()).isEqualTo("Title");
        assertThat(read.path("space").path("key").asText()).isEqualTo(space);
        assertThat(read.path("version").path("number").asInt()).isEqualTo(1);
        assertThat(read.path("body").path("storage").path("value").asText()).isEqualTo("<p>one</p>");
        assertThat(read.path("body").path("view").path("value").asText()).isEqualTo("<p>one</p>");

        HttpApi.Answer updated = update(id, 2, "<p>two</p>");
        assertThat(updated.status()).isEqualTo(200);
        assertThat(updated.json().path("version").path("number").asInt()).isEqualTo(2);
        JsonNode found = mia.get("/rest/api/content?spaceKey=" + space + "&title=title&expand=body.storage")
                .json();
        assertThat(found.path("size").asInt()).isEqualTo(1);
        assertThat(found.path("results")
                        .get(0)
                        .path("body")
                        .path("storage")
                        .path("value")
                        .asText())
                .isEqualTo("<p>two</p>");
    }

    @Test
    void answersErrorsInItsOwnForm() {
        String id = create("Title", "<p>one</p>").json().path("id").asText();

        assertProblem(create("TITLE", "<p>x</p>"), 400, "already exists");
        assertProblem(create("Other", "<p>x"), 400, "Error parsing xhtml");
        assertProblem(update(id, 5, "<p>x</p>"), 409, "Current version is: 1");
        assertProblem(admin.get("/rest/api/content/999999999"), 404, "No content found");
        assertProblem(admin.get("/rest/api/space/NOSUCHSPACE"), 404, "No space");
        assertProblem(admin.postJson("/rest/api/content", "{"), 400, "parse");
        assertProblem(admin.postJson("/rest/api/content", "{\"type\": \"blogpost\"}"), 400, "page");
    }

    @Test
    void hidesSpacesFromThoseWhoMayNotSeeThem() {
        String id = create("Title", "<p>one</p>").json().path("id").asText();
        assertThat(nobody.get("/rest/api/content/" + id).status()).isEqualTo(401);
        assertThat(mia.get("/rest/api/content/" + id).status()).isEqualTo(200);
        assertThat(mia.delete("/rest/api/space/" + space).status()).isEqualTo(403);
        assertThat(mia.get("/rest/api/space/PLAN").status()).isEqualTo(404);
        assertThat(mia.get("/display/PLAN").status()).isEqualTo(404);
        assertThat(nobody.get("/display/" + space).header("location")).contains("/login");
    }

    private HttpApi.Answer create(String title, String storage) {
        return admin.postJson(
                "/rest/api/content",
                "{\"type\": \"page\", \"title\": \"" + title + "\", \"space\": {\"key\": \"" + space + "\"}, "
                        + body(storage) + "}");
    }

    private HttpApi.Answer update(String id, int version, String storage) {
        return admin.putJson(
                "/rest/api/content/" + id,
                "{\"type\": \"page\", \"title\": \"Title\", \"version\": {\"number\": " + version + "}, "
                        + body(storage) + "}");
    }

    private static String body(String storage) {
        return "\"body\": {\"storage\": {\"representation\": \"storage\", \"value\": \"" + storage + "\"}}";
    }

    private static void assertProblem(HttpApi.Answer answer, int status, String message) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.json().path("statusCode").asInt()).isEqualTo(status);
        assertThat(answer.json().path("message").asText()).contains(message);
    }
}
