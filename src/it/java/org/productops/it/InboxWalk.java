package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.productops.it.WritingDoor.Caller;
import org.productops.it.WritingDoor.Target;

/** The doors of the inbox and of what says the same: calls each as those who may, or has each tried. */
final class InboxWalk {
    private static final String ROOT = "/rest/productops/1.0";
    static final String INBOX = ROOT + "/feedback/inbox";
    static final String SIMILAR = ROOT + "/feedback/similar";
    private static final String DECLINED = "{\"decision\":\"DECLINE\",\"reason\":\"Not for us\"}";

    private final HttpApi admin;
    private final FeedbackApi feedback = new FeedbackApi();
    private final AreaApi areas = new AreaApi();
    private final String organisation = "Walked" + System.nanoTime();

    /** @param admin the administrator, whose answers are looked at */
    InboxWalk(HttpApi admin) {
        this.admin = admin;
    }

    void walk() {
        granted(admin.postJson(OrganisationWalk.ORGANISATIONS, "{\"name\":\"" + organisation + "\"}"), 201);
        String key = said("Walked through the inbox");
        String other = said("Walked through the inbox, too");
        lists(key);
        decisions(key, other);
        many(other);
        views();
        limits();
        granted(admin.get(INBOX + "/deliveries"), 200);
        granted(admin.get(INBOX + "/deliveries?text=walked"), 200);
        granted(admin.get(INBOX + "/deliveries?text=" + key), 200);
        granted(admin.get(INBOX + "/delivery-projects"), 200);
        granted(admin.postJson(SIMILAR + "?limit=3", "{\"text\":\"Walked through the inb\"}"), 201);
        granted(admin.postJson(SIMILAR, "{\"text\":\"Walked\",\"except\":\"" + key + "\"}"), 201);
    }

    private void lists(String key) {
        JsonNode first = granted(admin.get(INBOX + "?limit=1"), 200);
        if (first.has("next")) {
            granted(admin.get(INBOX + "?limit=1&after=" + first.path("next").asText()), 200);
        }
        for (String state : List.of(
                "undecided", "overdue", "later", "accepted", "to-answer", "answered", "declined", "merged", "all")) {
            granted(admin.get(INBOX + "?project=SHOP&state=" + state), 200);
        }
        String filter = "area=none&kind=REQUEST&organisation=" + organisation + "&text=walked";
        granted(admin.get(INBOX + "?state=all&" + filter), 200);
        JsonNode found = granted(admin.get(INBOX + "?state=all&area=none&text=walked&limit=200"), 200);
        assertThat(found.path("values").findValuesAsText("key")).contains(key);
        granted(admin.get(INBOX + "/counts"), 200);
        granted(admin.get(INBOX + "/counts?project=SHOP&" + filter), 200);
        JsonNode changes = granted(admin.get(INBOX + "/changes"), 200);
        HttpApi.Answer since =
                admin.get(INBOX + "/changes?since=" + (changes.path("until").asLong() - 60_000));
        granted(since, 200);
        granted(admin.get(INBOX + "/items/" + key), 200);
        granted(admin.get(INBOX + "/proposed-areas?keys=" + key), 200);
        assertThat(granted(admin.get(INBOX + "/items?keys=" + key), 200)
                        .at("/0/asked")
                        .asInt())
                .isEqualTo(1);
    }

    private void decisions(String key, String other) {
        String area = areas.create("inbox", "Inbox " + System.nanoTime());
        String delivery = feedback.issue("SHOP", "Story", "Walked to");
        String type = "";
        for (JsonNode each : granted(admin.get(INBOX + "/delivery-projects"), 200)) {
            if (each.path("key").asText().equals("SHOP")) {
                type = each.at("/types/0/id").asText();
            }
        }
        decide(key, "{\"decision\":\"AREA\",\"area\":\"" + area + "\"}");
        decide(key, "{\"decision\":\"LATER\",\"until\":\"" + LocalDate.now().plusDays(7) + "\"}");
        decide(key, DECLINED);
        decide(key, "{\"decision\":\"REOPEN\"}");
        decide(key, "{\"decision\":\"NOT_SAME\",\"other\":\"" + other + "\"}");
        decide(key, "{\"decision\":\"MERGE\",\"other\":\"" + other + "\"}");
        granted(admin.get(INBOX + "/items/" + other), 200);
        decide(key, "{\"decision\":\"REOPEN\"}");
        decide(key, "{\"decision\":\"LINK\",\"delivery\":\"" + delivery + "\",\"importance\":\"BLOCKER\"}");
        JsonNode built = decide(
                key,
                "{\"decision\":\"CREATE\",\"project\":\"SHOP\",\"type\":\"" + type
                        + "\",\"summary\":\"Made of it\",\"importance\":\"USEFUL\",\"reason\":\"Many ask\"}");
        assertThat(built.path("deliveries")).hasSize(2);
        assertThat(admin.header("If-Match", "\"1\"")
                        .postJson(INBOX + "/items/" + key, DECLINED)
                        .status())
                .isEqualTo(409);
    }

    private JsonNode decide(String key, String decision) {
        String item = INBOX + "/items/" + key;
        HttpApi.Answer decided =
                admin.header("If-Match", admin.get(item).header("etag")).postJson(item, decision);
        return granted(decided, 201);
    }

