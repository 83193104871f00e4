package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.productops.it.WritingDoor.Caller;
import org.productops.it.WritingDoor.Target;

/** Each way to write about readiness and releases is tried as everybody, and as another site would have a browser do it. */
class WritingDoorsIT {
    private static final String ROOT = "/rest/productops/1.0";
    private static final String ADMINISTRATORS_OF_SHOP = "/rest/api/2/project/SHOP/role/10002";
    private static final Set<String> OTHER_FEATURES =
            Set.of("/area", "/areas", "/coverage", "/jobs", "/issues/{issueKey}/feedback");

    private static final Set<Caller> RELEASE_EDITORS = EnumSet.range(Caller.SPEAKER, Caller.ADMINISTRATOR);

    private static final FeedbackApi JIRA = new FeedbackApi();
    private static final ReadinessApi READINESS = new ReadinessApi();
    private static final AreaApi AREAS = new AreaApi();

    private static HttpApi admin;
    private static String area;
    private static long checklist;
    private static JsonNode items;

    @BeforeAll
    static void setUp() {
        FeedbackApi.setUp();
        admin = RunningHost.jiraApi().as("admin");
        assertThat(admin.postJson(ADMINISTRATORS_OF_SHOP, "{\"user\":[\"sofia\"]}")
                        .status())
                .isEqualTo(200);
        area = AREAS.unusedKey("written");
        made(admin.postJson(
                AreaApi.AREAS,
                "{\"key\":\"" + area + "\",\"name\":\"" + area
                        + "\",\"roles\":[{\"role\":\"owner\",\"holders\":[\"mia\"]}]}"));
        JsonNode list = READINESS.create(
                "Written",
                "{\"text\":\"Everybody's\",\"mandatory\":true,\"kind\":\"MANUAL\",\"skippable\":true},"
                        + "{\"text\":\"The owner's\",\"mandatory\":true,\"kind\":\"MANUAL\",\"tickers\":\"AREA_ROLE:owner\"}");
        checklist = list.path("id").asLong();
        items = list.path("items");
        READINESS.require(checklist);
    }

    @AfterAll
    static void putBack() {
        READINESS.requireNothing();
        READINESS.delete(checklist);
        admin.delete(ADMINISTRATORS_OF_SHOP + "?user=sofia");
    }

    static Stream<WritingDoor> doors() {
        return Stream.of(
                        ofIssues(),
                        ofOverrides(),
                        ofReleases(),
                        ofSides(),
                        ofConfiguration(),
                        ImportWalk.ofChecklists(admin).doors("ChecklistImports"),
                        ImportWalk.ofOrganisations(admin).doors("OrganisationImports"),
                        new OrganisationWalk(admin).doors(),
                        new IntakeWalk(admin, RunningHost.jiraApi()).doors(),
                        new InboxWalk(admin).doors(),
                        new EvidenceWalk(admin).doors(),
                        new AnswerWalk(admin).doors(),
                        new OutcomeWalk(admin).doors(),
                        new FormWalk(admin).doors(),
                        new IssueTermWalk(admin).doors())
                .flatMap(Function.identity());
    }

    private static Stream<WritingDoor> ofIssues() {
        Function<String, Target> tick = project -> new Target("PUT", ReadinessApi.ticks(issue(project), item(0)), null);
        return Stream.of(
                WritingDoor.ofProject("tickReadiness", WritingDoor.EDITORS, tick),
                WritingDoor.ofProject(
                        "tickReadiness",
                        EnumSet.of(Caller.OWNER),
                        project -> new Target("PUT", ReadinessApi.ticks(issue(project), item(1)), null)),
                WritingDoor.ofProject("untickReadiness", WritingDoor.EDITORS, project -> {
                    Target ticked = tick.apply(project);
                    made(ticked.send(admin));
                    return new Target("DELETE", ticked.path(), null);
                }),
                WritingDoor.ofProject(
                        "skipReadiness",
                        WritingDoor.EDITORS,
                        project -> new Target(
                                "PUT", items(project) + "/" + item(0) + "/not-applicable", "{\"reason\":\"No\"}")),
                WritingDoor.ofProject(
                        "assignReadiness",
                        WritingDoor.EDITORS,
                        project -> new Target(
                                "PUT", items(project) + "/" + item(0) + "/assignee", "{\"assignee\":\"hana\"}")),
                WritingDoor.ofProject(
                        "unassignReadiness",
                        WritingDoor.EDITORS,
                        project -> new Target("DELETE", items(project) + "/" + item(0) + "/assignee", null)),
                WritingDoor.ofProject(
                        "addReadiness",
                        WritingDoor.EDITORS,
                        project -> new Target("POST", items(project), "{\"text\":\"Own\"}")),
                WritingDoor.ofProject("removeReadiness", WritingDoor.EDITORS, project -> {
                    String door = items(project);
                    JsonNode lists =
                            made(admin.postJson(door, "{\"text\":\"Own\"}")).path("checklists");
                    long own = lists.get(lists.size() - 1).at("/items/0/id").asLong();
                    return new Target("DELETE", door + "/" + own, null);
                }));
    }

