package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

/** Calls each door of readiness once at least, as those who may, on an issue with all kinds of items. */
final class ReadinessWalk {
    private static final String ROOT = "/rest/productops/1.0";
    private static final String ITEMS =
            """
            {"text":"Release note written","help":"Ask Priya.","section":"Papers","link":"https://example.com/notes",\
            "mandatory":true,"kind":"MANUAL"},\
            {"text":"Security was asked","mandatory":true,"kind":"MANUAL","skippable":true,\
            "conditions":"Issue type: Story"},\
            {"text":"The owner has seen it","mandatory":true,"kind":"MANUAL","tickers":"AREA_ROLE:owner"},\
            {"text":"It has an area","mandatory":true,"kind":"AREA_SET"},\
            {"text":"Priya was told","mandatory":false,"kind":"MANUAL","startsOn":"2099-01-01"}""";

    private final HttpApi admin;
    private final ReadinessApi readiness = new ReadinessApi();
    private final AreaApi areas = new AreaApi();

    /** @param admin the administrator, whose answers are looked at; so are those of others whom it logs in */
    ReadinessWalk(HttpApi admin) {
        this.admin = admin;
    }

    void walk() {
        JsonNode checklist = readiness.create("Walked", ITEMS);
        long id = checklist.path("id").asLong();
        String area = areas.unusedKey("walked");
        admin.postJson(
                AreaApi.AREAS,
                "{\"key\":\"" + area + "\",\"name\":\"" + area
                        + "\",\"roles\":[{\"role\":\"owner\",\"holders\":[\"mia\"]}]}");
        String issue = new FeedbackApi().issue("SHOP", "Story", "Walked through");
        readiness.require(id);
        readiness.tryOut(id);
        try {
            readiness.start(issue);
            items(issue, checklist.path("items"));
            refusals(issue, id);
            areas.put(issue, area);
            overrides(issue, id);
            versions(id);
            searches();
            admin.get(ROOT + "/my-items");
            admin.get(ROOT + "/checklist-figures?days=30&checklist=" + id + "&limit=1");
            admin.get(ROOT + "/checklist-figures");
        } finally {
            readiness.requireNothing();
            readiness.delete(id);
        }
        admin.get(ROOT + "/refusals?all=true");
        admin.get(ReadinessApi.readiness(issue));
        admin.get(ReadinessApi.readiness(issue) + "/history");
    }

    private void items(String issue, JsonNode items) {
        String door = ReadinessApi.readiness(issue) + "/items";
        granted(admin.get(ReadinessApi.readiness(issue)), 200);
        granted(admin.putJson(ReadinessApi.ticks(issue, id(items, 0)), ""), 200);
        granted(
                admin.putJson(door + "/" + id(items, 1) + "/not-applicable", "{\"reason\":\"Nothing of it is new\"}"),
                200);
        granted(admin.putJson(door + "/" + id(items, 4) + "/assignee", "{\"assignee\":\"admin\"}"), 200);
        granted(admin.get(ROOT + "/my-items?limit=1"), 200);
        granted(admin.delete(door + "/" + id(items, 4) + "/assignee"), 200);
        granted(admin.putJson(door + "/" + id(items, 2) + "/assignee", "{\"assignee\":\"mia\"}"), 200);
        JsonNode added = granted(admin.postJson(door, "{\"text\":\"Only here\",\"mandatory\":true}"), 201);
        long own = 0;
        for (JsonNode list : added.path("checklists")) {
            for (JsonNode item : list.path("items")) {
                own = Math.min(own, item.path("id").asLong());
            }
        }
        granted(admin.putJson(ReadinessApi.ticks(issue, own), ""), 200);
        granted(admin.delete(door + "/" + own), 200);
        granted(admin.get(ReadinessApi.readiness(issue) + "/history?limit=3"), 200);
        granted(admin.get(ReadinessApi.readiness(issue)), 200);
    }

    private void refusals(String issue, long checklist) {
        assertThat(readiness.done(issue, "admin").status()).isEqualTo(400);
        JsonNode own = granted(admin.get(ROOT + "/refusals?limit=1"), 200);
        assertThat(own.at("/values/0/issueKey").asText()).isEqualTo(issue);
        granted(admin.get(ROOT + "/refusals?all=true&days=7&checklist=" + checklist), 200);
        granted(admin.get(ROOT + "/refusals/trial"), 200);
        granted(
                admin.get(ROOT + "/refusals/trial?checklist=" + checklist + "&workflow="
                        + ReadinessApi.WORKFLOW.replace(" ", "%20") + "&transition=Done&days=90"),
                200);
    }

    private void overrides(String issue, long checklist) {
        String door = ROOT + "/issues/" + issue + "/overrides";
        String body = "{\"checklistId\":" + checklist + ",\"reason\":\"The vendor is late\",\"days\":2}";
        HttpApi owner = admin.as("mia");
        HttpApi.Answer asked = admin.postJson(door, body);
        granted(owner.get(ROOT + "/overrides/waiting?limit=1"), 200);
        granted(decide(admin, door, asked, "{\"state\":\"WITHDRAWN\"}"), 200);
        asked = admin.postJson(door, body);
        granted(decide(owner, door, asked, "{\"state\":\"DENIED\",\"answer\":\"Not today\"}"), 200);
        asked = admin.postJson(door, body);
        HttpApi.Answer passed = decide(owner, door, asked, "{\"state\":\"GRANTED\",\"answer\":\"Once\",\"days\":1}");
        granted(passed, 200);
        granted(admin.get(ReadinessApi.readiness(issue)), 200);
        granted(decide(owner, door, passed, "{\"state\":\"REVOKED\",\"answer\":\"It came\"}"), 200);
        granted(owner.postJson(door, body.replace("}", ",\"atOnce\":true}")), 201);
        granted(admin.get(door + "?limit=2"), 200);
        granted(admin.get(ROOT + "/overrides/counts"), 200);
        granted(
                admin.get(ROOT + "/overrides/counts?by=checklist&from=2026-01-01&until=2099-01-01&limit=1&checklist="
                        + checklist),
                200);
    }

    private void versions(long id) {
        String address = ReadinessApi.CHECKLISTS + "/" + id;
        HttpApi.Answer now = admin.get(address);
        admin.header("If-Match", now.header("etag"))
                .putJson(
                        address + "?confirmed=true",
                        "{\"name\":\"" + now.json().path("name").asText() + "\",\"description\":\"Walked\",\"items\":["
                                + ITEMS + "]}");
        granted(admin.get(address + "/versions?limit=1"), 200);
        granted(admin.get(address + "/versions/1"), 200);
    }

    private void searches() {
        granted(admin.get(ROOT + "/readiness-search"), 200);
        granted(admin.postJson(ROOT + "/readiness-search", ""), 201);
        granted(admin.get(ROOT + "/readiness-search"), 200);
    }

    private static HttpApi.Answer decide(HttpApi who, String door, HttpApi.Answer seen, String body) {
        return who.header("If-Match", seen.header("etag"))
                .putJson(door + "/" + seen.json().path("id").asText(), body);
    }

    private static JsonNode granted(HttpApi.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return answer.json();
    }

    private static long id(JsonNode items, int row) {
        return items.get(row).path("id").asLong();
    }
}
