package org.productops.readiness.issue.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.readiness.ReadinessFixture.automatic;
import static org.productops.readiness.ReadinessFixture.manual;
import static org.productops.readiness.ReadinessFixture.skippable;
import static org.productops.testing.RestCaller.JSON;
import static org.productops.testing.RestCaller.ask;
import static org.productops.testing.RestCaller.body;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.check.AreaSetCheck;
import org.productops.readiness.checklist.Checklist;
import org.productops.testing.RestCaller.Answer;

class ReadinessResourceTest {

    private final ReadinessFixture fixture = new ReadinessFixture();
    private final ReadinessResource issues = new ReadinessResource(fixture.readiness, fixture.items, fixture.changes);
    private final Checklist checklist = fixture.needed("Done", manual("Docs"), automatic(AreaSetCheck.KIND, ""));
    private final long docs = checklist.items().get(0).id();
    private final long area = checklist.items().get(1).id();

    @BeforeEach
    void callAsSomebodyWhoAdministersNothing() {
        fixture.people.actAs("anna");
    }

    @Test
    void ticksAndAnswersHowFarTheIssueIsNow() {
        Answer ticked = ask(() -> issues.tick("PAY-1", docs));

        assertThat(ticked.status()).isEqualTo(200);
        assertThat(ticked.json().toString())
                .isEqualTo(
                        "{\"issueKey\":\"PAY-1\",\"editable\":true,\"checklists\":[{\"id\":1,\"name\":\"Done\","
                                + "\"problem\":\"\",\"neededFor\":\"Needed for: Done\",\"when\":\"NEXT\",\"reachable\":true,"
                                + "\"closed\":1,\"total\":2,\"mandatoryOpen\":1,\"percent\":50,"
                                + "\"progress\":\"1 of 2 closed; 1 open and mandatory\",\"items\":["
                                + "{\"id\":101,\"section\":\"\",\"text\":\"Docs\",\"kind\":\"MANUAL\",\"mandatory\":true,"
                                + "\"blocks\":false,\"closed\":true,\"status\":\"DONE\",\"tickable\":true,\"skippable\":false,"
                                + "\"added\":false,\"note\":\"\","
                                + "\"tickedBy\":\"key-anna\",\"tickedByName\":\"Anna\",\"tickedAt\":\"2026-11-22T10:00:00Z\","
                                + "\"detail\":\"Anna, 2026-11-22T10:00:00Z\",\"help\":\"\",\"link\":\"\"},"
                                + "{\"id\":102,\"section\":\"\",\"text\":\"AREA_SET\",\"kind\":\"AREA_SET\",\"mandatory\":true,"
                                + "\"blocks\":true,\"closed\":false,\"status\":\"OPEN\",\"tickable\":false,\"skippable\":false,"
                                + "\"added\":false,\"note\":\"\","
                                + "\"detail\":\"The issue has no product area.\","
                                + "\"help\":\"Set the product area of the issue.\",\"link\":\"\"}]}],\"hiddenTransitions\":[]}");
        assertThat(ask(() -> issues.get("PAY-1"))).isEqualTo(ticked);
        assertThat(ask(() -> issues.tick("PAY-1", docs))).as("again").isEqualTo(ticked);

        Answer unticked = ask(() -> issues.untick("PAY-1", docs));
        assertThat(unticked.json().at("/checklists/0/closed").asInt()).isZero();
        assertThat(unticked.json().at("/checklists/0/items/0").has("tickedBy")).isFalse();
        assertThat(ask(() -> issues.get("PAY-1"))).isEqualTo(unticked);
    }

    @Test
    void refusesTicksThatAreNotAllowed() {
        assertThat(ask(() -> issues.tick("PAY-1", 999)).status()).isEqualTo(404);
        assertThat(ask(() -> issues.tick("PAY-1", area)).status()).isEqualTo(400);
        fixture.issues.lock(10);
        assertThat(ask(() -> issues.tick("PAY-1", docs)).status()).isEqualTo(403);
        assertThat(ask(() -> issues.untick("PAY-1", docs)).status()).isEqualTo(403);
        assertThat(ask(() -> issues.get("PAY-1")).json().get("editable").asBoolean())
                .isFalse();
        fixture.people.actAsNobody();
        assertThat(ask(() -> issues.tick("PAY-1", docs)).status()).isEqualTo(401);
        assertThat(ask(() -> issues.untick("PAY-1", docs)).status()).isEqualTo(401);
        assertThat(fixture.ticks.ofIssue(10)).isEmpty();
    }

    @Test
    void anIssueThatTheCallerMayNotSeeIsNotThere() {
        fixture.issues.hide(10);
        for (String key : new String[] {"PAY-1", "PAY-404"}) {
            assertThat(ask(() -> issues.get(key)).status()).isEqualTo(404);
            assertThat(ask(() -> issues.tick(key, docs)).status()).isEqualTo(404);
            assertThat(ask(() -> issues.untick(key, docs)).status()).isEqualTo(404);
        }
        assertThat(fixture.ticks.ofIssue(10)).isEmpty();
    }

