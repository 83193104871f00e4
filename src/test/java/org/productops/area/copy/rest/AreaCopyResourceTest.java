package org.productops.area.copy.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.area.AreaFixture;
import org.productops.area.copy.AreaCopy;
import org.productops.area.copy.CopiedArea;
import org.productops.area.copy.CopiedRole;
import org.productops.area.mapping.MappingFixture;
import org.productops.area.mapping.Place;
import org.productops.common.error.NotPermittedException;
import org.productops.common.user.Standing;

class AreaCopyResourceTest {

    private final MappingFixture mapping = new MappingFixture();
    private final AreaFixture fixture = mapping.areas;
    private final AreaCopyResource resource = new AreaCopyResource(fixture.service, mapping.service);
    private final Request request = mock(Request.class);

    private Response get() {
        return resource.get(request);
    }

    private static String body(Response response) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        ((StreamingOutput) response.getEntity()).write(body);
        return body.toString(StandardCharsets.UTF_8);
    }

    private static Optional<AreaCopy> read(String json) throws IOException {
        return new AreaCopyReader().read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void confluenceReadsWhatJiraWrites() throws IOException {
        fixture.service.update(
                "payments",
                1,
                new AreaFixture.Draft("", "Payments", "").owner("anna").build());
        mapping.service.map("checkout", Place.parse("space", "DOC").orElseThrow());
        fixture.people.deactivate("anna");

        AreaCopy copy = read(body(get())).orElseThrow();

        assertThat(copy.size()).isEqualTo(3);
        assertThat(copy.ofSpace("doc")).extracting(CopiedArea::key).containsExactly("checkout");
        CopiedArea checkout = copy.find("checkout").get(0);
        assertThat(checkout.path()).isEqualTo("Payments \u203a Checkout");
        assertThat(checkout.parent()).isEqualTo("payments");
        CopiedRole owner = checkout.role("owner").orElseThrow();
        assertThat(owner.from()).containsExactly("payments");
        assertThat(owner.holders()).singleElement().satisfies(holder -> {
            assertThat(holder.isUser()).isTrue();
            assertThat(holder.name()).isEqualTo("anna");
            assertThat(holder.displayName()).isEqualTo("Anna");
            assertThat(holder.standing()).isEqualTo(Standing.INACTIVE);
        });
    }

    @Test
    void itsTagChangesWithWhatItSays() {
        fixture.service.create(
                new AreaFixture.Draft("accounts", "Accounts", "").owner("anna").build());
        EntityTag first = get().getEntityTag();
        assertThat(get().getEntityTag()).isEqualTo(first);

        fixture.people.deactivate("anna");
        EntityTag second = get().getEntityTag();
        fixture.create("basket", "payments");

        assertThat(second).isNotEqualTo(first);
        assertThat(get().getEntityTag()).isNotEqualTo(second).isNotEqualTo(first);
    }

    @Test
    void saysNothingAgainToWhoKnowsIt() {
        when(request.evaluatePreconditions(any(EntityTag.class))).thenReturn(Response.notModified());

        assertThat(get().getStatus()).isEqualTo(304);
        assertThat(get().getEntity()).isNull();
    }

    @Test
    void isForThoseWhoAreLoggedIn() {
        fixture.people.actAsNobody();

        assertThatThrownBy(this::get).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void passesOverWhatALaterVersionAddsAndDoesWithoutWhatAnEarlierOneLacks() throws IOException {
        AreaCopy copy =
                read("{\"format\":1,\"more\":{},\"areas\":[{\"key\":\"a\",\"name\":\"A\",\"path\":\"A\",\"x\":1,"
                                + "\"roles\":[{\"role\":\"owner\",\"holders\":[\"user:nobody\"]}]}]}")
                        .orElseThrow();

        assertThat(copy.find("a")).singleElement().satisfies(area -> {
            assertThat(area.description()).isEmpty();
            assertThat(area.roles()).isEmpty();
        });
    }

    @Test
    void doesNotGuessAtAnotherFormat() throws IOException {
        assertThat(read("{\"format\":2,\"areas\":[]}")).isEmpty();
        assertThat(read("{\"format\":0}")).isEmpty();
        assertThat(read("null")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>",
                "{\"format\":1,\"areas\":[{\"name\":\"without a key\"}]}",
                "{\"format\":1,\"areas\":[null]}",
                "{\"format\":1,\"people\":[{}]}",
                "{\"format\":1,\"areas\":{}}",
                "{\"format\":1,\"areas\":["
            })
    void whatIsNoLibraryIsNone(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(IOException.class);
    }
}
