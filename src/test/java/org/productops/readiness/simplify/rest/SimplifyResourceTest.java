package org.productops.readiness.simplify.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.readiness.gate.GateFixture.NOW;

import org.junit.jupiter.api.Test;
import org.productops.readiness.gate.Passage;
import org.productops.readiness.simplify.SimplifyFixture;
import org.productops.testing.RestCaller;
import org.productops.testing.RestCaller.Answer;

class SimplifyResourceTest {

    private final SimplifyFixture fixture = new SimplifyFixture();
    private final SimplifyResource figures = new SimplifyResource(fixture.service);

    private Answer ask(String days, String checklist) {
        return RestCaller.ask(() -> figures.figures(days, checklist, null, null));
    }

    @Test
    void givesTheFiguresAndWhatTheySpeakFor() {
        fixture.pass(60, Passage.State.HURRIED, NOW);
        Answer answer = ask("30", String.valueOf(fixture.gate.done.id()));
        assertThat(answer.json().at("/values/0").toString())
                .isEqualTo("{\"id\":" + fixture.gate.done.items().get(0).id() + ",\"checklistId\":"
                        + fixture.gate.done.id()
                        + ",\"checklist\":\"Done\",\"text\":\"Docs\",\"mandatory\":true,\"asked\":60,\"blocked\":0,"
                        + "\"trial\":0,\"overridden\":0,\"notApplicable\":0,\"hurried\":60,\"leftOpen\":0,"
                        + "\"neverFailed\":true,\"sameAs\":[],\"proposals\":[\"DROP\"]}");
        assertThat(answer.json().path("total").asInt()).isEqualTo(2);
        assertThat(ask(null, null).json().path("total").asInt()).isEqualTo(3);
    }

    @Test
    void isForAdministratorsAndNamesBadInput() {
        assertThat(ask("31", null).wrongFields()).containsExactly("days");
        assertThat(ask(null, "Done").wrongFields()).containsExactly("checklist");
        fixture.gate.readiness.people.actAs("anna");
        assertThat(ask(null, null).status()).isEqualTo(403);
    }
}