    @Test
    void saysWithAReasonThatAnItemDoesNotApplyAndThatItDoesAfterAll() {
        fixture.people.actAs("admin");
        long item = fixture.needed("Shipped", skippable("Screens checked"))
                .items()
                .get(0)
                .id();
        fixture.people.actAs("anna");

        Answer skipped = ask(() -> issues.skip("PAY-1", item, JSON, body("{\"reason\":\"There are none\"}")));

        assertThat(skipped.json().at("/checklists/1/items/0").toString())
                .contains("\"closed\":true,\"status\":\"NOT_APPLICABLE\"")
                .contains("Anna, 2026-11-22T10:00:00Z: not applicable. There are none");
        assertThat(ask(() -> issues.untick("PAY-1", item))
                        .json()
                        .at("/checklists/1/items/0/status")
                        .asText())
                .isEqualTo("OPEN");
        assertThat(ask(() -> issues.skip("PAY-1", item, JSON, body("{\"reason\":\" \"}"))))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(400))
                .satisfies(refused -> assertThat(refused.wrongFields()).containsExactly("reason"));
        assertThat(ask(() -> issues.skip("PAY-1", docs, JSON, body("{\"reason\":\"No\"}")))
                        .status())
                .as("the item does not allow it")
                .isEqualTo(400);
    }

    @Test
    void givesAnItemToAPersonAndToNobody() {
        Answer given = ask(() -> issues.assign("PAY-1", area, JSON, body("{\"assignee\":\"ben\"}")));

        assertThat(given.json().at("/checklists/0/items/1/assignee").toString())
                .isEqualTo("{\"key\":\"key-ben\",\"name\":\"Ben\",\"picture\":\"/picture/ben.png\",\"me\":false}");
        fixture.people.actAs("ben");
        assertThat(ask(() -> issues.get("PAY-1"))
                        .json()
                        .at("/checklists/0/items/1/assignee/me")
                        .asBoolean())
                .isTrue();
        assertThat(ask(() -> issues.unassign("PAY-1", area))
                        .json()
                        .at("/checklists/0/items/1")
                        .has("assignee"))
                .isFalse();
    }

    @Test
    void refusesPersonsWhoAreNobodyOrSeveral() {
        fixture.people.user("kim1", "Kim").user("kim2", "Kim");
        for (String body : new String[] {"{}", "{\"assignee\":\"nobody\"}", "{\"assignee\":\"Kim\"}"}) {
            assertThat(ask(() -> issues.assign("PAY-1", docs, JSON, body(body))))
                    .satisfies(refused -> assertThat(refused.status()).isEqualTo(400))
                    .satisfies(refused -> assertThat(refused.wrongFields()).containsExactly("assignee"));
        }
        assertThat(fixture.ticks.ofIssue(10)).isEmpty();
    }

    @Test
    void addsAnItemToTheIssueAloneAndTakesItAway() {
        Answer added = ask(() -> issues.add("PAY-1", JSON, body("{\"text\":\"Ask Eve\",\"mandatory\":true}")));

        assertThat(added.status()).isEqualTo(201);
        assertThat(added.json().at("/checklists/1").toString())
                .contains("\"id\":0,")
                .contains("\"id\":-1,")
                .contains("Ask Eve")
                .contains("\"mandatory\":true");
        assertThat(ask(() -> issues.tick("PAY-1", -1))
                        .json()
                        .at("/checklists/1/closed")
                        .asInt())
                .isEqualTo(1);
        assertThat(ask(() -> issues.remove("PAY-1", -1)).json().at("/checklists"))
                .hasSize(1);
        assertThat(ask(() -> issues.remove("PAY-1", -1)).status()).isEqualTo(404);
        assertThat(ask(() -> issues.add("PAY-1", JSON, body("{\"text\":\"\"}"))).wrongFields())
                .containsExactly("text");
        assertThat(ask(() -> issues.add("PAY-1", JSON, body("{\"words\":\"\"}")))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void changesNothingForWhoMayNotEdit() {
        fixture.issues.lock(10);

        assertThat(ask(() -> issues.skip("PAY-1", docs, JSON, body("{\"reason\":\"No\"}")))
                        .status())
                .isEqualTo(403);
        assertThat(ask(() -> issues.assign("PAY-1", docs, JSON, body("{\"assignee\":\"ben\"}")))
                        .status())
                .isEqualTo(403);
        assertThat(ask(() -> issues.unassign("PAY-1", docs)).status()).isEqualTo(403);
        assertThat(ask(() -> issues.add("PAY-1", JSON, body("{\"text\":\"Mine\"}")))
                        .status())
                .isEqualTo(403);
        assertThat(ask(() -> issues.remove("PAY-1", -1)).status()).isEqualTo(403);
        assertThat(ask(() -> issues.history("PAY-1", null, null))
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
    }

    @Test
    void tellsWhatWasDoneNewestFirst() {
        fixture.people.user("eve");
        issues.tick("PAY-1", docs);
        issues.untick("PAY-1", docs);
        issues.assign("PAY-1", docs, JSON, body("{\"assignee\":\"ben\"}"));
        issues.add("PAY-1", JSON, body("{\"text\":\"Ask Eve\"}"));

        Answer newest = ask(() -> issues.history("PAY-1", "", "3"));

        assertThat(newest.json().toString())
                .startsWith("{\"start\":0,\"limit\":3,\"total\":4,\"isLast\":false,\"values\":["
                        + "{\"id\":4,\"checklistId\":0,\"itemId\":-1,\"text\":\"Ask Eve\",\"action\":\"ADDED\","
                        + "\"what\":\"added to this issue\",\"user\":\"key-anna\",\"userName\":\"Anna\","
                        + "\"at\":\"2026-11-22T10:00:00Z\",\"reason\":\"\"},")
                .contains("\"action\":\"ASSIGNED\",\"what\":\"assigned to Ben\"");
        assertThat(ask(() -> issues.history("PAY-1", "3", ""))
                        .json()
                        .at("/values/0/what")
                        .asText())
                .isEqualTo("ticked");
        fixture.issues.hide(10);
        assertThat(ask(() -> issues.history("PAY-1", "", "")).status()).isEqualTo(404);
    }
}
