package org.productops.glossary.copy.rest;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.area.mapping.Place;
import org.productops.area.space.ListedSpace;
import org.productops.area.space.SpaceListService;
import org.productops.common.access.Access;
import org.productops.common.error.Confirmation;
import org.productops.common.error.NotPermittedException;
import org.productops.glossary.GlossaryFixture;
import org.productops.glossary.copy.CopiedGlossaries;
import org.productops.glossary.copy.GlossaryCopyService;

class GlossaryCopyResourceTest {

    private final GlossaryFixture given = new GlossaryFixture();
    private final List<ListedSpace> seen = new ArrayList<>(List.of(
            new ListedSpace("DOC", "Documentation", "/spaces/DOC", false),
            new ListedSpace("EMPTY", "Without terms", "/spaces/EMPTY", false)));
    private final Request request = mock(Request.class);
    private final GlossaryCopyResource resource = new GlossaryCopyResource(new GlossaryCopyService(
            new SpaceListService(() -> seen, new Access(given.people)),
            given.spaces,
            given.store,
            given.library,
            new Access(given.people)));

    private void term(String space, String name, List<String> synonyms, String abbreviation) {
        List<String> others = new ArrayList<>(synonyms);
        others.add(abbreviation);
        given.service.create(
                space, GlossaryFixture.draft(name, "What it means", others.toArray(String[]::new)), Confirmation.NONE);
    }

    private static String body(Response response) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        ((StreamingOutput) response.getEntity()).write(body);
        return body.toString(StandardCharsets.UTF_8);
    }

    private static Optional<CopiedGlossaries> read(String json) throws IOException {
        return new GlossaryCopyReader().read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void jiraReadsWhatConfluenceWritesWithoutWhatTermsMean() throws IOException {
        term("DOC", "Credit note", List.of("Refund", "Gutschrift"), "CN");
        term("DOC", "Basket", List.of(), "");

        String json = body(resource.get(request));

        assertThat(json).doesNotContain("What it means").doesNotContain("EMPTY");
        CopiedGlossaries copied = read(json).orElseThrow();
        assertThat(copied.of(Place.space("doc")))
                .containsExactly("Basket", "CN", "Credit note", "Gutschrift", "Refund");
        assertThat(copied.of(Place.space("EMPTY"))).isEmpty();
        assertThat(copied.size()).isEqualTo(5);
    }

    @Test
    void tellsNothingOfSpacesThatTheCallerDoesNotSeeOrThatAreArchived() throws IOException {
        term("SECRET", "Codename", List.of(), "");
        assertThat(body(resource.get(request))).doesNotContain("Codename");

        seen.add(new ListedSpace("SECRET", "Secret", "/spaces/SECRET", true));
        assertThat(body(resource.get(request))).doesNotContain("Codename");

        seen.set(2, new ListedSpace("SECRET", "Secret", "/spaces/SECRET", false));
        assertThat(body(resource.get(request))).contains("Codename");
    }

    @Test
    void itsTagChangesWithWhatItSays() {
        term("DOC", "Basket", List.of(), "");
        EntityTag first = resource.get(request).getEntityTag();
        assertThat(resource.get(request).getEntityTag()).isEqualTo(first);
        term("DOC", "Voucher", List.of(), "");
        assertThat(resource.get(request).getEntityTag()).isNotEqualTo(first);

        when(request.evaluatePreconditions(any(EntityTag.class))).thenReturn(Response.notModified());
        assertThat(resource.get(request).getStatus()).isEqualTo(304);
    }

    @Test
    void isForThoseWhoAreLoggedIn() {
        given.people.actAsNobody();

        assertThatThrownBy(() -> resource.get(request)).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void passesOverWhatALaterVersionAddsAndDoesNotGuessAtAnotherFormat() throws IOException {
        assertThat(read("{\"format\":1,\"x\":{},\"glossaries\":[{\"space\":\"DOC\",\"y\":1},{\"space\":\"no key\"}]}")
                        .orElseThrow()
                        .size())
                .isZero();
        assertThat(read("{\"format\":2,\"glossaries\":[]}")).isEmpty();
        assertThat(read("null")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>",
                "{\"format\":1,\"glossaries\":[{\"words\":[\"without a space\"]}]}",
                "{\"format\":1,\"glossaries\":[{\"space\":\"DOC\",\"words\":[null]}]}",
                "{\"format\":1,\"glossaries\":[null]}"
            })
    void whatIsNoneIsNone(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(IOException.class);
    }
}