    private static Stream<WritingDoor> ofOverrides() {
        String ask = "{\"checklistId\":" + checklist + ",\"reason\":\"Late\",\"days\":2}";
        return Stream.of(
                WritingDoor.ofProject(
                        "addWaiver", WritingDoor.EDITORS, project -> new Target("POST", overrides(project), ask)),
                WritingDoor.ofProject(
                        "addWaiver",
                        EnumSet.of(Caller.OWNER),
                        project -> new Target("POST", overrides(project), ask.replace("}", ",\"atOnce\":true}"))),
                decision(ask, "GRANTED", EnumSet.of(Caller.OWNER)),
                decision(ask, "DENIED", EnumSet.of(Caller.OWNER, Caller.ADMINISTRATOR)),
                decision(ask, "WITHDRAWN", EnumSet.of(Caller.MEMBER)),
                WritingDoor.ofProject(
                        "decideWaiver", EnumSet.of(Caller.MEMBER, Caller.OWNER, Caller.ADMINISTRATOR), project -> {
                            Target asked = asked(project, ask, "GRANTED");
                            if (!project.equals("SHOP")) {
                                return asked;
                            }
                            HttpApi.Answer granted = asked.send(Caller.OWNER.api());
                            made(granted);
                            return new Target("PUT", asked.path(), granted.header("etag"), "{\"state\":\"REVOKED\"}");
                        }));
    }

    private static WritingDoor decision(String ask, String state, Set<Caller> may) {
        return WritingDoor.ofProject("decideWaiver", may, project -> asked(project, ask, state));
    }

    private static Target asked(String project, String ask, String state) {
        String door = overrides(project);
        // In a project that strangers do not see, nobody but its people can ask.
        HttpApi.Answer asked = (project.equals("SHOP") ? Caller.MEMBER.api() : admin).postJson(door, ask);
        return new Target(
                "PUT",
                door + "/" + made(asked).path("id").asText(),
                asked.header("etag"),
                "{\"state\":\"" + state + "\"}");
    }

    private static Stream<WritingDoor> ofReleases() {
        String entry = "{\"side\":\"product\",\"text\":\"Film\",\"owner\":\"liam\"}";
        Set<Caller> doers = EnumSet.copyOf(RELEASE_EDITORS);
        doers.add(Caller.MEMBER);
        return Stream.of(
                new WritingDoor(
                        "createRelease",
                        WritingDoor.PROJECT_ADMINISTRATORS,
                        400,
                        400,
                        project -> new Target(
                                "POST", ReleaseWalk.RELEASES, "{\"versions\":[\"" + version(project) + "\"]}")),
                WritingDoor.ofProject("updateRelease", RELEASE_EDITORS, project -> {
                    String version = version(project);
                    HttpApi.Answer begun = begin(version);
                    return new Target("PUT", path(begun), begun.header("etag"), body(version, "Changed"));
                }),
                WritingDoor.ofProject("deleteRelease", RELEASE_EDITORS, project -> {
                    HttpApi.Answer begun = begin(version(project));
                    return new Target("DELETE", path(begun) + "?confirmed=true", begun.header("etag"), null);
                }),
                WritingDoor.ofProject("chooseTierRelease", RELEASE_EDITORS, project -> {
                    HttpApi.Answer begun = begin(version(project));
                    return new Target("PUT", path(begun) + "/tier", begun.header("etag"), "{\"tier\":2}");
                }),
                WritingDoor.ofProject(
                        "addItemRelease",
                        RELEASE_EDITORS,
                        project -> new Target("POST", release(project) + "/launch", entry)),
                WritingDoor.ofProject("updateItemRelease", RELEASE_EDITORS, project -> {
                    Target item = launchItem(project, entry);
                    return new Target("PUT", item.path(), item.version(), "{\"side\":\"product\",\"text\":\"Clip\"}");
                }),
                WritingDoor.ofProject(
                        "removeItemRelease",
                        RELEASE_EDITORS,
                        project ->
                                new Target("DELETE", launchItem(project, entry).path(), null)),
                WritingDoor.ofProject(
                        "tickRelease",
                        doers,
                        project -> new Target("PUT", launchItem(project, entry).path() + "/done", null)),
                WritingDoor.ofProject("untickRelease", doers, project -> {
                    String done = launchItem(project, entry).path() + "/done";
                    made(admin.putJson(done, ""));
                    return new Target("DELETE", done, null);
                }),
                WritingDoor.ofProject(
                        "decideRelease",
                        RELEASE_EDITORS,
                        project -> new Target(
                                "POST", release(project) + "/decisions", "{\"go\":true,\"reason\":\"Yes\"}")),
                WritingDoor.ofProject(
                        "saveNotesRelease",
                        RELEASE_EDITORS,
                        project -> new Target("PUT", release(project) + "/notes", "\"0\"", "{\"notes\":\"# New\"}")));
    }

