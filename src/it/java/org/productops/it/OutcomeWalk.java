package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.productops.it.WritingDoor.Caller;
import org.productops.it.WritingDoor.Target;

/** The doors of success criteria and outcomes: calls each as those who may, or has each tried. */
final class OutcomeWalk {
    private static final String ROOT = "/rest/productops/1.0";
    static final String REVIEW = "{\"result\":\"PARTLY\",\"number\":\"4 %\",\"learned\":\"Half of them stayed\"}";

    private final HttpApi admin;
    private final FeedbackApi jira = new FeedbackApi();
    private final AreaApi areas = new AreaApi();

    /** @param admin the administrator, whose answers are looked at */
    OutcomeWalk(HttpApi admin) {
        this.admin = admin;
    }

    void walk() {
        String issue = jira.issue("SHOP", "Story", "Walked with a bet");
        String criteria = criteria(issue);
        granted(admin.get(criteria), 200);
        HttpApi.Answer added = admin.postJson(criteria, criterion("admin"));
        granted(added, 201);
        HttpApi.Answer gone = admin.postJson(criteria, criterion("mia"));
        granted(gone, 201);
        assertThat(ifMatch(gone).delete(address(criteria, gone)).status()).isEqualTo(204);
        String address = address(criteria, added);
        HttpApi.Answer changed = ifMatch(admin.get(address))
                .putJson(
                        address,
                        criterion("admin").replace("}", ",\"baseline\":\"2 %\",\"link\":\"https://example.com/\"}"));
        granted(changed, 200);
        HttpApi.Answer reviewed = ifMatch(changed).putJson(address + "/review", REVIEW);
        granted(reviewed, 200);
        granted(admin.get(address), 200);
        granted(ifMatch(reviewed).putJson(address + "/review", "{\"result\":\"MET\"}"), 200);
        granted(admin.get(criteria + "?start=0&limit=1"), 200);
        JsonNode history = granted(admin.get(criteria + "/history?limit=2"), 200);
        assertThat(history.path("total").asInt()).isEqualTo(6);
        for (String state : List.of("open", "due", "overdue", "reviewed", "met", "partly", "not-met", "dropped")) {
            granted(admin.get(ROOT + "/outcomes?state=" + state + "&limit=1"), 200);
        }
        String area = areas.create("bets", "Bets " + System.nanoTime());
        granted(admin.get(ROOT + "/outcomes?area=" + area), 200);
        JsonNode found = granted(
                admin.get(ROOT + "/outcomes?project=SHOP&reviewer=admin&from=2026-01-01&to=2099-01-01&text=walked"),
                200);
        assertThat(found.path("values").findValuesAsText("issueKey")).contains(issue);
        HttpApi stranger = admin.as("oscar");
        JsonNode unseen = refused(stranger.get(ROOT + "/outcomes?project=SEC"));
        JsonNode unknown = refused(stranger.get(ROOT + "/outcomes?project=NOPE"));
        assertThat(unseen.toString()).isEqualTo(unknown.toString().replace("NOPE", "SEC"));
    }

    Stream<WritingDoor> doors() {
        return Stream.of(
                WritingDoor.ofProject(
                        "addCriterion",
                        WritingDoor.EDITORS,
                        project -> new Target("POST", criteria(owned(project)), criterion("admin"))),
                WritingDoor.ofProject("updateCriterion", WritingDoor.EDITORS, project -> {
                    Target made = made(project);
                    return new Target(
                            "PUT",
                            made.path(),
                            made.version(),
                            criterion("admin").replace("5 %", "6 %"));
                }),
                WritingDoor.ofProject("removeCriterion", WritingDoor.EDITORS, this::made),
                WritingDoor.ofProject("reviewCriterion", EnumSet.of(Caller.OWNER, Caller.ADMINISTRATOR), project -> {
                    Target made = made(project);
                    return new Target("PUT", made.path() + "/review", made.version(), REVIEW);
                }));
    }

    /** A criterion that the administrator is to review, on an issue of which Mia owns the area. */
    private Target made(String project) {
        String criteria = criteria(owned(project));
        HttpApi.Answer added = admin.postJson(criteria, criterion("admin"));
        granted(added, 201);
        return new Target("DELETE", address(criteria, added), added.header("etag"), null);
    }

    private String owned(String project) {
        String issue = jira.issue(project, "Task", "Bet on");
        areas.put(issue, area());
        return issue;
    }

    private String area() {
        String key = areas.unusedKey("bet");
        granted(
                admin.postJson(
                        AreaApi.AREAS,
                        "{\"key\":\"" + key + "\",\"name\":\"" + key
                                + "\",\"roles\":[{\"role\":\"owner\",\"holders\":[\"mia\"]}]}"),
                201);
        return key;
    }

    /** The address of the criteria of an issue. */
    static String criteria(String issue) {
        return ROOT + "/issues/" + issue + "/success-criteria";
    }

    /** What to send for a criterion that this user reviews in a month. */
    static String criterion(String reviewer) {
        return "{\"measure\":\"Walked\",\"target\":\"5 %\",\"reviewOn\":\""
                + LocalDate.now().plusDays(30) + "\",\"reviewer\":\"" + reviewer + "\"}";
    }

    private static String address(String criteria, HttpApi.Answer added) {
        return criteria + "/" + added.json().path("id").asText();
    }

    private HttpApi ifMatch(HttpApi.Answer read) {
        return admin.header("If-Match", read.header("etag"));
    }

    private static JsonNode refused(HttpApi.Answer answer) {
        return granted(answer, 400);
    }

    private static JsonNode granted(HttpApi.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return answer.json();
    }
}
