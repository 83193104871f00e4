package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Stream;
import org.productops.it.WritingDoor.Target;

/** The doors of feedback forms, and those by which programs find feedback: calls each as those who may, or has each tried. */
final class FormWalk {
    private static final String ROOT = "/rest/productops/1.0";
    static final String FORMS = ROOT + "/feedback-forms";

    private final HttpApi admin;

    /** @param admin the administrator, whose answers are looked at */
    FormWalk(HttpApi admin) {
        this.admin = admin;
    }

    void walk() {
        HttpApi.Answer made = make("SHOP");
        String address = FORMS + "/" + made.json().path("id").asText();
        assertThat(admin.get(FORMS + "?project=SHOP").json().findValuesAsText("address"))
                .contains(made.json().path("address").asText());
        assertThat(admin.get(FORMS + "?project=NONE").status()).isEqualTo(404);
        HttpApi.Answer closed = ifMatch(admin.get(address))
                .putJson(
                        address,
                        "{\"title\":\"Closed\",\"address\":" + made.json().path("address")
                                + ",\"active\":false,\"questions\":[{\"field\":"
                                + "\"organisation\",\"mandatory\":true,\"label\":\"Who\",\"help\":\"Their name\"}]}");
        assertThat(closed.status()).as(closed.body()).isEqualTo(200);
        assertThat(closed.json().path("active").asBoolean(true)).isFalse();
        assertThat(admin.postJson(FORMS, "{\"project\":\"SHOP\",\"title\":\"\"}")
                        .json()
                        .at("/errors/title")
                        .asText())
                .isNotEmpty();
        HttpApi.Answer read = admin.get(address);
        assertThat(ifMatch(read).delete(address).status()).isEqualTo(204);
        assertThat(admin.get(address).status()).isEqualTo(404);
        HttpApi.Answer found = admin.get(ROOT + "/feedback-search?project=SHOP&state=all&limit=2");
        assertThat(found.status()).as(found.body()).isEqualTo(200);
        assertThat(admin.get(ROOT + "/feedback-search?source=NOBODY").status()).isEqualTo(400);
        HttpApi.Answer table = admin.get(ROOT + "/feedback-export?project=SHOP");
        assertThat(table.status()).as(table.body()).isEqualTo(200);
        assertThat(table.body()).startsWith("\uFEFFproject,id,original,summary,quote");
    }

    Stream<WritingDoor> doors() {
        Function<String, Target> update = project -> {
            HttpApi.Answer made = make(project);
            return new Target(
                    "PUT",
                    FORMS + "/" + made.json().path("id").asText(),
                    made.header("etag"),
                    "{\"title\":\"Changed\",\"address\":" + made.json().path("address") + "}");
        };
        Function<String, Target> delete = project -> {
            HttpApi.Answer made = make(project);
            return new Target("DELETE", FORMS + "/" + made.json().path("id").asText(), made.header("etag"), null);
        };
        return Stream.of(
                // Which project it is stands in what is sent: one that is not seen is wrong there.
                new WritingDoor(
                        "createPortal",
                        WritingDoor.PROJECT_ADMINISTRATORS,
                        403,
                        400,
                        project -> new Target("POST", FORMS, body(project))),
                WritingDoor.ofProject("updatePortal", WritingDoor.PROJECT_ADMINISTRATORS, update),
                WritingDoor.ofProject("deletePortal", WritingDoor.PROJECT_ADMINISTRATORS, delete));
    }

    private HttpApi.Answer make(String project) {
        HttpApi.Answer made = admin.postJson(FORMS, body(project));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made;
    }

    private static String body(String project) {
        String name = "Walked " + Long.toString(System.nanoTime(), 36);
        return "{\"project\":\"" + project + "\",\"title\":\"" + name + "\",\"questions\":[{\"field\":\"quote\"},"
                + "{\"field\":\"file\"}]}";
    }

    private HttpApi ifMatch(HttpApi.Answer read) {
        return admin.header("If-Match", read.header("etag"));
    }
}