    private void many(String key) {
        JsonNode job = granted(admin.postJson(INBOX + "/bulk", bulk(key)), 201);
        ImportWalk.await(admin, job.path("id").asText());
        assertThat(granted(admin.get(INBOX + "/items/" + key), 200)
                        .at("/item/state")
                        .asText())
                .isEqualTo("DECLINED");
    }

    private String bulk(String key) {
        long version =
                Long.parseLong(admin.get(INBOX + "/items/" + key).header("etag").replace("\"", ""));
        return "{\"items\":[{\"key\":\"" + key + "\",\"version\":" + version + "}]," + DECLINED.substring(1);
    }

    private void views() {
        granted(admin.get(INBOX + "/views"), 200);
        JsonNode own = granted(admin.postJson(INBOX + "/views", view("")), 201);
        granted(admin.postJson(INBOX + "/views", view("SHOP")), 201);
        granted(admin.get(INBOX + "/views"), 200);
        String view = INBOX + "/views/" + own.path("id").asText();
        HttpApi.Answer before = admin.get(view);
        assertThat(granted(before, 200)).isEqualTo(own);
        HttpApi based = admin.header("If-Match", before.header("etag"));
        HttpApi.Answer renamed = based.putJson(view, change());
        assertThat(granted(renamed, 200).path("version").asLong()).isEqualTo(2);
        assertThat(based.putJson(view, change()).status()).isEqualTo(409);
        assertThat(based.delete(view).status()).isEqualTo(409);
        assertThat(admin.header("If-Match", renamed.header("etag")).delete(view).status())
                .isEqualTo(204);
    }

    private void limits() {
        String limits = INBOX + "/limits/SHOP";
        HttpApi.Answer before = admin.get(limits);
        granted(before, 200);
        HttpApi.Answer changed = admin.header("If-Match", before.header("etag"))
                .putJson(limits, "{\"daysToTriage\":14,\"daysToAnswer\":30}");
        granted(changed, 200);
        granted(admin.header("If-Match", changed.header("etag")).putJson(limits, "{}"), 200);
    }

    Stream<WritingDoor> doors() {
        Set<Caller> who = WritingDoor.PROJECT_ADMINISTRATORS;
        return Stream.of(
                WritingDoor.ofProject("triageInbox", WritingDoor.EDITORS, project -> {
                    String item = INBOX + "/items/" + feedback.issue(project, "Feedback", "Decided");
                    return new Target("POST", item, admin.get(item).header("etag"), DECLINED);
                }),
                WritingDoor.ofEverybody(
                        "bulkInbox", () -> new Target("POST", INBOX + "/bulk", bulk(said("Decided with others")))),
                WritingDoor.ofEverybody("addViewInbox", () -> new Target("POST", INBOX + "/views", view(""))),
                new WritingDoor(
                        "addViewInbox", who, 403, 400, project -> new Target("POST", INBOX + "/views", view(project))),
                WritingDoor.ofProject("updateViewInbox", who, project -> renaming(admin, view(project))),
                new WritingDoor(
                        "updateViewInbox",
                        EnumSet.of(Caller.MEMBER),
                        404,
                        404,
                        project -> renaming(Caller.MEMBER.api(), view(""))),
                WritingDoor.ofProject("removeViewInbox", who, project -> removal(admin, view(project))),
                new WritingDoor(
                        "removeViewInbox",
                        EnumSet.of(Caller.MEMBER),
                        404,
                        404,
                        project -> removal(Caller.MEMBER.api(), view(""))),
                WritingDoor.ofProject("saveLimitsInbox", who, limitsDoor()),
                WritingDoor.ofEverybody(
                        "likeSimilarFeedback", () -> new Target("POST", SIMILAR, "{\"text\":\"Slow\"}")));
    }

    private Function<String, Target> limitsDoor() {
        return project -> {
            String limits = INBOX + "/limits/" + project;
            return new Target("PUT", limits, admin.get(limits).header("etag"), "{\"daysToTriage\":9}");
        };
    }

    private static Target removal(HttpApi who, String view) {
        return new Target("DELETE", made(who, view), "\"1\"", null);
    }

    private static Target renaming(HttpApi who, String view) {
        return new Target("PUT", made(who, view), "\"1\"", change());
    }

    /** Where a view is that somebody has made. */
    private static String made(HttpApi who, String view) {
        return INBOX + "/views/"
                + granted(who.postJson(INBOX + "/views", view), 201).path("id").asText();
    }

    private static String change() {
        return "{\"name\":\"Renamed " + Long.toString(System.nanoTime(), 36) + "\",\"query\":\"state=later\"}";
    }

    private static String view(String project) {
        return "{\"name\":\"Walked " + Long.toString(System.nanoTime(), 36)
                + "\",\"query\":\"state=overdue\",\"project\":\"" + project + "\"}";
    }

    /** Feedback that somebody recorded; returns its key. */
    private String said(String summary) {
        String key = feedback.issue("SHOP", "Feedback", summary);
        feedback.record(key, organisation, summary, LocalDate.now());
        return key;
    }

    private static JsonNode granted(HttpApi.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return answer.json();
    }
}
