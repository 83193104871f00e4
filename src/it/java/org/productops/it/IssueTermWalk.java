package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.productops.it.WritingDoor.Target;

/** The doors of the terms of issues: calls each as those who may. */
final class IssueTermWalk {
    private static final String ROOT = "/rest/productops/1.0/glossary-terms";
    private static final String MARKED = "{\"marked\": true}";
    private static final String TEXTS = "{\"texts\": [\"A word\"]}";

    private final HttpApi admin;

    /** @param admin the administrator, whose answers are looked at */
    IssueTermWalk(HttpApi admin) {
        this.admin = admin;
    }

    private static String texts(String issue) {
        return ROOT + "/issue/" + issue + "/texts";
    }

    private static String project(String key) {
        return ROOT + "/project/" + key + "/marking";
    }

    void walk() {
        HttpApi.Answer found = admin.postJson(texts(issue(admin, "SHOP", "Walked", "A word")), TEXTS);
        assertThat(found.status()).as(found.body()).isEqualTo(201);
        assertThat(found.json().path("project").asText()).isEqualTo("SHOP");
        assertThat(admin.postJson(texts("SHOP-99999"), TEXTS).status()).isEqualTo(404);
        for (String path : new String[] {ROOT + "/marking", project("SHOP"), ROOT + "/site/marking"}) {
            assertThat(admin.putJson(path, MARKED).status()).as(path).isEqualTo(204);
        }
    }

    Stream<WritingDoor> doors() {
        return Stream.of(
                WritingDoor.ofProject(
                        "ofTextsIssueTerm",
                        WritingDoor.EDITORS,
                        key -> new Target("POST", texts(issue(admin, key, "Read", "A word")), TEXTS)),
                WritingDoor.ofEverybody("markIssueTerm", () -> new Target("PUT", ROOT + "/marking", MARKED)),
                WritingDoor.ofProject(
                        "markProjectIssueTerm",
                        WritingDoor.PROJECT_ADMINISTRATORS,
                        key -> new Target("PUT", project(key), MARKED)),
                WritingDoor.ofProduct("markSiteIssueTerm", () -> new Target("PUT", ROOT + "/site/marking", MARKED)));
    }

    /** Writes an issue; gives its key. */
    static String issue(HttpApi admin, String project, String summary, String description) {
        HttpApi.Answer made = admin.postJson(
                "/rest/api/2/issue",
                "{\"fields\": {\"project\": {\"key\": \"" + project
                        + "\"}, \"issuetype\": {\"name\": \"Task\"}, \"summary\": \"" + summary
                        + "\", \"description\": \"" + description + "\"}}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.json().path("key").asText();
    }
}
