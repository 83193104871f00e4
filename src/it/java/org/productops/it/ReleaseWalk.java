package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Calls each door of releases and of launch tiers once at least, as those who may, before and after the release is out. */
final class ReleaseWalk {
    private static final String ROOT = "/rest/productops/1.0";
    static final String RELEASES = ROOT + "/releases";
    static final String TIERS = ROOT + "/launch-tiers";

    private final HttpApi admin;

    /** @param admin the administrator, whose answers are looked at */
    ReleaseWalk(HttpApi admin) {
        this.admin = admin;
    }

    void walk() {
        tiers();
        String version = version("Walked");
        HttpApi.Answer made = admin.postJson(
                "/rest/api/2/issue",
                "{\"fields\":{\"project\":{\"key\":\"SHOP\"},\"issuetype\":{\"name\":\"Story\"},\"summary\":"
                        + "\"Goes out\",\"fixVersions\":[{\"id\":\"" + version + "\"}]}}");
        granted(made, 201);
        unplanned(version);
        HttpApi.Answer begun = admin.postJson(
                RELEASES,
                "{\"versions\":[\"" + version + "\"],\"name\":\"Walked\",\"target\":\"2027-02-01\","
                        + "\"scopeFixed\":\"2027-01-01\",\"product\":[\"admin\",\"group:product-managers\"]}");
        String release = RELEASES + "/" + granted(begun, 201).path("id").asText();
        granted(admin.get(RELEASES + "?limit=1"), 200);
        HttpApi.Answer now = ifMatch(admin.get(release))
                .putJson(
                        release, "{\"versions\":[\"" + version + "\"],\"name\":\"Walked on\",\"product\":[\"admin\"]}");
        granted(now, 200);
        assertThat(admin.get(release).json().at("/product/0").asText()).isEqualTo("admin");
        launch(release, now);
        words(release);
        notes(release);
        whatStands(release);
        granted(admin.putJson("/rest/api/2/version/" + version, "{\"released\":true}"), 200);
        whatStands(release);
        granted(admin.putJson("/rest/api/2/version/" + version, "{\"released\":false}"), 200);
        whatStands(release);
        assertThat(ifMatch(admin.get(release))
                        .delete(release + "?confirmed=true")
                        .status())
                .isEqualTo(204);
    }

    /** What a version says of itself before anybody begins a release with it. */
    private void unplanned(String version) {
        String door = RELEASES + "/versions/" + version;
        granted(admin.get(door), 200);
        granted(admin.get(door + "/progress"), 200);
        granted(admin.get(door + "/issues?limit=1"), 200);
        granted(admin.get(door + "/days?limit=1"), 200);
        granted(admin.get(door + "/notes"), 200);
    }

    private void tiers() {
        granted(admin.get(TIERS), 200);
        HttpApi.Answer before = admin.get(TIERS + "/3");
        granted(before, 200);
        HttpApi.Answer changed = ifMatch(before)
                .putJson(
                        TIERS + "/3",
                        "{\"about\":\"What few will see\",\"leadDays\":5,\"items\":[{\"side\":\"product\","
                                + "\"text\":\"Help page is written\",\"help\":\"Ask Jonas.\",\"leadDays\":3}]}");
        granted(changed, 200);
        // What was read can be sent again, but for what is no field of what is sent.
        ObjectNode again = before.json().deepCopy();
        again.remove(List.of("number", "version"));
        granted(ifMatch(changed).putJson(TIERS + "/3", again.toString()), 200);
    }

    private void launch(String release, HttpApi.Answer now) {
        granted(ifMatch(now).putJson(release + "/tier", "{\"tier\":2}"), 200);
        granted(admin.putJson(release + "/tier/product", ""), 200);
        granted(admin.putJson(release + "/tier/marketing", ""), 200);
        String items = release + "/launch";
        HttpApi.Answer added = admin.postJson(
                items, "{\"side\":\"marketing\",\"text\":\"A film is cut\",\"leadDays\":7,\"owner\":\"admin\"}");
        String item = items + "/" + granted(added, 201).path("id").asText();
        granted(admin.get(ROOT + "/my-items"), 200);
        granted(
                ifMatch(added)
                        .putJson(
                                item,
                                "{\"side\":\"product\",\"text\":\"A film is shown\",\"help\":\"To all.\",\"owner\":\"mia\"}"),
                200);
        granted(admin.putJson(item + "/done", ""), 200);
        granted(admin.get(items), 200);
        assertThat(admin.delete(item + "/done").status()).isEqualTo(204);
        granted(admin.get(items), 200);
        assertThat(admin.delete(item).status()).isEqualTo(204);
    }

    private void words(String release) {
        String product = release + "/sign-offs/product";
        granted(admin.putJson(product, "{\"note\":\"But for the docs\"}"), 200);
        assertThat(admin.delete(product).status()).isEqualTo(204);
        granted(admin.putJson(product, "{}"), 200);
        granted(admin.putJson(release + "/sign-offs/marketing", "{}"), 200);
        granted(admin.postJson(release + "/decisions", "{\"go\":false,\"reason\":\"The docs are missing\"}"), 201);
        granted(admin.postJson(release + "/decisions", "{\"go\":true,\"reason\":\"All is there\"}"), 201);
    }

    private void notes(String release) {
        HttpApi.Answer none = admin.get(release + "/notes");
        granted(none, 200);
        granted(ifMatch(none).putJson(release + "/notes", "{\"notes\":\"## Checkout\\n\\n- Faster\"}"), 200);
        granted(admin.get(release + "/notes"), 200);
    }

    private void whatStands(String release) {
        granted(admin.get(release), 200);
        granted(admin.get(release + "/progress"), 200);
        granted(admin.get(release + "/issues?limit=1"), 200);
        granted(admin.get(release + "/days?limit=1"), 200);
        granted(admin.get(release + "/sign-offs"), 200);
        granted(admin.get(release + "/decisions"), 200);
        granted(admin.get(release + "/launch"), 200);
    }

    /** Begins a release with a version of its own; returns its address. */
    static String begin(HttpApi admin) {
        HttpApi.Answer begun =
                admin.postJson(RELEASES, "{\"versions\":[\"" + new ReleaseWalk(admin).version("Begun") + "\"]}");
        return RELEASES + "/" + granted(begun, 201).path("id").asText();
    }

    private String version(String name) {
        HttpApi.Answer added = admin.postJson(
                "/rest/api/2/version",
                "{\"project\":\"SHOP\",\"name\":\"" + name + " " + Long.toString(System.nanoTime(), 36)
                        + "\",\"releaseDate\":\"2027-03-01\"}");
        return granted(added, 201).path("id").asText();
    }

    private HttpApi ifMatch(HttpApi.Answer read) {
        return admin.header("If-Match", read.header("etag"));
    }

    private static JsonNode granted(HttpApi.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return answer.json();
    }
}
