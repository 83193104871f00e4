package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A glossary as files: in by its editors, out for its readers, and nothing for anybody else. */
class GlossaryFilesIT {
    private static final String ROOT = "/rest/productops/1.0";
    private static final String EXPORT = "/plugins/servlet/productops/glossary-export?key=";
    private static final String IMPORT = "/plugins/servlet/productops/glossary-import/";

    private final HttpApi admin = RunningHost.confluenceApi().as("admin");
    private final HttpApi mia = RunningHost.confluenceApi().as("mia");
    private final HttpApi vera = RunningHost.confluenceApi().as("vera");
    private String space;
    private String imports;

    @BeforeEach
    void aSpace() {
        space = "FILE" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
        imports = ROOT + "/glossaries/" + space + "/imports";
        admin.postJson("/rest/api/space", "{\"key\": \"" + space + "\", \"name\": \"Files\"}");
    }

    @AfterEach
    void removeIt() {
        admin.delete("/rest/api/space/" + space);
    }

    private HttpApi.Answer staged(String format, String text) {
        HttpApi.Answer begun = admin.postJson(
                imports,
                "{\"format\":\"" + format + "\",\"fileName\":\"terms\",\"text\":" + TextNode.valueOf(text) + "}");
        assertThat(begun.status()).as(begun.body()).isEqualTo(201);
        ImportWalk.await(admin, begun.json().path("job").asText());
        return admin.get(address(begun));
    }

    private String address(HttpApi.Answer begun) {
        return imports + "/" + begun.json().path("id").asText();
    }

    private void applied(HttpApi.Answer staged) {
        HttpApi.Answer applied =
                admin.header("If-Match", staged.header("etag")).putJson(address(staged) + "/applied", "");
        assertThat(applied.status()).as(applied.body()).isEqualTo(200);
        ImportWalk.await(admin, applied.json().path("job").asText());
    }

    @Test
    void aTableComesInAndGoesOutInEveryFormat() {
        applied(staged(
                "csv",
                "id,language,term,synonyms,definition,domain,related\n"
                        + "a,en,checkout,till,Where a purchase ends,Shop / Payment,b\n"
                        + "a,ja,\u4f1a\u8a08,,,,\n"
                        + "b,en,basket,,,,\n"));

        JsonNode again = staged("csv", mia.get(EXPORT + space).body()).json();
        assertThat(again.at("/counts/same").asInt()).isEqualTo(2);
        assertThat(again.at("/counts/changed").asInt()
                        + again.at("/counts/added").asInt())
                .isZero();
        String json = mia.get(EXPORT + space + "&format=json").body();
        assertThat(json).contains("\u4f1a\u8a08", "\"path\":[\"Shop\",\"Payment\"]");
        for (String format : List.of("tbx", "tbx-dct", "skos", "semicolon")) {
            HttpApi.Answer file = mia.get(EXPORT + space + "&format=" + format);
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.body()).contains("checkout", "till", "\u4f1a\u8a08");
        }
        applied(staged("tbx", mia.get(EXPORT + space + "&format=tbx").body().replace("basket", "trolley")));
        assertThat(mia.get(EXPORT + space).body()).contains("trolley").doesNotContain("basket");
        assertThat(mia.get(EXPORT + space + "&format=pdf").status()).isEqualTo(400);
    }

    @Test
    void pagesWithALabelBecomeTerms() {
        String page = admin.postJson(
                        "/rest/api/content",
                        "{\"type\":\"page\",\"title\":\"Checkout\",\"space\":{\"key\":\"" + space
                                + "\"},\"body\":{\"storage\":{\"representation\":\"storage\",\"value\":"
                                + "\"<p>Where a purchase ends.</p>\"}}}")
                .json()
                .path("id")
                .asText();
        assertThat(admin.postJson("/rest/api/content/" + page + "/label", "[{\"name\":\"glossary\"}]")
                        .status())
                .isEqualTo(200);
        HttpApi session = HttpApi.anonymous(RunningHost.confluence()).session("admin");
        HttpApi.Answer form = session.get(IMPORT + space + "/pages");
        assertThat(form.body()).contains("value=\"" + space + "\"");

        HttpApi.Answer sent = session.postForm(
                IMPORT + space + "/pages",
                Map.of("space", space, "label", "glossary", "page", "", "atl_token", HttpApi.token(form)));

        assertThat(sent.header("location")).contains(IMPORT + space + "/");
        String run = sent.header("location").replaceAll(".*/", "");
        ImportWalk.await(
                admin, admin.get(imports + "/" + run).json().path("job").asText());
        applied(admin.get(imports + "/" + run));
        assertThat(mia.get(EXPORT + space).body())
                .contains("Checkout", "Where a purchase ends.", "/pages/viewpage.action?pageId=" + page);
    }

    @Test
    void readersDoNotImportAndOthersSeeNothing() {
        HttpApi.Answer staged = staged("csv", "term\ncheckout\n");

        assertThat(mia.get(imports).status()).isEqualTo(403);
        assertThat(mia.get(address(staged)).status()).isEqualTo(403);
        assertThat(mia.postJson(imports, "{\"text\":\"term\\nx\"}").status()).isEqualTo(403);
        assertThat(mia.get(IMPORT + space).status()).isEqualTo(403);
        assertThat(vera.get(imports).status()).isEqualTo(403);
        assertThat(RunningHost.confluenceApi().get(EXPORT + space).status()).isNotEqualTo(200);
        assertThat(mia.get(EXPORT + "NOSUCHSPACE").status()).isEqualTo(404);
        assertThat(admin.get(IMPORT + space).status()).isEqualTo(200);
        assertThat(admin.get(IMPORT + space + "/" + staged.json().path("id").asText())
                        .body())
                .contains("checkout");
    }
}
