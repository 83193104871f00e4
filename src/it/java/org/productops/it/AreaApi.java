package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.atomic.AtomicInteger;

/** Keeps areas over REST, as the administrator; each key is used once in all tests. */
final class AreaApi {
    static final String AREAS = "/rest/productops/1.0/areas";

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final HttpApi admin = RunningHost.jiraApi().as("admin");

    /** A key that no other test uses. */
    String unusedKey(String word) {
        return word + "-" + NEXT.incrementAndGet();
    }

    /** Creates an area at the top; returns its key. */
    String create(String word, String name) {
        return create(word, name, "");
    }

    /** Creates an area; returns its key. */
    String create(String word, String name, String parent) {
        String key = unusedKey(word);
        HttpApi.Answer created = admin.postJson(
                AREAS, "{\"key\":\"" + key + "\",\"name\":\"" + name + "\",\"parent\":\"" + parent + "\"}");
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        return key;
    }

    /** Changes nothing but the name, on top of this version. */
    void rename(String key, long version, String name) {
        HttpApi.Answer changed = admin.header("If-Match", "\"" + version + "\"")
                .putJson(AREAS + "/" + key, "{\"name\":\"" + name + "\"}");
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    }

    String nameOf(String key) {
        return admin.get(AREAS + "/" + key).json().path("name").asText();
    }

    /** The id of the field <em>Product area</em>. */
    String fieldId() {
        for (JsonNode field : admin.get("/rest/api/2/field").json()) {
            if (field.path("name").asText().equals("Product area")) {
                return field.path("id").asText();
            }
        }
        throw new AssertionError("Not set up");
    }

    /** Sets the area of an issue. */
    void put(String issueKey, String areaKey) {
        HttpApi.Answer answer = admin.putJson(
                "/rest/api/2/issue/" + issueKey, "{\"fields\":{\"" + fieldId() + "\":\"" + areaKey + "\"}}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    }

    String issueId(String issueKey) {
        return admin.get("/rest/api/2/issue/" + issueKey).json().path("id").asText();
    }
}