    /** What only those may who speak for a side, whoever else may change the release. */
    private static Stream<WritingDoor> ofSides() {
        Set<Caller> speaker = EnumSet.of(Caller.SPEAKER);
        return Stream.of(
                WritingDoor.ofProject("confirmTierRelease", speaker, project -> {
                    HttpApi.Answer begun = begin(version(project));
                    made(admin.header("If-Match", begun.header("etag")).putJson(path(begun) + "/tier", "{\"tier\":3}"));
                    return new Target("PUT", path(begun) + "/tier/product", null);
                }),
                WritingDoor.ofProject(
                        "signOffRelease",
                        speaker,
                        project -> new Target("PUT", release(project) + "/sign-offs/marketing", "{\"note\":\"Yes\"}")),
                WritingDoor.ofProject("revokeRelease", speaker, project -> {
                    String door = release(project) + "/sign-offs/product";
                    if (project.equals("SHOP")) {
                        made(Caller.SPEAKER.api().putJson(door, "{}"));
                    }
                    return new Target("DELETE", door, null);
                }));
    }

    private static Stream<WritingDoor> ofConfiguration() {
        String body = "{\"name\":\"%s\",\"items\":[{\"text\":\"A\",\"mandatory\":true,\"kind\":\"MANUAL\"}]}";
        return Stream.of(
                WritingDoor.ofProduct(
                        "createChecklist",
                        () -> new Target("POST", ReadinessApi.CHECKLISTS, body.formatted(AREAS.unusedKey("New")))),
                WritingDoor.ofProduct("updateChecklist", () -> {
                    JsonNode made = READINESS.create("Changed");
                    return new Target(
                            "PUT",
                            ReadinessApi.CHECKLISTS + "/" + made.path("id").asText() + "?confirmed=true",
                            "\"1\"",
                            body.formatted(AREAS.unusedKey("Changed")));
                }),
                WritingDoor.ofProduct(
                        "deleteChecklist",
                        () -> new Target(
                                "DELETE",
                                ReadinessApi.CHECKLISTS + "/"
                                        + READINESS.create("Gone").path("id").asText(),
                                "\"1\"",
                                null)),
                WritingDoor.ofProduct("updateLaunchTier", () -> {
                    HttpApi.Answer tier = admin.get(ReleaseWalk.TIERS + "/1");
                    return new Target(
                            "PUT",
                            ReleaseWalk.TIERS + "/1",
                            tier.header("etag"),
                            "{\"items\":[{\"side\":\"product\",\"text\":\"A " + System.nanoTime() + "\"}]}");
                }),
                WritingDoor.ofProduct(
                        "startReadinessIndex", () -> new Target("POST", ROOT + "/readiness-search", null)),
                WritingDoor.ofProduct(
                        "startReading",
                        () -> new Target(
                                "POST",
                                ROOT + "/checklist-readings",
                                "{\"query\":\"key = SHOP-1\",\"source\":\"FIELD\",\"place\":\"description\","
                                        + "\"dialect\":\"task-list\"}")),
                WritingDoor.ofEverybody(
                        "readChecklistText",
                        () -> new Target("POST", ROOT + "/checklist-texts", "{\"text\":\"- [ ] A\"}")));
    }

    private static long item(int row) {
        return items.get(row).path("id").asLong();
    }

    private static String issue(String project) {
        String issue = JIRA.issue(project, "Story", "Written to");
        AREAS.put(issue, area);
        return issue;
    }

    private static String items(String project) {
        return ReadinessApi.readiness(issue(project)) + "/items";
    }

