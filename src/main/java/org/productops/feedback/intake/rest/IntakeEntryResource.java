package org.productops.feedback.intake.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.rest.Answers;
import org.productops.common.rest.Requests;
import org.productops.common.rest.SliceJson;
import org.productops.common.text.TextRule;
import org.productops.common.text.Texts;
import org.productops.feedback.intake.IntakeFilter;
import org.productops.feedback.intake.IntakeQueueService;
import org.productops.feedback.intake.IntakeState;

/** What came in and how far it is. For administrators. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class IntakeEntryResource {

    private static final String SOURCE = "source";
    private static final String STATE = "state";

    private final IntakeQueueService queue;
    private final Texts texts;

    protected IntakeEntryResource(IntakeQueueService queue, Texts texts) {
        this.queue = queue;
        this.texts = texts;
    }

    /**
     * What came in, the newest first.
     *
     * @param source only what came from this source
     * @param state only what is in this state: {@code WAITING}, {@code DONE}, {@code FAILED}, {@code QUARANTINED} or
     *     {@code DISCARDED}
     * @return a part of the {@link SliceJson list} of {@link IntakeEntryJson entries}
     */
    @GET
    public Response list(
            @QueryParam(SOURCE) String source,
            @QueryParam(STATE) String state,
            @QueryParam("start") String start,
            @QueryParam("limit") String limit) {
        return Answers.ok(
                SliceJson.of(queue.find(new IntakeFilter(source(source), state(state)), SliceJson.paging(start, limit))
                        .map(view -> IntakeEntryJson.of(view, false, texts))));
    }

    /**
     * Something that came in, with what was sent.
     *
     * @param id its number
     * @return the {@link IntakeEntryJson entry}
     */
    @GET
    @Path("/{id : \\d{1,18}}")
    public Response get(@PathParam("id") long id) {
        return Answers.ok(IntakeEntryJson.of(queue.get(id), true, texts));
    }

    /**
     * Tries again what failed, and reads again what could not be understood, by the mapping as it is now.
     *
     * @param body {@link IntakeRetryBody what is meant}
     * @return {@link IntakeChangedJson how much} waits now
     */
    @PUT
    @Path("/retry")
    public Response retry(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        IntakeRetryBody sent = Requests.body(IntakeRetryBody.class, contentType, body);
        return Answers.ok(new IntakeChangedJson(
                sent.ids() == null ? queue.retryAll(filter(sent.source(), sent.state())) : queue.retry(sent.ids())));
    }

    /**
     * Decides that no issue is made of what came in.
     *
     * @param body {@link IntakeDiscardBody what is meant, and why}
     * @return {@link IntakeChangedJson how much} was discarded
     */
    @PUT
    @Path("/discard")
    public Response discard(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        IntakeDiscardBody sent = Requests.body(IntakeDiscardBody.class, contentType, body);
        return Answers.ok(new IntakeChangedJson(
                sent.ids() == null
                        ? queue.discardAll(filter(sent.source(), sent.state()), sent.reason())
                        : queue.discard(sent.ids(), sent.reason())));
    }

    private static IntakeFilter filter(Long source, String state) {
        return new IntakeFilter(Optional.ofNullable(source), state(state));
    }

    private static Optional<Long> source(String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        if (!text.matches("\\d{1,18}")) {
            throw InvalidException.at(
                    SOURCE, Message.of("productops.intake.error.no-source", TextRule.beginning(text)));
        }
        return Optional.of(Long.parseLong(text));
    }

    private static Optional<IntakeState> state(String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        Optional<IntakeState> state = IntakeState.named(name);
        if (state.isEmpty()) {
            throw InvalidException.at(STATE, Message.of("productops.intake.error.state", TextRule.beginning(name)));
        }
        return state;
    }
}
