package org.productops.glossary.scope.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ws.rs.core.Response;
import org.junit.jupiter.api.Test;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.glossary.scope.ScopeFixture;
import org.productops.testing.RestCaller;

/** What holds in a space, over REST. */
class GlossaryChoiceResourceTest {

    private final ScopeFixture fixture = new ScopeFixture();
    private final GlossaryChoiceResource resource = new GlossaryChoiceResource(fixture.choices) {};

    @Test
    void givesWhatHoldsAndKeepsWhatIsChosen() {
        fixture.concept("@all", "Release");
        assertThat(resource.get("doc").getEntity())
                .isEqualTo(
                        "{\"asEverywhere\":true,\"glossaries\":[{\"glossary\":\"@all\",\"name\":\"all\"}],\"highlighting\":\"FIRST\","
                                + "\"exclusions\":[],\"chosen\":false,\"version\":0}");

        Response chosen = choose(
                "\"0\"",
                "{\"glossaries\": [\"DOC\", \"@all\"], \"highlighting\": \"hover\", \"exclusions\": [\"it\"]}");

        assertThat(chosen.getEntity())
                .isEqualTo(
                        "{\"asEverywhere\":false,\"glossaries\":[{\"glossary\":\"DOC\",\"name\":\"Product <documentation>\"},"
                                + "{\"glossary\":\"@all\",\"name\":\"all\"}],\"highlighting\":\"HOVER\","
                                + "\"exclusions\":[\"it\"],\"chosen\":true,\"version\":1}");
        assertThat(chosen.getEntityTag().getValue()).isEqualTo("1");
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> choose("\"0\"", "{}"));
        assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> choose(null, "{}"));
        assertThat(resource.forget("DOC", "\"1\"").getStatus()).isEqualTo(204);
        assertThat(resource.get("DOC").getEntityTag().getValue()).isEqualTo("0");
    }

    @Test
    void whoSendsNoGlossariesOrWhatWasReadKeepsThemAsEverywhere() {
        fixture.concept("@all", "Release");

        choose("\"0\"", "{\"highlighting\": \"hover\"}");
        assertThat(resource.get("DOC").getEntity().toString()).startsWith("{\"asEverywhere\":true,");
        choose(
                "\"1\"",
                "{\"asEverywhere\": true, \"glossaries\": [\"@all\"], \"highlighting\": \"ALL\", \"exclusions\": []}");
        assertThat(resource.get("DOC").getEntity().toString())
                .startsWith("{\"asEverywhere\":true,")
                .contains("\"highlighting\":\"ALL\"");
        choose("\"2\"", "{\"glossaries\": []}");
        assertThat(resource.get("DOC").getEntity().toString()).startsWith("{\"asEverywhere\":false,\"glossaries\":[],");
    }

    @Test
    void copiesWhatHoldsInAnotherSpace() {
        fixture.concept("DOC", "Page");

        Response copied = copy("TEAM", "{\"from\": \"DOC\"}");

        assertThat(copied.getEntity().toString())
                .startsWith(
                        "{\"asEverywhere\":false,\"glossaries\":[{\"glossary\":\"TEAM\",\"name\":\"Team\"},{\"glossary\":\"DOC\"");
        assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> copy("DOC", "{}"));
    }

    @Test
    void saysNoNameOfWhatTheCallerMayNotSee() {
        fixture.concept("SECRET", "Plan");
        choose("\"0\"", "{\"glossaries\": [\"SECRET\"]}");
        fixture.glossary.administrators.add("key-ben");
        fixture.glossary.people.actAs("ben");

        assertThat(resource.get("DOC").getEntity().toString())
                .matches("\\{\"asEverywhere\":false,\"glossaries\":\\[\\{\"glossary\":\"#\\d+\"}],.*")
                .doesNotContain("SECRET", "Secret");
    }

    @Test
    void isForThoseWhoAdministerTheSpace() {
        fixture.glossary.people.actAs("ben");
        assertThatExceptionOfType(NotPermittedException.class).isThrownBy(() -> resource.get("DOC"));
        assertThatExceptionOfType(NotPermittedException.class).isThrownBy(() -> choose("\"0\"", "{}"));
        assertThatExceptionOfType(NotPermittedException.class).isThrownBy(() -> resource.forget("DOC", "\"0\""));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> copy("SECRET", "{\"from\": \"DOC\"}"));
    }

    private Response choose(String version, String body) {
        return resource.choose("DOC", version, RestCaller.JSON, RestCaller.body(body));
    }

    private Response copy(String space, String body) {
        return resource.copy(space, "\"0\"", RestCaller.JSON, RestCaller.body(body));
    }
}
