package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

/** The doors of the terms of pages: calls each as those who may. */
final class HighlightWalk {
    private static final String ROOT = "/rest/productops/1.0/glossary-terms";

    private HighlightWalk() {}

    /** @param admin the administrator, whose answers are looked at */
    static void walk(HttpApi admin, String space) {
        concept(admin, space, "Walked word", "Whatever is walked");
        String id = page(admin, space, "Walked", "<p>A walked word, two walked words.</p>");
        String terms = ROOT + "/page/" + id;
        HttpApi.Answer found = admin.get(terms);
        assertThat(found.json().path("forms").findValuesAsText("text")).contains("walked word", "walked words");
        assertThat(admin.header("If-None-Match", found.header("etag"))
                        .get(terms)
                        .status())
                .isEqualTo(304);
        JsonNode ofTexts = admin.postJson(terms + "/texts", "{\"texts\": [\"Walked word\"]}")
                .json();
        assertThat(ofTexts.path("forms").findValuesAsText("text")).contains("Walked word");
        for (String marked : new String[] {"false", "true"}) {
            assertThat(admin.putJson(terms + "/marking", "{\"marked\": " + marked + "}")
                            .status())
                    .isEqualTo(204);
            assertThat(admin.putJson(ROOT + "/marking", "{\"marked\": " + marked + "}")
                            .status())
                    .isEqualTo(204);
        }
        assertThat(admin.get(ROOT + "/page/1").status()).isEqualTo(404);
    }

    /** Adds a concept with these words for it; the first one is its name. */
    static void concept(HttpApi admin, String space, String name, String definition) {
        HttpApi.Answer made = admin.postJson(
                "/rest/productops/1.0/glossaries/" + space + "/concepts?confirmed=true",
                "{\"terms\": [{\"text\": \"" + name + "\", \"language\": \"en\"}], \"explanations\": [{\"language\": "
                        + "\"en\", \"definition\": \"" + definition + "\"}]}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
    }

    /** Writes a page; gives its id. */
    static String page(HttpApi admin, String space, String title, String storage) {
        HttpApi.Answer made = admin.postJson(
                "/rest/api/content",
                "{\"type\": \"page\", \"title\": \"" + title + "\", \"space\": {\"key\": \"" + space
                        + "\"}, \"body\": {\"storage\": {\"representation\": \"storage\", \"value\": \""
                        + storage.replace("\"", "\\\"") + "\"}}}");
        assertThat(made.status()).as(made.body()).isEqualTo(200);
        return made.json().path("id").asText();
    }
}
