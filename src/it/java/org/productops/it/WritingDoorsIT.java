package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way to write about readiness and releases is tried as everybody, and as another site would have a browser do it. */
class WritingDoorsIT {
    private static final String ROOT = "/rest/productops/1.0";
    private static final String ADMINISTRATORS_OF_SHOP = "/rest/api/2/project/SHOP/role/10002";
    private static final Set<String> OTHER_FEATURES =
            Set.of("/area", "/areas", "/coverage", "/jobs", "/issues/{issueKey}/feedback");

    /** Who calls; the administrator administers system and product alike, as the host's does. */
    private enum Caller {
        NOBODY,
        UNLICENSED("vera"),
        /** Does not see the project. */
        STRANGER("oscar"),
        /** Works in the project, does the item of the launch, and has asked for the override. */
        MEMBER("liam"),
        /** Owns the product area of the issue. */
        OWNER("mia"),
        /** Is named for both sides of the release. */
        SPEAKER("noah"),
        PROJECT_ADMINISTRATOR("sofia"),
        ADMINISTRATOR("admin");

        private final String user;

        Caller() {
            this("");
        }

        Caller(String user) {
            this.user = user;
        }

        HttpApi api() {
            return user.isEmpty()
                    ? RunningHost.jiraApi()
                    : RunningHost.jiraApi().as(user);
        }
    }

    private static final Set<Caller> EDITORS = EnumSet.range(Caller.MEMBER, Caller.ADMINISTRATOR);
    private static final Set<Caller> LICENSED = EnumSet.range(Caller.STRANGER, Caller.ADMINISTRATOR);
    private static final Set<Caller> RELEASE_EDITORS = EnumSet.range(Caller.SPEAKER, Caller.ADMINISTRATOR);
    private static final Set<Caller> ADMINISTRATOR = EnumSet.of(Caller.ADMINISTRATOR);

    /** Something to write to. */
    private record Target(String method, String path, String version, String body) {

        Target(String method, String path, String body) {
            this(method, path, "", body);
        }

        HttpApi.Answer send(HttpApi api) {
            return send(api, body == null ? null : "application/json", body);
        }

        HttpApi.Answer send(HttpApi api, String contentType, String sent) {
            HttpApi based = version.isEmpty() ? api : api.header("If-Match", version);
            return based.send(method, path, contentType, sent);
        }
    }

    /**
     * A way to write.
     *
     * @param operation as its description calls it
     * @param may who may
     * @param refusal the status for those who see it and may not
     * @param unseen the status for those who do not see the project
     * @param target something fresh in the project with this key
     */
    private record Door(String operation, Set<Caller> may, int refusal, int unseen, Function<String, Target> target) {

        @Override
        public String toString() {
            return operation + " by " + may;
        }

        int status(Caller caller) {
            return switch (caller) {
                case NOBODY -> 401;
                case UNLICENSED -> 403;
                case STRANGER -> unseen;
                default -> refusal;
            };
        }
    }

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

    static Stream<Door> doors() {
        return Stream.of(ofIssues(), ofOverrides(), ofReleases(), ofSides(), ofConfiguration(), ofImports())
                .flatMap(Function.identity());
    }

    private static Stream<Door> ofIssues() {
        Function<String, Target> tick = project -> new Target("PUT", ReadinessApi.ticks(issue(project), item(0)), null);
        return Stream.of(
                ofIssue("tickReadiness", EDITORS, tick),
                ofIssue(
                        "tickReadiness",
                        EnumSet.of(Caller.OWNER),
                        project -> new Target("PUT", ReadinessApi.ticks(issue(project), item(1)), null)),
                ofIssue("untickReadiness", EDITORS, project -> {
                    Target ticked = tick.apply(project);
                    made(ticked.send(admin));
                    return new Target("DELETE", ticked.path(), null);
                }),
                ofIssue(
                        "skipReadiness",
                        EDITORS,
                        project -> new Target(
                                "PUT", items(project) + "/" + item(0) + "/not-applicable", "{\"reason\":\"No\"}")),
                ofIssue(
                        "assignReadiness",
                        EDITORS,
                        project -> new Target(
                                "PUT", items(project) + "/" + item(0) + "/assignee", "{\"assignee\":\"hana\"}")),
                ofIssue(
                        "unassignReadiness",
                        EDITORS,
                        project -> new Target("DELETE", items(project) + "/" + item(0) + "/assignee", null)),
                ofIssue("addReadiness", EDITORS, project -> new Target("POST", items(project), "{\"text\":\"Own\"}")),
                ofIssue("removeReadiness", EDITORS, project -> {
                    String door = items(project);
                    JsonNode lists =
                            made(admin.postJson(door, "{\"text\":\"Own\"}")).path("checklists");
                    long own = lists.get(lists.size() - 1).at("/items/0/id").asLong();
                    return new Target("DELETE", door + "/" + own, null);
                }));
    }

