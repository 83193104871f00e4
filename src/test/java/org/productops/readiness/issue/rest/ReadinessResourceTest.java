package org.productops.readiness.issue.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.readiness.ReadinessFixture.automatic;
import static org.productops.readiness.ReadinessFixture.manual;
import static org.productops.testing.RestCaller.ask;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.check.AreaSetCheck;
import org.productops.readiness.checklist.Checklist;
import org.productops.testing.RestCaller.Answer;

class ReadinessResourceTest {

    private final ReadinessFixture fixture = new ReadinessFixture();
    private final ReadinessResource issues = new ReadinessResource(fixture.readiness, fixture.items);
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
                .isEqualTo("{\"issueKey\":\"PAY-1\",\"editable\":true,\"checklists\":[{\"id\":1,\"name\":\"Done\","
                        + "\"problem\":\"\",\"neededFor\":\"Needed for: Done\",\"reachable\":true,"
                        + "\"closed\":1,\"total\":2,\"mandatoryOpen\":1,"
                        + "\"progress\":\"1 of 2 closed; 1 open and mandatory\",\"items\":["
                        + "{\"id\":101,\"text\":\"Docs\",\"kind\":\"MANUAL\",\"mandatory\":true,\"closed\":true,"
                        + "\"tickedBy\":\"key-anna\",\"tickedByName\":\"Anna\",\"tickedAt\":\"2026-11-22T10:00:00Z\","
                        + "\"detail\":\"Anna, 2026-11-22T10:00:00Z\",\"help\":\"\"},"
                        + "{\"id\":102,\"text\":\"AREA_SET\",\"kind\":\"AREA_SET\",\"mandatory\":true,\"closed\":false,"
                        + "\"detail\":\"The issue has no product area.\","
                        + "\"help\":\"Set the product area of the issue.\"}]}]}");
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
}
