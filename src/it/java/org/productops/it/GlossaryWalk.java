package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Locale;
import org.openqa.selenium.support.ui.FluentWait;

/** The doors of glossaries in Confluence: calls each as those who may. */
final class GlossaryWalk {
    static final String GLOSSARIES = "/rest/productops/1.0/glossaries";
    private static final String SPACES = "/rest/productops/1.0/spaces/";
    private static final String TILL =
            "{\"terms\":[{\"text\":\"Till\"},{\"text\":\"Kasse\",\"language\":\"de\"},{\"text\":\"POS\",\"type\":\"ACRONYM\"}],"
                    + "\"explanations\":[{\"definition\":\"Where one pays.\",\"text\":\"*At length.*\"}],"
                    + "\"owner\":\"admin\",\"reviewMonths\":6,\"reviewed\":\"2026-01-31\",\"sources\":[\"ISO 1087\"]";

    private final HttpApi admin;
    private final String space;
    private final String otherSpace;

    /**
     * @param admin the administrator, whose answers are looked at
     * @param space the key of a space that the administrator administers
     * @param otherSpace the key of another one
     */
    GlossaryWalk(HttpApi admin, String space, String otherSpace) {
        this.admin = admin;
        this.space = space;
        this.otherSpace = otherSpace;
    }

    void walk() {
        String own = GLOSSARIES + "/" + space;
        String domain = domains(own);
        concepts(own, domain);
        HttpApi.Answer settings = admin.get(own + "/settings");
        granted(
                ifMatch(settings)
                        .putJson(
                                own + "/settings",
                                "{\"description\":\"Of all\",\"language\":\"de\",\"editors\":[\"mia\"],\"sharedWithJira\":true}"),
                200);
        granted(admin.get(GLOSSARIES + "?start=0&limit=1"), 200);
        granted(admin.get(own), 200);
        String global = global();
        words(own);
        choice(global);
        HttpApi.Answer gone = admin.get(GLOSSARIES + "/" + global + "/settings");
        assertThat(ifMatch(gone)
                        .delete(GLOSSARIES + "/" + global + "?confirmed=true")
                        .status())
                .isEqualTo(204);
    }

    private String domains(String own) {
        String domains = own + "/domains";
        HttpApi.Answer made = admin.postJson(domains, "{\"name\":\"Payments\",\"description\":\"Money\"}");
        String domain = granted(made, 201).path("id").asText();
        HttpApi.Answer below = admin.postJson(domains, "{\"name\":\"Cards\",\"parent\":" + domain + "}");
        String id = granted(below, 201).path("id").asText();
        HttpApi.Answer moved = ifMatch(below).putJson(domains + "/" + id, "{\"name\":\"Cards\"}");
        granted(moved, 200);
        granted(admin.get(domains + "/" + id), 200);
        granted(admin.get(domains + "?limit=1"), 200);
        assertThat(ifMatch(moved)
                        .delete(domains + "/" + id + "?confirmed=false")
                        .status())
                .isEqualTo(204);
        return domain;
    }

    private void concepts(String own, String domain) {
        String concepts = own + "/concepts";
        HttpApi.Answer made = admin.postJson(concepts + "?confirmed=true", TILL + ",\"domain\":" + domain + "}");
        String till = concepts + "/" + granted(made, 201).path("id").asText();
        HttpApi.Answer other = admin.postJson(
                own + "/proposals",
                "{\"terms\":[{\"text\":\"Basket\",\"status\":\"PREFERRED\",\"caseRule\":\"ANY\"}]}");
        granted(other, 201);
        granted(admin.get(concepts + "?query=pay&letter=T&start=0&limit=1"), 200);
        granted(admin.get(own + "/entries?scope=all&query=till&area=&domain=&letter=T&start=0&limit=1"), 200);
        assertThat(granted(admin.get(own + "/entries/meaning?word=till"), 200).path("uses"))
                .hasSize(1);
        granted(
                admin.get(concepts + "?domain=" + domain
                        + "&status=APPROVED&language=de&area=payments&owner=admin&due=false&proposed=false"),
                200);
        HttpApi.Answer changed = ifMatch(admin.get(till)).putJson(till + "?confirmed=true", TILL + "}");
        granted(changed, 200);
        HttpApi.Answer reviewed = ifMatch(changed).putJson(till + "/review", "");
        granted(reviewed, 200);
        assertThat(granted(admin.get(till + "/history?limit=9"), 200).path("values"))
                .hasSize(3);
        String bulk = concepts + "/bulk";
        String approve = "\"change\":\"STATUS\",\"status\":\"APPROVED\"}";
        assertThat(admin.postJson(bulk, "{\"filter\":{\"proposed\":true}," + approve)
                        .status())
                .isEqualTo(400);
        granted(admin.postJson(bulk + "?confirmed=true", "{\"filter\":{\"proposed\":true}," + approve), 201);
        JsonNode basket = granted(admin.get(concepts + "?query=basket"), 200).at("/values/0");
        assertThat(basket.path("status").asText()).isEqualTo("APPROVED");
        granted(
                admin.postJson(
                        bulk + "?confirmed=true",
                        "{\"concepts\":[{\"id\":" + basket.path("id") + ",\"version\":" + basket.path("version")
                                + "}],\"change\":\"DELETE\"}"),
                201);
        assertThat(ifMatch(reviewed).delete(till).status()).isEqualTo(204);
    }

    private void words(String own) {
        String words = own + "/words";
        HttpApi.Answer begun = admin.postJson(words + "/search", "");
        granted(begun, 201);
        new FluentWait<>(admin).withTimeout(Duration.ofSeconds(20)).until(api -> granted(
                        api.get(words + "/search"), 200)
                .at("/job/state")
                .asText()
                .equals("DONE"));
        granted(admin.get(words + "?start=0&limit=1"), 200);
        granted(admin.postJson(words + "/drafts", "{\"ids\":[\"none\"]}"), 201);
        assertThat(granted(admin.postJson(words + "/never", "{\"words\":[\"Scrum\",\"scrum\"]}"), 201)
                        .path("changed")
                        .asInt())
                .isEqualTo(1);
        String refused = granted(admin.get(words + "/never?start=0&limit=1"), 200)
                .at("/values/0/id")
                .asText();
        assertThat(admin.delete(words + "/never/" + refused).status()).isEqualTo(204);
    }

    private String global() {
        String word = "walked-" + Long.toString(System.nanoTime(), 36).toLowerCase(Locale.ROOT);
        HttpApi.Answer made =
                admin.postJson(GLOSSARIES, "{\"key\":\"" + word + "\",\"name\":\"Walked\",\"editors\":[\"mia\"]}");
        return granted(made, 201).path("key").asText();
    }

    private void choice(String global) {
        String choice = SPACES + space + "/glossaries";
        HttpApi.Answer chosen = ifMatch(admin.get(choice))
                .putJson(
                        choice,
                        "{\"glossaries\":[\"" + global + "\",\"" + space
                                + "\"],\"highlighting\":\"HOVER\",\"exclusions\":[\"it\"]}");
        granted(chosen, 200);
        HttpApi.Answer copied = ifMatch(chosen).putJson(choice + "/copy", "{\"from\":\"" + otherSpace + "\"}");
        granted(copied, 200);
        assertThat(ifMatch(copied).delete(choice).status()).isEqualTo(204);
        assertThat(granted(admin.get(choice), 200).path("chosen").asBoolean()).isFalse();
    }

    private HttpApi ifMatch(HttpApi.Answer read) {
        return admin.header("If-Match", read.header("etag"));
    }

    private static JsonNode granted(HttpApi.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return answer.json();
    }
}