    private static Stream<Door> ofOverrides() {
        String ask = "{\"checklistId\":" + checklist + ",\"reason\":\"Late\",\"days\":2}";
        return Stream.of(
                ofIssue("addWaiver", EDITORS, project -> new Target("POST", overrides(project), ask)),
                ofIssue(
                        "addWaiver",
                        EnumSet.of(Caller.OWNER),
                        project -> new Target("POST", overrides(project), ask.replace("}", ",\"atOnce\":true}"))),
                decision(ask, "GRANTED", EnumSet.of(Caller.OWNER)),
                decision(ask, "DENIED", EnumSet.of(Caller.OWNER, Caller.ADMINISTRATOR)),
                decision(ask, "WITHDRAWN", EnumSet.of(Caller.MEMBER)),
                ofIssue("decideWaiver", EnumSet.of(Caller.MEMBER, Caller.OWNER, Caller.ADMINISTRATOR), project -> {
                    Target asked = asked(project, ask, "GRANTED");
                    if (!project.equals("SHOP")) {
                        return asked;
                    }
                    HttpApi.Answer granted = asked.send(Caller.OWNER.api());
                    made(granted);
                    return new Target("PUT", asked.path(), granted.header("etag"), "{\"state\":\"REVOKED\"}");
                }));
    }

