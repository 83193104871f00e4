package org.productops.readiness.gate.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.readiness.gate.GateFixture.NOW;
import static org.productops.testing.RestCaller.ask;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.productops.readiness.gate.GateFixture;
import org.productops.readiness.gate.Refusal;
import org.productops.testing.RestCaller.Answer;
import org.productops.testing.fakes.EnglishTexts;

class RefusalResourceTest {

    private final GateFixture fixture = new GateFixture();
    private final RefusalResource refusals = new RefusalResource(fixture.refusals, fixture.trials, new EnglishTexts());

    private Answer list(String all, String days, String checklist) {
        return ask(() -> refusals.list(all, days, checklist, null, null));
    }

    private Answer trial(String checklist, String days) {
        return ask(() -> refusals.trial(checklist, null, null, days));
    }

    @Test
    void listsWhatWasRefusedToTheCaller() {
        fixture.log.note(fixture.refusal(10, fixture.ready, Refusal.Kind.REFUSED, NOW));
        assertThat(list(null, null, null).json().at("/values/0").toString())
                .isEqualTo(
                        "{\"issueKey\":\"PAY-1\",\"created\":false,\"workflow\":\"Delivery\",\"transition\":\"Close\","
                                + "\"userKey\":\"key-anna\",\"at\":\"2026-11-22T10:00:00Z\",\"items\":[{\"id\":"
                                + fixture.ready.items().get(0).id() + ",\"checklistId\":" + fixture.ready.id()
                                + ",\"checklist\":\"Ready\",\"text\":\"Estimate\"}]}");
        fixture.readiness.people.actAs("ben");
        assertThat(list(null, null, null).json().path("total").asInt()).isZero();
    }

    @Test
    void administratorsAskForEverybodys() {
        fixture.log.note(fixture.refusal(10, fixture.ready, Refusal.Kind.REFUSED, NOW));
        assertThat(list("true", null, null).status()).isEqualTo(403);
        fixture.readiness.people.actAs("admin");
        assertThat(list("true", "7", null).json().path("total").asInt()).isEqualTo(1);
        assertThat(list("true", null, String.valueOf(fixture.done.id()))
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void saysWhatAnItemIsThatIsNoListsAnyMore() {
        fixture.log.note(new Refusal(
                10,
                "PAY-1",
                1,
                "Delivery",
                "Close",
                fixture.ready.id(),
                List.of(-4L),
                Refusal.Kind.REFUSED,
                "key-anna",
                NOW));
        assertThat(list(null, null, null).json().at("/values/0/items/0/text").asText())
                .isEqualTo("An item of the issue itself");
    }

    @Test
    void reportsWhatWouldHaveBeenRefused() {
        fixture.log.note(fixture.refusal(0, fixture.ready, Refusal.Kind.TRIAL, NOW));
        assertThat(trial(null, null).status()).isEqualTo(403);
        fixture.readiness.people.actAs("admin");
        Answer report = trial(String.valueOf(fixture.ready.id()), "90");
        assertThat(report.json().path("stopped").asInt()).isEqualTo(1);
        assertThat(report.json().path("judged").asInt()).isEqualTo(1);
        assertThat(report.json().at("/items/0/item/text").asText()).isEqualTo("Estimate");
        assertThat(report.json().at("/projects/0/name").asText()).isEqualTo("Payments");
        assertThat(report.json().at("/latest/0").has("issueKey")).isFalse();
        assertThat(trial("99", null).status()).isEqualTo(404);
    }

    @Test
    void badInputIsNamedAtItsParameter() {
        fixture.readiness.people.actAs("admin");
        assertThat(list("true", "8", null).wrongFields()).containsExactly("days");
        assertThat(list("maybe", null, null).wrongFields()).containsExactly("all");
        assertThat(trial("Done", null).wrongFields()).containsExactly("checklist");
    }
}
