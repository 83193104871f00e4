package org.productops.release.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import org.productops.area.AreaHolderNames;
import org.productops.area.Holder;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.paging.Slice;
import org.productops.common.rest.Answers;
import org.productops.common.rest.Requests;
import org.productops.common.rest.SliceJson;
import org.productops.common.text.TextRule;
import org.productops.common.user.People;
import org.productops.release.LaunchItem;
import org.productops.release.LaunchService;
import org.productops.release.Release;
import org.productops.release.ReleaseFields;
import org.productops.release.ReleaseService;
import org.productops.release.ReleaseSide;
import org.productops.release.ReleaseWordService;
import org.productops.release.progress.NotesView;
import org.productops.release.progress.ReleaseNotesService;
import org.productops.release.progress.ReleaseProgressService;

/**
 * Releases. Who may see one of the projects reads them; administrators of the projects and those who are named for product or
 * product marketing change them.
 */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReleaseResource {

    private final ReleaseService releases;
    private final ReleaseWordService words;
    private final LaunchService launches;
    private final ReleaseProgressService progress;
    private final ReleaseNotesService notes;
    private final People people;
    private final InstantSource clock;

    protected ReleaseResource(
            ReleaseService releases,
            ReleaseWordService words,
            LaunchService launches,
            ReleaseProgressService progress,
            ReleaseNotesService notes,
            People people,
            InstantSource clock) {
        this.releases = releases;
        this.words = words;
        this.launches = launches;
        this.progress = progress;
        this.notes = notes;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Releases, the next first; those that are out come last.
     *
     * @return a part of the {@link SliceJson list} of {@link ReleaseJson releases}
     */
    @GET
    public Response list(@QueryParam("start") String start, @QueryParam("limit") String limit) {
        Function<Holder, String> names = names();
        return Answers.ok(SliceJson.of(Slice.of(releases.all(), SliceJson.paging(start, limit))
                .map(brief -> ReleaseJson.of(brief, today(), names))));
    }

    /**
     * Begins a release. For administrators of the projects of all of its versions.
     *
     * @param body the {@link ReleaseBody release} as it is to be
     * @return the new {@link ReleaseJson release}
     */
    @POST
    public Response create(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        Release created = releases.create(
                Requests.body(ReleaseBody.class, contentType, body).draft());
        return Answers.created(ReleaseJson.of(releases.get(created.id()), today(), names()), created.version());
    }

    /**
     * One release.
     *
     * @param id the number of the release
     * @return the {@link ReleaseJson release}
     */
    @GET
    @Path("/{id : \\d{1,18}}")
    public Response get(@PathParam("id") long id) {
        return answer(id);
    }

    /**
     * Changes a release. What is sent takes the place of all that was there.
     *
     * @param id the number of the release
     * @param body the {@link ReleaseBody release} as it is to be
     * @return the changed {@link ReleaseJson release}
     */
    @PUT
    @Path("/{id : \\d{1,18}}")
    public Response update(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        ReleaseBody sent = Requests.body(ReleaseBody.class, contentType, body);
        releases.update(id, Requests.version(ifMatch), sent.draft());
        return answer(id);
    }

    /**
     * Stops looking after a release: what was kept of it goes, once that is confirmed. The versions in Jira stay.
     *
     * @param id the number of the release
     * @param confirmed {@link Boolean whether} it may go; no if it is not sent
     */
    @DELETE
    @Path("/{id : \\d{1,18}}")
    public Response delete(
            @PathParam("id") long id,
            @QueryParam("confirmed") String confirmed,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        releases.delete(id, Requests.version(ifMatch), Requests.confirmation(confirmed));
        return Response.noContent().build();
    }

    /**
     * How far the issues of a release are, of those that the caller may see.
     *
     * @param id the number of the release
     * @return the {@link ReleaseProgressJson figures}
     */
    @GET
    @Path("/{id : \\d{1,18}}/progress")
    public Response progress(@PathParam("id") long id) {
        return Answers.ok(ReleaseProgressJson.of(progress.progress(id)));
    }

    /**
     * The issues of a release that the caller may see, those that are not ready first.
     *
     * @param id the number of the release
     * @return a part of the {@link SliceJson list} of {@link ReleaseIssueJson issues}
     */
    @GET
    @Path("/{id : \\d{1,18}}/issues")
    public Response issues(
            @PathParam("id") long id, @QueryParam("start") String start, @QueryParam("limit") String limit) {
        return Answers.ok(SliceJson.of(Slice.of(progress.progress(id).lines(), SliceJson.paging(start, limit))
                .map(ReleaseIssueJson::of)));
    }

    /**
     * How far all issues of a release were on each day, in their order; the last is today as long as it is not out.
     *
     * @param id the number of the release
     * @return a part of the {@link SliceJson list} of {@link ReleaseDayJson days}
     */
    @GET
    @Path("/{id : \\d{1,18}}/days")
    public Response days(
            @PathParam("id") long id, @QueryParam("start") String start, @QueryParam("limit") String limit) {
        return Answers.ok(SliceJson.of(
                Slice.of(progress.days(id), SliceJson.paging(start, limit)).map(ReleaseDayJson::of)));
    }

    /**
     * A version, whether it is in a release or by itself.
     *
     * @param version the product's id of the version
     * @return its {@link ReleaseJson release}; one with the number 0 if it is in none
     */
    @GET
    @Path("/versions/{version : \\d{1,18}}")
    public Response version(@PathParam("version") long version) {
        return answer(releases.idOfVersion(version));
    }

    /**
     * How far the issues of a version are, or those of its release, of those that the caller may see.
     *
     * @param version the product's id of the version
     * @return the {@link ReleaseProgressJson figures}
     */
    @GET
    @Path("/versions/{version : \\d{1,18}}/progress")
    public Response versionProgress(@PathParam("version") long version) {
        return progress(releases.idOfVersion(version));
    }

    /**
     * The issues of a version, or of its release, that the caller may see, those that are not ready first.
     *
     * @param version the product's id of the version
     * @return a part of the {@link SliceJson list} of {@link ReleaseIssueJson issues}
     */
    @GET
    @Path("/versions/{version : \\d{1,18}}/issues")
    public Response versionIssues(
            @PathParam("version") long version, @QueryParam("start") String start, @QueryParam("limit") String limit) {
        return issues(releases.idOfVersion(version), start, limit);
    }

    /**
     * How far all issues of a version, or of its release, were on each day, in their order; the last is today as long as it is
     * not out. Of a version by itself, days that were like the one before are left out.
     *
     * @param version the product's id of the version
     * @return a part of the {@link SliceJson list} of {@link ReleaseDayJson days}
     */
    @GET
    @Path("/versions/{version : \\d{1,18}}/days")
    public Response versionDays(
            @PathParam("version") long version, @QueryParam("start") String start, @QueryParam("limit") String limit) {
        return days(releases.idOfVersion(version), start, limit);
    }

    /**
     * The release notes of a version, or of its release: as somebody edited them, and drawn from what the issues say.
     *
     * @param version the product's id of the version
     * @return the {@link NotesTextJson notes}
     */
    @GET
    @Path("/versions/{version : \\d{1,18}}/notes")
    public Response versionNotes(@PathParam("version") long version) {
        return notes(releases.idOfVersion(version));
    }

    /**
     * Chooses how large the launch is, and copies what that takes. Nobody has agreed to it yet then.
     *
     * @param id the number of the release
     * @param body the {@link TierChoiceBody tier}
     * @return the changed {@link ReleaseJson release}
     */
    @PUT
    @Path("/{id : \\d{1,18}}/tier")
    public Response chooseTier(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        TierChoiceBody sent = Requests.body(TierChoiceBody.class, contentType, body);
        launches.chooseTier(id, Requests.version(ifMatch), sent.chosen());
        return answer(id);
    }

    /**
     * Agrees to the tier. For those who speak for the side.
     *
     * @param id the number of the release
     * @param side {@code product} or {@code marketing}
     * @return the changed {@link ReleaseJson release}
     */
    @PUT
    @Path("/{id : \\d{1,18}}/tier/{side}")
    public Response confirmTier(@PathParam("id") long id, @PathParam("side") String side) {
        launches.confirmTier(id, side(side));
        return answer(id);
    }

    /**
     * What is to be done for the launch, in its order.
     *
     * @param id the number of the release
     * @return the {@link java.util.List list} of {@link LaunchItemJson items}
     */
    @GET
    @Path("/{id : \\d{1,18}}/launch")
    public Response items(@PathParam("id") long id) {
        Optional<LocalDate> date = releases.get(id).date();
        Function<Holder, String> names = names();
        return Answers.ok(launches.items(id).stream()
                .map(item -> LaunchItemJson.of(item, date, names))
                .toList());
    }

    /**
     * Adds something to be done for the launch.
     *
     * @param id the number of the release
     * @param body the {@link LaunchItemBody item} as it is to be
     * @return the new {@link LaunchItemJson item}
     */
    @POST
    @Path("/{id : \\d{1,18}}/launch")
    public Response addItem(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        LaunchItem added = launches.add(
                id, Requests.body(LaunchItemBody.class, contentType, body).draft());
        return Answers.created(LaunchItemJson.of(added, releases.get(id).date(), names()), added.version());
    }

    /**
     * Changes something to be done for the launch.
     *
     * @param id the number of the release
     * @param item the number of the item
     * @param body the {@link LaunchItemBody item} as it is to be
     * @return the changed {@link LaunchItemJson item}
     */
    @PUT
    @Path("/{id : \\d{1,18}}/launch/{item : \\d{1,18}}")
    public Response updateItem(
            @PathParam("id") long id,
            @PathParam("item") long item,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        LaunchItemBody sent = Requests.body(LaunchItemBody.class, contentType, body);
        return answer(id, launches.update(id, item, Requests.version(ifMatch), sent.draft()));
    }

    /**
     * Removes something to be done for the launch.
     *
     * @param id the number of the release
     * @param item the number of the item
     */
    @DELETE
    @Path("/{id : \\d{1,18}}/launch/{item : \\d{1,18}}")
    public Response removeItem(@PathParam("id") long id, @PathParam("item") long item) {
        launches.remove(id, item);
        return Response.noContent().build();
    }

    /**
     * Says that something is done for the launch. For whoever does it, and those who may change the release.
     *
     * @param id the number of the release
     * @param item the number of the item
     * @return the {@link LaunchItemJson item} as it is now
     */
    @PUT
    @Path("/{id : \\d{1,18}}/launch/{item : \\d{1,18}}/done")
    public Response tick(@PathParam("id") long id, @PathParam("item") long item) {
        return answer(id, launches.tick(id, item, true));
    }

    /**
     * Takes back that something is done for the launch.
     *
     * @param id the number of the release
     * @param item the number of the item
     */
    @DELETE
    @Path("/{id : \\d{1,18}}/launch/{item : \\d{1,18}}/done")
    public Response untick(@PathParam("id") long id, @PathParam("item") long item) {
        launches.tick(id, item, false);
        return Response.noContent().build();
    }

    /**
     * All sign-offs of a release, the last first.
     *
     * @param id the number of the release
     * @return the {@link java.util.List list} of {@link SignOffJson sign-offs}
     */
    @GET
    @Path("/{id : \\d{1,18}}/sign-offs")
    public Response signOffs(@PathParam("id") long id) {
        return Answers.ok(words.signOffs(id).stream().map(SignOffJson::of).toList());
    }

    /**
     * Signs a release off: product that it is ready, product marketing that its date holds. For those who speak for the side.
     *
     * @param id the number of the release
     * @param side {@code product} or {@code marketing}
     * @param body the {@link SignOffBody sign-off}
     * @return the {@link SignOffJson sign-off}
     */
    @PUT
    @Path("/{id : \\d{1,18}}/sign-offs/{side}")
    public Response signOff(
            @PathParam("id") long id,
            @PathParam("side") String side,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        SignOffBody sent = Requests.body(SignOffBody.class, contentType, body);
        return Answers.ok(SignOffJson.of(words.signOff(id, side(side), sent.note())));
    }

    /**
     * Takes the sign-off of a side back. For those who speak for it.
     *
     * @param id the number of the release
     * @param side {@code product} or {@code marketing}
     */
    @DELETE
    @Path("/{id : \\d{1,18}}/sign-offs/{side}")
    public Response revoke(@PathParam("id") long id, @PathParam("side") String side) {
        words.revoke(id, side(side));
        return Response.noContent().build();
    }

    /**
     * All decisions on a release, the last first, which counts.
     *
     * @param id the number of the release
     * @return the {@link java.util.List list} of {@link LaunchDecisionJson decisions}
     */
    @GET
    @Path("/{id : \\d{1,18}}/decisions")
    public Response decisions(@PathParam("id") long id) {
        return Answers.ok(
                words.decisions(id).stream().map(LaunchDecisionJson::of).toList());
    }

    /**
     * Decides whether a release goes out. Earlier decisions stay as they were.
     *
     * @param id the number of the release
     * @param body the {@link LaunchDecisionBody decision}
     * @return the {@link LaunchDecisionJson decision}
     */
    @POST
    @Path("/{id : \\d{1,18}}/decisions")
    public Response decide(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        LaunchDecisionBody sent = Requests.body(LaunchDecisionBody.class, contentType, body);
        return Answers.created(LaunchDecisionJson.of(words.decide(id, sent.draft())));
    }

    /**
     * The release notes: as somebody edited them, and drawn from what the issues say.
     *
     * @param id the number of the release
     * @return the {@link NotesTextJson notes}
     */
    @GET
    @Path("/{id : \\d{1,18}}/notes")
    public Response notes(@PathParam("id") long id) {
        NotesView text = notes.get(id);
        return Answers.ok(NotesTextJson.of(text, notes.drawn(id)), text.version());
    }

    /**
     * Keeps release notes.
     *
     * @param id the number of the release
     * @param body the {@link NotesTextBody notes}
     * @return the {@link NotesTextJson notes}
     */
    @PUT
    @Path("/{id : \\d{1,18}}/notes")
    public Response saveNotes(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        NotesTextBody sent = Requests.body(NotesTextBody.class, contentType, body);
        NotesView saved = notes.save(id, Requests.version(ifMatch), sent.notes());
        return Answers.ok(NotesTextJson.of(saved, notes.drawn(id)), saved.version());
    }

    private Response answer(long id) {
        ReleaseJson json = ReleaseJson.of(releases.get(id), today(), names());
        return Answers.ok(json, json.version());
    }

    private Response answer(long id, LaunchItem item) {
        return Answers.ok(LaunchItemJson.of(item, releases.get(id).date(), names()), item.version());
    }

    private static ReleaseSide side(String text) {
        return ReleaseSide.find(text)
                .orElseThrow(() -> InvalidException.at(
                        ReleaseFields.SIDE, Message.of("productops.release.error.side", TextRule.beginning(text))));
    }

    private Function<Holder, String> names() {
        return new AreaHolderNames(people);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
