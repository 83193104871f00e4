package org.productops.area.space.rest;

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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.area.AreaFixture;
import org.productops.area.mapping.Place;
import org.productops.area.space.ListedSpace;
import org.productops.area.space.SpaceList;
import org.productops.area.space.SpaceListService;
import org.productops.common.access.Access;
import org.productops.common.error.NotPermittedException;

class SpaceCopyResourceTest {

    private final AreaFixture fixture = new AreaFixture();
    private final List<ListedSpace> spaces = new ArrayList<>();
    private final SpaceCopyResource resource =
            new SpaceCopyResource(new SpaceListService(() -> spaces, new Access(fixture.people)));
    private final Request request = mock(Request.class);

    private Response get() {
        return resource.get(request);
    }

    private static String body(Response response) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        ((StreamingOutput) response.getEntity()).write(body);
        return body.toString(StandardCharsets.UTF_8);
    }

    private static Optional<SpaceList> read(String json) throws IOException {
        return new SpaceCopyReader().read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void jiraReadsWhatConfluenceWrites() throws IOException {
        ListedSpace doc = new ListedSpace("DOC", "Documentation", "/spaces/DOC/overview", false);
        ListedSpace old = new ListedSpace("OLD", "Archive", "/spaces/OLD/overview", true);
        spaces.addAll(List.of(doc, old));

        SpaceList list = read(body(get())).orElseThrow();

        assertThat(list.spaces()).as("by name").containsExactly(old, doc);
        assertThat(list.find(Place.space("doc"))).contains(doc);
    }

    @Test
    void oneAnswerHasThousandsOfSpaces() throws IOException {
        IntStream.range(0, 2_000)
                .forEach(i -> spaces.add(new ListedSpace("S" + i, "Space " + i, "/spaces/S" + i + "/overview", false)));

        assertThat(read(body(get())).orElseThrow().size()).isEqualTo(2_000);
    }

    @Test
    void itsTagChangesWithWhatItSaysAndWithNothingElse() {
        ListedSpace doc = new ListedSpace("DOC", "Documentation", "/spaces/DOC/overview", false);
        ListedSpace ops = new ListedSpace("OPS", "Operations", "/spaces/OPS/overview", false);
        spaces.addAll(List.of(doc, ops));
        EntityTag first = get().getEntityTag();
        spaces.clear();
        spaces.addAll(List.of(ops, doc));
        assertThat(get().getEntityTag()).as("in another order").isEqualTo(first);

        spaces.remove(ops);
        assertThat(get().getEntityTag()).isNotEqualTo(first);

        when(request.evaluatePreconditions(any(EntityTag.class))).thenReturn(Response.notModified());
        assertThat(get().getStatus()).isEqualTo(304);
    }

    @Test
    void isForThoseWhoAreLoggedIn() {
        fixture.people.actAsNobody();

        assertThatThrownBy(this::get).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void passesOverWhatALaterVersionAddsAndDoesNotGuessAtAnotherFormat() throws IOException {
        assertThat(read("{\"format\":1,\"more\":{},\"spaces\":[{\"key\":\"DOC\",\"x\":1},{\"key\":\"no key\"}]}")
                        .orElseThrow()
                        .spaces())
                .containsExactly(new ListedSpace("DOC", "DOC", "", false));
        assertThat(read("{\"format\":2,\"spaces\":[]}")).isEmpty();
        assertThat(read("null")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>",
                "{\"format\":1,\"spaces\":[{\"name\":\"without a key\"}]}",
                "{\"format\":1,\"spaces\":[null]}",
                "{\"format\":1,\"spaces\":{}}",
                "{\"format\":1,\"spaces\":["
            })
    void whatIsNoListIsNone(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(IOException.class);
    }
}
