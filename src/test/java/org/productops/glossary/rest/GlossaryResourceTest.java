package org.productops.glossary.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.productops.common.error.Confirmation;
import org.productops.common.error.ConflictException;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.error.UnconfirmedException;
import org.productops.glossary.GlossaryFixture;
import org.productops.testing.RestCaller;

/** Glossaries as such, and their taxonomies, over REST. */
class GlossaryResourceTest {

    private static final String SETTINGS =
            "{\"key\": \"words\", \"name\": \"Words\", \"description\": \"Of all.\", \"language\": \"de\","
                    + " \"editors\": [\"ben\"], \"sharedWithJira\": true}";

    private final GlossaryFixture fixture = new GlossaryFixture();
    private final GlossaryResource resource =
            new GlossaryResource(fixture.glossaryService, fixture.language, fixture.people) {};
    private final DomainResource domains = new DomainResource(fixture.domains) {};

    @Test
    void administratorsOfTheProductMakeChangeAndDeleteGlobalOnes() {
        fixture.people.actAs("root");

        Response made = resource.create(RestCaller.JSON, RestCaller.body(SETTINGS));

        assertThat(made.getStatus()).isEqualTo(201);
        assertThat(made.getEntity())
                .isEqualTo("{\"key\":\"@words\",\"name\":\"Words\",\"description\":\"Of all.\",\"language\":\"de\","
                        + "\"editors\":[\"ben\"],\"sharedWithJira\":true,\"version\":1}");
        assertThat(resource.settings("@words").getEntity()).isEqualTo(made.getEntity());
        Response changed = update("@words", "\"1\"", "{\"name\": \"All words\"}");
        assertThat(changed.getEntity())
                .isEqualTo("{\"key\":\"@words\",\"name\":\"All words\",\"language\":\"en\",\"editors\":[],"
                        + "\"sharedWithJira\":false,\"version\":2}");
        assertThat(changed.getEntityTag().getValue()).isEqualTo("2");
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> update("@words", "\"1\"", SETTINGS));
        fixture.service.create("@words", GlossaryFixture.draft("Till", ""), Confirmation.NONE);
        assertThatExceptionOfType(UnconfirmedException.class)
                .isThrownBy(() -> resource.delete("@words", null, "\"2\""));
        assertThat(resource.delete("@words", "true", "\"2\"").getStatus()).isEqualTo(204);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> resource.get("@words"));
    }

    @Test
    void listsWhatTheCallerMayRead() {
        fixture.service.create("SECRET", GlossaryFixture.draft("Plan", ""), Confirmation.NONE);
        fixture.service.create("DOC", GlossaryFixture.draft("Till", ""), Confirmation.NONE);
        fixture.people.actAs("ben");

        assertThat(resource.list(null, null).getEntity())
                .isEqualTo("{\"start\":0,\"limit\":50,\"total\":1,\"isLast\":true,\"values\":[{\"key\":\"DOC\","
                        + "\"name\":\"Product <documentation>\",\"language\":\"en\",\"global\":false,\"concepts\":1,"
                        + "\"proposals\":0,\"editable\":false,\"administered\":false}]}");
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> resource.get("SECRET"));
        assertThatExceptionOfType(NotPermittedException.class).isThrownBy(() -> resource.settings("DOC"));
        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> resource.create(RestCaller.JSON, RestCaller.body(SETTINGS)));
    }

    @Test
    void domainsAreMadeMovedAndDeleted() {
        Response payments = domains.create("doc", RestCaller.JSON, RestCaller.body("{\"name\": \"Payments\"}"));
        assertThat(payments.getStatus()).isEqualTo(201);
        Response cards = domains.create(
                "DOC", RestCaller.JSON, RestCaller.body("{\"name\": \"Cards\", \"description\": \"Plastic\"}"));
        String id = cards.getEntity().toString().replaceAll("\\D*(\\d+).*", "$1");
        String above = payments.getEntity().toString().replaceAll("\\D*(\\d+).*", "$1");

        Response moved = domains.update(
                "DOC",
                id,
                "\"1\"",
                RestCaller.JSON,
                RestCaller.body("{\"name\": \"Cards\", \"parent\": " + above + "}"));

        assertThat(moved.getEntity())
                .isEqualTo("{\"id\":" + id + ",\"name\":\"Cards\",\"parent\":" + above
                        + ",\"path\":\"Payments / Cards\",\"concepts\":0,\"below\":0,\"version\":2}");
        assertThat(domains.get("DOC", id).getEntity()).isEqualTo(moved.getEntity());
        assertThat(domains.list("DOC", "1", "1").getEntity().toString())
                .startsWith("{\"start\":1,\"limit\":1,\"total\":2,\"isLast\":true,\"values\":[" + moved.getEntity());
        assertThatExceptionOfType(UnconfirmedException.class)
                .isThrownBy(() -> domains.delete("DOC", above, null, "\"1\""));
        assertThat(domains.delete("DOC", above, "true", "\"1\"").getStatus()).isEqualTo(204);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> domains.get("DOC", "odd"));
    }

    @Test
    void onlyReadsAreOpenToAnonymousCallers() {
        assertThat(Stream.of(GlossaryResource.class, DomainResource.class)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> method.isAnnotationPresent(AnonymousSiteAccess.class)))
                .hasSize(4)
                .allMatch(method -> method.isAnnotationPresent(GET.class));
        fixture.people.actAsNobody();
        assertThatExceptionOfType(NotPermittedException.class).isThrownBy(() -> domains.list("DOC", null, null));
        fixture.open = true;
        assertThat(domains.list("DOC", null, null).getStatus()).isEqualTo(200);
        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> domains.create("DOC", RestCaller.JSON, RestCaller.body("{\"name\": \"Payments\"}")));
    }

    private Response update(String key, String version, String body) {
        return resource.update(key, version, RestCaller.JSON, RestCaller.body(body));
    }
}
