package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.productops.it.WritingDoor.Target;

/** The doors of evidence, of the voice of the customer and of what is captured: calls each, or has each tried. */
final class EvidenceWalk {
    private static final String ROOT = "/rest/productops/1.0";
    static final String CAPTURED = ROOT + "/captured-feedback";
    private static final String VOICE = ROOT + "/feedback/voice";

    private final HttpApi admin;
    private final FeedbackApi feedback = new FeedbackApi();

    /** @param admin the administrator, whose answers are looked at */
    EvidenceWalk(HttpApi admin) {
        this.admin = admin;
    }

    void walk() {
        String delivery = feedback.issue("SHOP", "Story", "Walked to");
        granted(admin.get(evidence(delivery)), 200);
        String added = granted(admin.postJson(evidence(delivery), said("SHOP")), 201)
                .path("issueKey")
                .asText();
        String other = feedback.issue("SHOP", "Feedback", "Linked later");
        granted(admin.putJson(evidence(delivery) + "/" + other, "{\"importance\":\"BLOCKER\"}"), 200);
        granted(admin.putJson(evidence(delivery) + "/" + added, "{}"), 200);
        assertThat(granted(admin.get(evidence(delivery) + "?limit=1"), 200)
                        .path("count")
                        .asInt())
                .isEqualTo(2);
        assertThat(admin.delete(evidence(delivery) + "/" + other).status()).isEqualTo(204);
        assertThat(granted(admin.get(evidence(delivery)), 200).path("count").asInt())
                .isEqualTo(1);
        voice();
        captured();
    }

    private void voice() {
        String area = new AreaApi().create("heard", "Heard " + System.nanoTime());
        for (String of : List.of("", "?of=areas&limit=1", "?of=deliveries&project=SHOP")) {
            granted(admin.get(VOICE + of), 200);
        }
        granted(
                admin.get(VOICE + "?area=" + area + "&kind=REQUEST&source=SUPPORT&segment=Large&state=CUSTOMER"
                        + "&from=2026-01-01&to=2099-01-01&start=0&limit=1"),
                200);
        granted(admin.get(VOICE + "/weighted"), 200);
        granted(
                admin.get(VOICE + "/weighted?of=deliveries&count=3&value=2&segmentWeight=1&importance=4&recency=0"
                        + "&halfCount=10&halfValue=100000&halfDays=90&segments=Large,Small&start=0&limit=1"),
                200);
    }

    private void captured() {
        HttpApi.Answer forms = admin.get(CAPTURED);
        granted(forms, 200);
        assertThat(admin.header("If-None-Match", forms.header("etag"))
                        .get(CAPTURED)
                        .status())
                .isEqualTo(304);
        String form = form();
        assertThat(granted(admin.get(CAPTURED), 200).toString()).contains(form);
        assertThat(granted(admin.postJson(CAPTURED, capture(form)), 201).toString())
                .contains("/my-feedback/");
        assertThat(granted(admin.postJson(CAPTURED, capture("no-such-form")), 201)
                        .toString())
                .doesNotContain("/my-feedback/");
    }

    /** A form for feedback that everybody may use; returns the last part of its address. */
    private static String form() {
        HttpApi session = HttpApi.anonymous(RunningHost.jira()).session("admin");
        String page = "/plugins/servlet/productops/feedback-forms/new?project=SHOP";
        String address = new AreaApi().unusedKey("walked");
        HttpApi.Answer saved = session.postForm(
                page,
                Map.of(
                        "title",
                        "Walked " + address,
                        "address",
                        address,
                        "active",
                        "true",
                        "questions",
                        "1",
                        "questions.0.field",
                        "quote",
                        "atl_token",
                        HttpApi.token(session.get(page))));
        assertThat(saved.status()).as(saved.body()).isEqualTo(302);
        return address;
    }

    private static String capture(String form) {
        return "{\"id\":\"" + UUID.randomUUID() + "\",\"form\":\"" + form
                + "\",\"quote\":\"Said on a page\",\"kind\":\"PRAISE\",\"organisation\":\"Walked\","
                + "\"link\":\"https://example.com/page\",\"page\":\"A page\"}";
    }

    Stream<WritingDoor> doors() {
        String form = form();
        return Stream.of(
                WritingDoor.ofProject(
                        "addEvidence",
                        WritingDoor.EDITORS,
                        project -> new Target("POST", evidence(delivery(project)), said(project))),
                WritingDoor.ofProject("linkEvidence", WritingDoor.EDITORS, project -> {
                    String key = feedback.issue(project, "Feedback", "Linked");
                    return new Target("PUT", evidence(delivery(project)) + "/" + key, "{\"importance\":\"USEFUL\"}");
                }),
                WritingDoor.ofProject("unlinkEvidence", WritingDoor.EDITORS, project -> {
                    String link = evidence(delivery(project)) + "/" + feedback.issue(project, "Feedback", "Linked");
                    granted(admin.putJson(link, "{}"), 200);
                    return new Target("DELETE", link, null);
                }),
                WritingDoor.ofEverybody("createCapturedFeedback", () -> new Target("POST", CAPTURED, capture(form))));
    }

    private String delivery(String project) {
        return feedback.issue(project, "Task", "Asked for");
    }

    /** The address of what is evidence for an issue. */
    static String evidence(String delivery) {
        return ROOT + "/issues/" + delivery + "/evidence";
    }

    private static String said(String project) {
        return "{\"projectId\":" + FeedbackApi.projectId(project)
                + ",\"source\":\"SUPPORT\",\"quote\":\"Please\",\"organisation\":\"Walked\",\"heardOn\":\""
                + LocalDate.now() + "\"}";
    }

    private static JsonNode granted(HttpApi.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return answer.json();
    }
}
