package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every door of the glossary, tried by everybody. */
class GlossaryDoorsIT {
    private static final String PAGE = "/plugins/servlet/productops/glossary";
    private static final String BODY = "{\"terms\": [{\"text\": \"Checkout\"}], \"explanations\": "
            + "[{\"definition\": \"Where a purchase ends.\"}]}";

    private final HttpApi admin = RunningHost.confluenceApi().as("admin");
    private final HttpApi mia = RunningHost.confluenceApi().as("mia");
    private final HttpApi vera = RunningHost.confluenceApi().as("vera");
    private final HttpApi nobody = RunningHost.confluenceApi();
    private String space;
    private String terms;
    private String term;

    @BeforeEach
    void aSpaceWithATerm() {
        space = "DOOR" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
        terms = "/rest/productops/1.0/glossaries/" + space + "/concepts";
        admin.postJson("/rest/api/space", "{\"key\": \"" + space + "\", \"name\": \"A space\"}");
        HttpApi.Answer created = admin.postJson(terms, BODY);
        assertThat(created.status()).isEqualTo(201);
        term = terms + "/" + created.json().path("id").asText();
    }

    @AfterEach
    void removeIt() {
        open(false);
        admin.delete("/rest/api/space/" + space);
    }

    @Test
    void readersReadAndDoNotWrite() {
        assertThat(mia.get(terms).json().path("total").asInt()).isEqualTo(1);
        HttpApi.Answer read = mia.get(term);
        assertThat(read.header("etag")).isEqualTo("\"1\"");
        assertThat(mia.get(PAGE + "?key=" + space).status()).isEqualTo(200);

        assertRefused(mia, 403);
        assertThat(mia.get(PAGE + "/new?key=" + space).status()).isEqualTo(403);
    }

    @Test
    void termsStandUnderTheLettersOfTheirScript() {
        for (String name : List.of("\ub370\uc774\ud130", "\u30b5\u30fc\u30d0", "\u0130stemci")) {
            admin.postJson(terms, called(name));
        }

        assertThat(mia.get(terms + "?letter=%E3%84%B7").json().path("total").asInt())
                .isEqualTo(1);
        assertThat(mia.get(terms + "?letter=%E3%81%95").json().path("total").asInt())
                .isEqualTo(1);
        assertThat(mia.get(terms + "?query=istemci").json().path("total").asInt())
                .isEqualTo(1);
        assertThat(mia.get(PAGE + "?key=" + space).body()).contains(">\u3137</h2>", ">\u3055</h2>");
        assertThat(admin.postJson(terms, called("istemci")).status()).isEqualTo(400);
    }

    @Test
    void peopleWithoutALicenceOrALogInStayOutside() {
        assertThat(nobody.get(terms).status()).isEqualTo(401);
        assertThat(nobody.get(term).status()).isEqualTo(401);
        assertThat(nobody.get(PAGE + "?key=" + space).header("location")).contains("/login");
        assertRefused(nobody, 401);
        assertThat(vera.get(terms).status()).isEqualTo(403);
        assertRefused(vera, 403);
    }

    @Test
    void anonymousPeopleReadWhereTheSiteAndTheSpaceLetThem() {
        open(true);
        assertThat(nobody.get(terms).status()).as("the space is not open").isEqualTo(401);

        HttpApi session = RunningHost.confluenceApi().session("admin");
        HttpApi.Answer form = session.get("/spaces/spacepermissions.action?key=" + space);
        session.postForm(
                "/spaces/doeditspacepermissions.action",
                Map.of(
                        "atl_token",
                        HttpApi.token(form),
                        "key",
                        space,
                        "everybody",
                        "true",
                        "anonymous",
                        "true",
                        "administrators",
                        "admin"));

        assertThat(nobody.get(terms).status()).isEqualTo(200);
        assertThat(nobody.get(term).status()).isEqualTo(200);
        assertThat(nobody.get(PAGE + "?key=" + space).status()).isEqualTo(200);
        assertRefused(nobody, 401);
        assertThat(nobody.get("/rest/productops/1.0/glossaries/PLAN/concepts").status())
                .isEqualTo(401);
    }

    @Test
    void aHiddenSpaceIsNotThere() {
        assertThat(mia.get("/rest/productops/1.0/glossaries/PLAN/concepts").status())
                .isEqualTo(404);
        assertThat(mia.get(PAGE + "?key=PLAN").status()).isEqualTo(404);
        assertThat(mia.get(PAGE + "?key=PLAN").body().replace("PLAN", "X"))
                .contains(mia.get(PAGE + "?key=NOWHERE")
                        .body()
                        .replace("NOWHERE", "X")
                        .replaceAll("(?s).*(<div class=\"aui-message.*?</div>).*", "$1"));
    }

