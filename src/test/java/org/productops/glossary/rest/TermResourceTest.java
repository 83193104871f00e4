package org.productops.glossary.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.glossary.GlossaryFixture;

class TermResourceTest {

    private static final String CHECKOUT =
            """
            {"name": "Checkout", "definition": "Where a purchase ends.", "synonyms": ["Till"], "abbreviation": "CO"}""";

    private final GlossaryFixture fixture = new GlossaryFixture();
    private final TermResource resource = new TermResource(fixture.service, fixture.language);

    @Test
    void createsAndGivesBack() {
        Response created = resource.create("DOC", CHECKOUT);

        assertThat(created.getStatus()).isEqualTo(201);
        assertThat(created.getEntityTag().getValue()).isEqualTo("1");
        String id = json(created).path("id").asText();
        Response got = resource.get("DOC", id);
        assertThat(json(got)).isEqualTo(json(created));
        assertThat(json(got).path("synonyms").get(0).asText()).isEqualTo("Till");
        assertThat(json(got).path("abbreviation").asText()).isEqualTo("CO");
        assertThat(got.getEntityTag().getValue()).isEqualTo("1");
    }

    @Test
    void changesWithTheVersionThatWasRead() {
        String id = json(resource.create("DOC", CHECKOUT)).path("id").asText();

        Response changed = resource.update("DOC", id, "\"1\"", "{\"name\": \"Pay\", \"definition\": \"New\"}");

        assertThat(changed.getStatus()).isEqualTo(200);
        assertThat(changed.getEntityTag().getValue()).isEqualTo("2");
        assertThat(json(changed).path("synonyms")).isEmpty();
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> resource.update("DOC", id, "\"1\"", CHECKOUT));
        assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> resource.update("DOC", id, null, CHECKOUT));
        assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> resource.delete("DOC", id, null));
        assertThat(resource.delete("DOC", id, "\"2\"").getStatus()).isEqualTo(204);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> resource.get("DOC", id));
    }

    @Test
    void pages() {
        for (String name : new String[] {"Delta", "Alpha", "Charlie", "Bravo"}) {
            fixture.term(name, "about " + name);
        }

        JsonNode first = json(resource.list("DOC", "", "0", "3"));
        assertThat(first.path("values").findValuesAsText("name")).containsExactly("Alpha", "Bravo", "Charlie");
        assertThat(first.path("isLast").asBoolean()).isFalse();
        assertThat(first.path("total").asInt()).isEqualTo(4);

        JsonNode second = json(resource.list("DOC", "", "3", "3"));
        assertThat(second.path("values").findValuesAsText("name")).containsExactly("Delta");
        assertThat(second.path("isLast").asBoolean()).isTrue();

        assertThat(json(resource.list("DOC", "", "99", "3")).path("values")).isEmpty();
        assertThat(json(resource.list("DOC", "BRAVO", "0", "3")).path("total").asInt())
                .isEqualTo(1);
    }

    @Test
    void refusesPagesThatMakeNoSense() {
        for (String limit : new String[] {"0", "201", "-1", "many", "99999999999"}) {
            InvalidException error =
                    catchThrowableOfType(InvalidException.class, () -> resource.list("DOC", "", "0", limit));
            assertThat(error.errors().fields()).containsOnlyKeys("limit");
        }
    }

    @Test
    void refusesBodiesThatAreNotATerm() {
        for (String body : new String[] {null, "", "{", "[]", "{\"nmae\": \"x\"}", "{\"synonyms\": \"Till\"}"}) {
            assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> resource.create("DOC", body));
        }
        assertThat(fixture.service.view("DOC").glossary().size()).isZero();
    }

    @Test
    void anIdThatIsNoneFindsNothing() {
        for (String id : new String[] {"0", "abc", "-1", "1 or 1=1", "9".repeat(30)}) {
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> resource.get("DOC", id));
        }
    }

    @Test
    void whoMayNotWriteLearnsThatBeforeAnythingAboutTheBody() {
        fixture.people.actAs("ben");

        assertThatExceptionOfType(NotPermittedException.class).isThrownBy(() -> resource.create("DOC", "{"));
        assertThatExceptionOfType(NotPermittedException.class).isThrownBy(() -> resource.update("DOC", "1", null, "{"));
        assertThatExceptionOfType(NotPermittedException.class).isThrownBy(() -> resource.delete("DOC", "1", null));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> resource.create("SECRET", CHECKOUT));
    }

    @Test
    void onlyReadsAreOpenToAnonymousCallers() {
        assertThat(Arrays.stream(TermResource.class.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(AnonymousSiteAccess.class)))
                .hasSize(2)
                .allMatch(method -> method.isAnnotationPresent(GET.class))
                .extracting(Method::getName)
                .containsExactlyInAnyOrder("list", "get");
        fixture.people.actAsNobody();
        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> resource.list("DOC", "", "0", "1"))
                .matches(NotPermittedException::anonymous);
    }

    private static JsonNode json(Response response) {
        try {
            return new ObjectMapper().readTree((String) response.getEntity());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