    private static String overrides(String project) {
        return ROOT + "/issues/" + issue(project) + "/overrides";
    }

    private static String version(String project) {
        return made(admin.postJson(
                        "/rest/api/2/version",
                        "{\"project\":\"" + project + "\",\"name\":\"" + AREAS.unusedKey("written") + "\"}"))
                .path("id")
                .asText();
    }

    private static String body(String version, String name) {
        return "{\"versions\":[\"" + version + "\"],\"name\":\"" + name
                + "\",\"product\":[\"noah\"],\"marketing\":[\"noah\"]}";
    }

    private static HttpApi.Answer begin(String version) {
        HttpApi.Answer begun = admin.postJson(ReleaseWalk.RELEASES, body(version, "Written"));
        made(begun);
        return begun;
    }

    private static String path(HttpApi.Answer begun) {
        return ReleaseWalk.RELEASES + "/" + begun.json().path("id").asText();
    }

    private static String release(String project) {
        return path(begin(version(project)));
    }

    private static Target launchItem(String project, String body) {
        String launch = release(project) + "/launch";
        HttpApi.Answer added = admin.postJson(launch, body);
        return new Target("PUT", launch + "/" + made(added).path("id").asText(), added.header("etag"), body);
    }

    private static JsonNode made(HttpApi.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
        return answer.json();
    }

    @ParameterizedTest
    @MethodSource("doors")
    void everybodyIsAskedWhetherTheyMayAndWhoMayNotChangesNothing(WritingDoor door) {
        Target target = door.target().apply("SHOP");
        for (Caller caller : Caller.values()) {
            if (!door.may().contains(caller)) {
                Target tried = caller == Caller.STRANGER ? door.target().apply("SEC") : target;
                HttpApi.Answer refused = tried.send(caller.api());
                assertThat(refused.status())
                        .as("%s: %s", caller, refused.body())
                        .isEqualTo(door.status(caller));
            }
        }
        for (Caller caller : door.may()) {
            HttpApi.Answer granted = target.send(caller.api());
            assertThat(granted.status()).as("%s: %s", caller, granted.body()).isIn(200, 201, 204);
            target = door.target().apply("SHOP");
        }
    }

    @ParameterizedTest
    @MethodSource("doors")
    void whatAnotherSiteCouldHaveABrowserSendIsRefused(WritingDoor door) {
        Target target = door.target().apply("SHOP");
        HttpApi who = door.may().iterator().next().api();
        String form = "application/x-www-form-urlencoded";

        assertThat(target.send(who.header("Origin", "https://evil.example")).status())
                .isEqualTo(403);
        assertThat(target.send(who.header("Referer", "https://evil.example/page"))
                        .status())
                .isEqualTo(403);
        for (String type : List.of(form, "text/plain", "multipart/form-data; boundary=x")) {
            assertThat(target.send(who, type, "a=b").status()).as(type).isIn(403, 415);
            assertThat(target.send(who.header("X-Atlassian-Token", "no-check"), type, "a=b")
                            .status())
                    .as("%s, meant", type)
                    .isIn(target.body() == null ? new Integer[] {200, 201, 204, 415} : new Integer[] {415});
            if (target.body() == null) {
                target = door.target().apply("SHOP");
            }
        }
        if (target.body() != null) {
            assertThat(target.send(who, "application/xml", "<a/>").status()).isEqualTo(415);
            assertThat(target.send(who, null, target.body()).status()).isEqualTo(415);
        }
        HttpApi.Answer meant = target.send(who);
        assertThat(meant.status()).as(meant.body()).isIn(200, 201, 204);
    }

    @Test
    void programsThatSendFeedbackNeedTheTokenOfTheirSourceAndNobodyElseDoes() {
        new IntakeWalk(admin, RunningHost.jiraApi()).knock();
    }

    @Test
    void noWayToWriteIsLeftOut() {
        Set<String> written = new TreeSet<>();
        for (Map.Entry<String, JsonNode> path :
                RestContract.document("jira").path("paths").properties()) {
            path.getValue().properties().stream()
                    .filter(operation -> !operation.getKey().equals("get"))
                    .filter(operation -> OTHER_FEATURES.stream().noneMatch(path.getKey()::startsWith))
                    .forEach(operation ->
                            written.add(operation.getValue().path("operationId").asText()));
        }
        // Programs have no account; see above.
        written.remove("acceptIntakeDoor");
        assertThat(doors().map(WritingDoor::operation)).containsAll(written);
    }
}