    @Test
    void badInputIsRefusedAtItsPlace() {
        assertThat(admin.postJson(terms, called("CHECKOUT")).status())
                .as("asked first")
                .isEqualTo(400);
        assertError(admin.postJson(terms, called("n".repeat(201))), "terms.0.text");
        assertError(admin.postJson(terms, called("?!")), "terms.0.text");
        assertError(admin.postJson(terms, "{\"terms\": [{\"text\": \"n\", \"colour\": 1}]}"), "terms.0.colour");
        assertThat(admin.postJson(terms, "{").status()).isEqualTo(400);
        assertThat(admin.putJson(term, BODY).status()).as("no If-Match").isEqualTo(400);
        HttpApi.Answer stale = admin.header("If-Match", "\"7\"").putJson(term, BODY);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.json().path("currentVersion").asInt()).isEqualTo(1);
        assertThat(admin.get(terms).json().path("total").asInt()).isEqualTo(1);
    }

    @Test
    void aFormWithoutTheTokenChangesNothing() {
        HttpApi session = RunningHost.confluenceApi().session("admin");
        Map<String, String> form = new HashMap<>(Map.of(
                "key",
                space,
                "terms",
                "1",
                "terms.0.text",
                "New",
                "explanations",
                "1",
                "explanations.0.definition",
                "d"));

        assertThat(session.postForm(PAGE + "/new", form).status()).isEqualTo(403);
        assertThat(admin.get(terms).json().path("total").asInt()).isEqualTo(1);

        form.put("atl_token", HttpApi.token(session.get(PAGE + "/new?key=" + space)));
        assertThat(session.postForm(PAGE + "/new", form).status()).isBetween(302, 303);
        assertThat(admin.get(terms).json().path("total").asInt()).isEqualTo(2);
    }

    @Test
    void markupInEveryFieldStaysText() {
        String script = "<script>alert(1)</script>";
        JsonNode created = admin.postJson(
                        terms,
                        "{\"terms\": [{\"text\": \"" + script + "\"}, {\"text\": \"x" + script
                                + "\"}], \"explanations\": [{\"definition\": \"" + script + "\"}]}")
                .json();
        String id = created.path("id").asText();

        for (String path :
                List.of("?key=" + space, "/edit?key=" + space + "&id=" + id, "/delete?key=" + space + "&id=" + id)) {
            HttpApi.Answer page = admin.get(PAGE + path);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body()).contains("&lt;script&gt;").doesNotContain("<script>alert");
        }
    }

    @Test
    void theTermsGoWithTheirSpace() {
        admin.delete("/rest/api/space/" + space);
        assertThat(admin.get(terms).status()).isEqualTo(404);

        admin.postJson("/rest/api/space", "{\"key\": \"" + space + "\", \"name\": \"Again\"}");

        assertThat(admin.get(terms).json().path("total").asInt()).isZero();
    }

    @Test
    void aWarmPageAsksTheDatabaseNothing() {
        admin.get(PAGE + "?key=" + space);
        mia.get(PAGE + "?key=" + space);

        assertThat(mia.get(PAGE + "?key=" + space).statements()).isZero();
        assertThat(mia.get(terms).statements()).isZero();
    }

    private void assertRefused(HttpApi caller, int status) {
        assertThat(caller.postJson(terms, BODY.replace("Checkout", "New")).status())
                .isIn(status, 404);
        HttpApi withVersion = caller.header("If-Match", "\"1\"");
        assertThat(withVersion.putJson(term, BODY).status()).isIn(status, 404);
        assertThat(withVersion.delete(term).status()).isIn(status, 404);
        assertThat(admin.get(term).json().path("version").asInt()).isEqualTo(1);
        assertThat(admin.get(terms).json().path("total").asInt()).isEqualTo(1);
    }

    private static String called(String name) {
        return "{\"terms\": [{\"text\": \"" + name + "\"}]}";
    }

    private static void assertError(HttpApi.Answer answer, String field) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").has(field)).as(answer.body()).isTrue();
    }

    private static void open(boolean anonymous) {
        HttpApi session = RunningHost.confluenceApi().session("admin");
        HttpApi.Answer form = session.get("/admin/viewgeneralconfig.action");
        Map<String, String> fields = new HashMap<>(Map.of("atl_token", HttpApi.token(form)));
        if (anonymous) {
            fields.put("anonymous", "true");
        }
        assertThat(session.postForm("/admin/doeditgeneralconfig.action", fields).status())
                .isEqualTo(303);
    }
}
