package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** The doors of style guides in Confluence: calls each as those who may. */
final class StyleWalk {
    static final String ROOT = "/rest/productops/1.0";
    static final String GUIDES = ROOT + "/style-guides";
    static final String CHECKS = ROOT + "/style-checks";
    private static final String PACKAGE =
            "{\"files\":[{\"path\":\"%s/Simply.yml\",\"text\":\"extends: existence\\nmessage: m\\ntokens: [simply]\\n\"}]}";
    private static final String TEXTS = "{\"guides\":[\"%s\"],\"space\":\"%s\",\"texts\":["
            + "{\"name\":\"docs/a.md\",\"text\":\"# Do it\\n\\nIt is **simply** so.\\n\"},"
            + "{\"name\":\"b\",\"format\":\"STORAGE\",\"text\":\"<p>Fine.</p>\"}]}";

    private final HttpApi admin;
    private final String space;

    /**
     * @param admin the administrator, whose answers are looked at
     * @param space the key of a space that the administrator administers
     */
    StyleWalk(HttpApi admin, String space) {
        this.admin = admin;
        this.space = space;
    }

    /** A name for a guide that none has. */
    static String unusedName() {
        return "S" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
    }

    void walk() {
        String name = unusedName();
        HttpApi.Answer made =
                admin.postJson(GUIDES, "{\"name\":\"" + name + "\",\"withGlossary\":true,\"editors\":[\"mia\"]}");
        String key = granted(made, 201).path("key").asText();
        String guide = GUIDES + "/" + key;
        granted(
                ifMatch(made)
                        .putJson(guide, "{\"name\":\"" + name + "\",\"language\":\"en\",\"rejected\":[\"synergy\"]}"),
                200);
        granted(admin.get(GUIDES + "?start=0&limit=1"), 200);
        rules(guide + "/rules");
        packages(name);
        assertThat(admin.get(guide + "/package").status()).isEqualTo(200);
        choice(key);
        checks(key);
        assertThat(ifMatch(admin.get(guide)).delete(guide + "?confirmed=true").status())
                .isEqualTo(204);
    }

    private void rules(String rules) {
        HttpApi.Answer made = admin.postJson(
                rules,
                "{\"name\":\"Simply\",\"definition\":\"extends: existence\\nmessage: m\\ntokens: [simply]\\n\"}");
        granted(made, 201);
        granted(admin.get(rules + "?limit=1"), 200);
        granted(admin.get(rules + "/Simply"), 200);
        HttpApi.Answer changed = ifMatch(made)
                .putJson(
                        rules + "/Simply",
                        "{\"name\":\"Simply\",\"definition\":\"extends: existence\\nmessage: Avoid '%s'.\\nlevel: error\\ntokens: [simply]\\n\"}");
        granted(changed, 200);
        granted(ifMatch(changed).putJson(rules + "/Simply/enabled", "{\"enabled\":true}"), 200);
        HttpApi.Answer other = admin.postJson(
                rules, "{\"name\":\"Other\",\"definition\":\"extends: existence\\nmessage: m\\ntokens: [other]\\n\"}");
        granted(other, 201);
        assertThat(ifMatch(other).delete(rules + "/Other").status()).isEqualTo(204);
    }

    private void packages(String name) {
        granted(admin.postJson(ROOT + "/style-packages/preview", PACKAGE.formatted(name)), 201);
        granted(admin.postJson(ROOT + "/style-packages?confirmed=true", PACKAGE.formatted(name)), 201);
    }

    private void choice(String guide) {
        String choice = ROOT + "/spaces/" + space + "/style-guides";
        HttpApi.Answer before = admin.get(choice);
        granted(before, 200);
        granted(ifMatch(before).putJson(choice, "{\"guides\":[\"" + guide + "\"]}"), 200);
    }

    private void checks(String guide) {
        String body = TEXTS.formatted(guide, space);
        JsonNode texts = granted(admin.postJson(CHECKS, body), 201);
        assertThat(texts.at("/0/findings/0/match").asText()).isEqualTo("simply");
        assertThat(texts.at("/0/findings/0/line").asInt()).isEqualTo(3);
        assertThat(texts.at("/0/findings/0/column").asInt()).isEqualTo(9);
        assertThat(texts.at("/1/findings")).isEmpty();
        JsonNode vale = granted(admin.postJson(CHECKS + "/vale", body), 201);
        assertThat(vale.path("docs/a.md").at("/0/Span").toString()).isEqualTo("[9,14]");
        HttpApi.Answer report = admin.postJson(CHECKS + "/checkstyle", body);
        assertThat(report.status()).isEqualTo(201);
        assertThat(report.body()).contains("<file name=\"docs/a.md\"><error line=\"3\" column=\"9\"");
    }

    private HttpApi ifMatch(HttpApi.Answer read) {
        return admin.header("If-Match", read.header("etag"));
    }

    private static JsonNode granted(HttpApi.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return answer.json();
    }
}
