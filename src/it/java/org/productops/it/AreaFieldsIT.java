package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Both fields of areas as programs set, read and search them in Jira. */
class AreaFieldsIT {
    private static String several;

    private final HttpApi admin = RunningHost.jiraApi().as("admin");
    private final AreaApi areas = new AreaApi();

    @BeforeAll
    static void fieldOfSeveral() {
        FeedbackApi.setUp();
        HttpApi admin = RunningHost.jiraApi().as("admin");
        HttpApi.Answer created = admin.postJson(
                "/rest/api/2/field",
                "{\"name\":\"Touched areas\",\"type\":\"org.productops.product-ops:product-areas\"}");
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        several = created.json().path("id").asText();
        assertThat(admin.postJson("/rest/api/2/screens/addToDefault/" + several, "{}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void oneAreaIsSetByNameAndReadWithKeyNameAndPath() {
        String top = areas.create("field-top", "Field top");
        String area = areas.create("field-low", "Field low", top);
        String issue = new FeedbackApi().issue("SHOP", "Task", "One area");
        String field = areas.fieldId();

        set(issue, field, "\"field top > field LOW\"");

        JsonNode value = value(issue, field);
        assertThat(value.path("key").asText()).isEqualTo(area);
        assertThat(value.path("name").asText()).isEqualTo("Field low");
        assertThat(value.path("path").asText()).isEqualTo("Field top \u203a Field low");
        set(issue, field, value.toString());
        assertThat(value(issue, field)).isEqualTo(value);
    }

    @Test
    void severalAreasAreSetAndFoundByAll() {
        String top = areas.create("many-top", "Many top");
        String area = areas.create("many-low", "Many low", top);
        String other = areas.create("many-other", "Many other");
        String issue = new FeedbackApi().issue("SHOP", "Task", "Several areas");

        set(issue, several, "[\"Many other\",{\"key\":\"" + area + "\"},\"" + area + "\"]");

        assertThat(value(issue, several).findValuesAsText("key"))
                .as("in the order of the tree")
                .containsExactly(other, area);
        assertThat(found("productAreas = " + area)).containsExactly(issue);
        assertThat(found("productAreas in productAreaTree(" + top + ")")).containsExactly(issue);
        assertThat(found("productAreas in (" + other + ") AND productAreas = " + area))
                .containsExactly(issue);

        set(issue, several, "[\"" + other + "\"]");
        assertThat(found("productAreas = " + area)).isEmpty();
        set(issue, several, "null");
        assertThat(value(issue, several).isNull()).isTrue();
        assertThat(found("productAreas = " + other)).isEmpty();
    }

    @Test
    void whoSearchesForPeopleAndGapsThatAreNotThereIsToldWhoIs() {
        assertThat(refused("\"Product area\" in productAreasOwnedBy(nobody-there)"))
                .contains("there is no user");
        assertThat(refused("\"Product area\" in productAreasWithGap(no-owners)"))
                .contains("This could be meant: no-owner");
        assertThat(found("\"Product area\" in myProductAreas() AND project = SHOP AND summary ~ nothing-of-that-name"))
                .isEmpty();
    }

    private void set(String issue, String field, String json) {
        HttpApi.Answer answer =
                admin.putJson("/rest/api/2/issue/" + issue, "{\"fields\":{\"" + field + "\":" + json + "}}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    }

    private JsonNode value(String issue, String field) {
        return admin.get("/rest/api/2/issue/" + issue).json().at("/fields/" + field);
    }

    private List<String> found(String jql) {
        HttpApi.Answer answer = search(jql);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().path("issues").findValuesAsText("key").stream()
                .filter(key -> key.startsWith("SHOP-"))
                .toList();
    }

    private String refused(String jql) {
        HttpApi.Answer answer = search(jql);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        return answer.body();
    }

    private HttpApi.Answer search(String jql) {
        return admin.get("/rest/api/2/search?fields=summary&jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8));
    }
}
