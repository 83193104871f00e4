package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openqa.selenium.support.ui.FluentWait;
import org.productops.it.WritingDoor.Target;

/** The doors of answers and of loops: calls each as those who may, or has each tried. */
final class AnswerWalk {
    private static final String ROOT = "/rest/productops/1.0";
    private static final String ANSWERS = ROOT + "/answers";
    static final String TOLD = "{\"words\":\"It is there\"}";

    private final HttpApi admin;
    private final FeedbackApi feedback = new FeedbackApi();

    /** @param admin the administrator, whose answers are looked at */
    AnswerWalk(HttpApi admin) {
        this.admin = admin;
    }

    void walk() {
        Asked asked = waiting("SHOP");
        String key = asked.feedback();
        String delivery = asked.delivery();
        granted(admin.get(ANSWERS + "?limit=1"), 200);
        String area = new AreaApi().create("answered", "Answered " + System.nanoTime());
        granted(admin.get(ANSWERS + "?area=" + area + "&overdue=true"), 200);
        JsonNode found = granted(
                admin.get(ANSWERS + "?project=SHOP&delivery=" + delivery + "&organisation=walked&overdue=false"), 200);
        assertThat(found.path("total").asInt()).isEqualTo(1);
        granted(admin.postJson(answer(key), TOLD), 201);
        JsonNode untold = granted(admin.delete(answer(key)), 200);
        assertThat(untold.path("state").asText()).isEqualTo("TO_ANSWER");
        assertThat(untold.path("told")).isEmpty();
        granted(admin.postJson(answer(key), TOLD), 201);
        JsonNode back = granted(admin.postJson(answer(key) + "/back", "{\"reason\":\"Not quite\"}"), 201);
        assertThat(back.path("state").asText()).isEqualTo("NEW");
        assertThat(back.path("told")).hasSize(1);
        template();
        granted(admin.get(ROOT + "/loops"), 200);
        granted(admin.get(ROOT + "/loops?project=SHOP&area=" + area + "&issue=" + delivery + "&months=3"), 200);
        ImportWalk.await(
                admin,
                granted(admin.postJson(ROOT + "/loops/counts", ""), 201)
                        .path("id")
                        .asText());
        granted(admin.get(ROOT + "/loops?months=24"), 200);
    }

    private void template() {
        HttpApi.Answer before = admin.get(template("SHOP"));
        granted(before, 200);
        HttpApi.Answer changed = admin.header("If-Match", before.header("etag"))
                .putJson(template("SHOP"), "{\"text\":\"Hello {speaker}\\n\\nIt is there.\"}");
        granted(changed, 200);
        granted(admin.header("If-Match", changed.header("etag")).putJson(template("SHOP"), "{\"text\":\"\"}"), 200);
    }

    Stream<WritingDoor> doors() {
        Function<String, Target> tell =
                project -> new Target("POST", answer(waiting(project).feedback()), TOLD);
        return Stream.of(
                WritingDoor.ofProject("tellAnswer", WritingDoor.EDITORS, tell),
                WritingDoor.ofProject("takeBackAnswer", WritingDoor.EDITORS, project -> {
                    Target told = tell.apply(project);
                    granted(told.send(admin), 201);
                    return new Target("DELETE", told.path(), null);
                }),
                WritingDoor.ofProject("comeBackAnswer", WritingDoor.EDITORS, project -> {
                    Target told = tell.apply(project);
                    granted(told.send(admin), 201);
                    return new Target("POST", told.path() + "/back", "{\"reason\":\"Not quite\"}");
                }),
                WritingDoor.ofProject(
                        "changeTemplateWaitingAnswer",
                        WritingDoor.PROJECT_ADMINISTRATORS,
                        project -> new Target(
                                "PUT",
                                template(project),
                                admin.get(template(project)).header("etag"),
                                "{\"text\":\"Hello {speaker}\"}")),
                WritingDoor.ofProduct("countLoop", () -> new Target("POST", ROOT + "/loops/counts", null)));
    }

    /** What somebody asked for and what was built of it. */
    private record Asked(String feedback, String delivery) {}

    /** Feedback whose answer is there, because what was built of it has just come out. */
    private Asked waiting(String project) {
        HttpApi.Answer version = admin.postJson(
                "/rest/api/2/version",
                "{\"project\":\"" + project + "\",\"name\":\"" + new AreaApi().unusedKey("out") + "\"}");
        String id = granted(version, 201).path("id").asText();
        HttpApi.Answer made = admin.postJson(
                "/rest/api/2/issue",
                "{\"fields\":{\"project\":{\"key\":\"" + project
                        + "\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"It is out\",\"fixVersions\":[{\"id\":\""
                        + id + "\"}]}}");
        String delivery = granted(made, 201).path("key").asText();
        String key = feedback.issue(project, "Feedback", "When will it be there?");
        feedback.record(key, "Walked", "When?", LocalDate.now());
        String item = InboxWalk.INBOX + "/items/" + key;
        granted(
                admin.header("If-Match", admin.get(item).header("etag"))
                        .postJson(item, "{\"decision\":\"LINK\",\"delivery\":\"" + delivery + "\"}"),
                201);
        granted(admin.putJson("/rest/api/2/version/" + id, "{\"released\":true}"), 200);
        new FluentWait<>(admin)
                .withTimeout(Duration.ofSeconds(20))
                .until(api -> api.get(answer(key)).json().path("state").asText().equals("TO_ANSWER"));
        return new Asked(key, delivery);
    }

    private static String answer(String key) {
        return ROOT + "/issues/" + key + "/answer";
    }

    private static String template(String project) {
        return ANSWERS + "/templates/" + project;
    }

    private static JsonNode granted(HttpApi.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return answer.json();
    }
}