    private static Door decision(String ask, String state, Set<Caller> may) {
        return ofIssue("decideWaiver", may, project -> asked(project, ask, state));
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

    private static Stream<Door> ofReleases() {
        String entry = "{\"side\":\"product\",\"text\":\"Film\",\"owner\":\"liam\"}";
        Set<Caller> doers = EnumSet.copyOf(RELEASE_EDITORS);
        doers.add(Caller.MEMBER);
        return Stream.of(
                new Door(
                        "createRelease",
                        EnumSet.of(Caller.PROJECT_ADMINISTRATOR, Caller.ADMINISTRATOR),
                        400,
                        400,
                        project -> new Target(
                                "POST", ReleaseWalk.RELEASES, "{\"versions\":[\"" + version(project) + "\"]}")),
                ofRelease("updateRelease", RELEASE_EDITORS, project -> {
                    String version = version(project);
                    HttpApi.Answer begun = begin(version);
                    return new Target("PUT", path(begun), begun.header("etag"), body(version, "Changed"));
                }),
                ofRelease("deleteRelease", RELEASE_EDITORS, project -> {
                    HttpApi.Answer begun = begin(version(project));
                    return new Target("DELETE", path(begun) + "?confirmed=true", begun.header("etag"), null);
                }),
                ofRelease("chooseTierRelease", RELEASE_EDITORS, project -> {
                    HttpApi.Answer begun = begin(version(project));
                    return new Target("PUT", path(begun) + "/tier", begun.header("etag"), "{\"tier\":2}");
                }),
                ofRelease(
                        "addItemRelease",
                        RELEASE_EDITORS,
                        project -> new Target("POST", release(project) + "/launch", entry)),
                ofRelease("updateItemRelease", RELEASE_EDITORS, project -> {
                    Target item = launchItem(project, entry);
                    return new Target("PUT", item.path(), item.version(), "{\"side\":\"product\",\"text\":\"Clip\"}");
                }),
                ofRelease(
                        "removeItemRelease",
                        RELEASE_EDITORS,
                        project ->
                                new Target("DELETE", launchItem(project, entry).path(), null)),
                ofRelease(
                        "tickRelease",
                        doers,
                        project -> new Target("PUT", launchItem(project, entry).path() + "/done", null)),
                ofRelease("untickRelease", doers, project -> {
                    String done = launchItem(project, entry).path() + "/done";
                    made(admin.putJson(done, ""));
                    return new Target("DELETE", done, null);
                }),
                ofRelease(
                        "decideRelease",
                        RELEASE_EDITORS,
                        project -> new Target(
                                "POST", release(project) + "/decisions", "{\"go\":true,\"reason\":\"Yes\"}")),
                ofRelease(
                        "saveNotesRelease",
                        RELEASE_EDITORS,
                        project -> new Target("PUT", release(project) + "/notes", "\"0\"", "{\"notes\":\"# New\"}")));
    }

    /** What only those may who speak for a side, whoever else may change the release. */
    private static Stream<Door> ofSides() {
        Set<Caller> speaker = EnumSet.of(Caller.SPEAKER);
        return Stream.of(
                ofRelease("confirmTierRelease", speaker, project -> {
                    HttpApi.Answer begun = begin(version(project));
                    made(admin.header("If-Match", begun.header("etag")).putJson(path(begun) + "/tier", "{\"tier\":3}"));
                    return new Target("PUT", path(begun) + "/tier/product", null);
                }),
                ofRelease(
                        "signOffRelease",
                        speaker,
                        project -> new Target("PUT", release(project) + "/sign-offs/marketing", "{\"note\":\"Yes\"}")),
                ofRelease("revokeRelease", speaker, project -> {
                    String door = release(project) + "/sign-offs/product";
                    if (project.equals("SHOP")) {
                        made(Caller.SPEAKER.api().putJson(door, "{}"));
                    }
                    return new Target("DELETE", door, null);
                }));
    }

    private static Stream<Door> ofConfiguration() {
        String body = "{\"name\":\"%s\",\"items\":[{\"text\":\"A\",\"mandatory\":true,\"kind\":\"MANUAL\"}]}";
        return Stream.of(
                ofProduct(
                        "createChecklist",
                        () -> new Target("POST", ReadinessApi.CHECKLISTS, body.formatted(AREAS.unusedKey("New")))),
                ofProduct("updateChecklist", () -> {
                    JsonNode made = READINESS.create("Changed");
                    return new Target(
                            "PUT",
                            ReadinessApi.CHECKLISTS + "/" + made.path("id").asText() + "?confirmed=true",
                            "\"1\"",
                            body.formatted(AREAS.unusedKey("Changed")));
                }),
                ofProduct(
                        "deleteChecklist",
                        () -> new Target(
                                "DELETE",
                                ReadinessApi.CHECKLISTS + "/"
                                        + READINESS.create("Gone").path("id").asText(),
                                "\"1\"",
                                null)),
                ofProduct("updateLaunchTier", () -> {
                    HttpApi.Answer tier = admin.get(ReleaseWalk.TIERS + "/1");
                    return new Target(
                            "PUT",
                            ReleaseWalk.TIERS + "/1",
                            tier.header("etag"),
                            "{\"items\":[{\"side\":\"product\",\"text\":\"A " + System.nanoTime() + "\"}]}");
                }),
                ofProduct("startReadinessIndex", () -> new Target("POST", ROOT + "/readiness-search", null)),
                ofProduct(
                        "startReading",
                        () -> new Target(
                                "POST",
                                ROOT + "/checklist-readings",
                                "{\"query\":\"key = SHOP-1\",\"source\":\"FIELD\",\"place\":\"description\","
                                        + "\"dialect\":\"task-list\"}")),
                new Door(
                        "readChecklistText",
                        LICENSED,
                        403,
                        403,
                        project -> new Target("POST", ROOT + "/checklist-texts", "{\"text\":\"- [ ] A\"}")));
    }

    private static Stream<Door> ofImports() {
        String imports = ROOT + "/checklist-imports";
        return Stream.of(
                ofProduct(
                        "stageChecklistImports",
                        () -> new Target(
                                "POST",
                                imports,
                                "{\"format\":\"checklists-json\",\"text\":\"{\\\"checklists\\\":[]}\"}")),
                ofProduct("discardChecklistImports", () -> new Target("DELETE", staged().path(), null)),
                ofProduct("chooseChecklistImports", () -> staged("/choices", "{}")),
                ofProduct(
                        "mendChecklistImports",
                        () -> staged(
                                "/rows",
                                "{\"place\":\"1\",\"cells\":[{\"name\":\"description\",\"text\":\"Mended\"}]}")),
                ofProduct("checkChecklistImports", () -> staged("/checked", null)),
                ofProduct("applyChecklistImports", () -> staged("/applied", null)),
                ofProduct("undoChecklistImports", () -> {
                    Target apply = staged("/applied", null);
                    JsonNode applied = made(apply.send(admin));
                    OpenApiIT.awaitJob(admin, applied);
                    return new Target("DELETE", apply.path() + "?confirmed=true", null);
                }));
    }

    private static Target staged(String step, String body) {
        Target staged = staged();
        return new Target("PUT", staged.path() + step, staged.version(), body);
    }

    private static Target staged() {
        JsonNode begun = made(admin.postJson(ROOT + "/checklist-imports", OpenApiIT.checklistImport("Staged")));
        OpenApiIT.awaitJob(admin, begun);
        String path = ROOT + "/checklist-imports/" + begun.path("id").asText();
        return new Target("GET", path, admin.get(path).header("etag"), null);
    }

    private static Door ofIssue(String operation, Set<Caller> may, Function<String, Target> target) {
        return new Door(operation, may, 403, 404, target);
    }

    private static Door ofRelease(String operation, Set<Caller> may, Function<String, Target> target) {
        return new Door(operation, may, 403, 404, target);
    }

    private static Door ofProduct(String operation, Supplier<Target> target) {
        return new Door(operation, ADMINISTRATOR, 403, 403, project -> target.get());
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
    void everybodyIsAskedWhetherTheyMayAndWhoMayNotChangesNothing(Door door) {
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
    void whatAnotherSiteCouldHaveABrowserSendIsRefused(Door door) {
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
        written.removeAll(RestContract.withoutAWalk());
        assertThat(doors().map(Door::operation)).containsAll(written);
    }
}
