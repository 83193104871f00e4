package org.productops.feedback.inbox.rest;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.productops.common.job.JobTexts;
import org.productops.common.job.rest.JobJson;
import org.productops.common.paging.Paging;
import org.productops.common.rest.Answers;
import org.productops.common.rest.Requests;
import org.productops.feedback.inbox.AgeLimits;
import org.productops.feedback.inbox.AgeLimitsService;
import org.productops.feedback.inbox.BulkTriageService;
import org.productops.feedback.inbox.GatheredService;
import org.productops.feedback.inbox.InboxChangesView;
import org.productops.feedback.inbox.InboxDetailView;
import org.productops.feedback.inbox.InboxFields;
import org.productops.feedback.inbox.InboxFilterDraft;
import org.productops.feedback.inbox.InboxListView;
import org.productops.feedback.inbox.InboxService;
import org.productops.feedback.inbox.ProposedAreaService;
import org.productops.feedback.inbox.SavedView;
import org.productops.feedback.inbox.SavedViewService;
import org.productops.feedback.inbox.TriageService;

/** The feedback inbox, as far as the caller may see the issues of the feedback. */
@Produces(MediaType.APPLICATION_JSON)
public class InboxResource {

    private static final int USUAL = 50;
    private static final int MOST_DELIVERIES = 20;

    private final InboxService inbox;
    private final TriageService triage;
    private final BulkTriageService bulk;
    private final ProposedAreaService proposed;
    private final GatheredService gathered;
    private final SavedViewService views;
    private final AgeLimitsService limits;
    private final InboxTexts texts;
    private final JobTexts jobs;

    protected InboxResource(
            InboxService inbox,
            TriageService triage,
            BulkTriageService bulk,
            ProposedAreaService proposed,
            GatheredService gathered,
            SavedViewService views,
            AgeLimitsService limits,
            InboxTexts texts,
            JobTexts jobs) {
        this.inbox = inbox;
        this.triage = triage;
        this.bulk = bulk;
        this.proposed = proposed;
        this.gathered = gathered;
        this.views = views;
        this.limits = limits;
        this.texts = texts;
        this.jobs = jobs;
    }

    /**
     * A part of the inbox, in the order that is asked for. For everybody who is logged in, as far as they may
     * see the issues.
     *
     * @param project the key of a project; all if it is not sent
     * @param state which box: {@code undecided}, {@code overdue}, {@code later}, {@code accepted}, {@code to-answer}, {@code answered}, {@code declined}, {@code merged} or {@code all}; {@code undecided} if it is not sent
     * @param area key, name or path of an area, with all below it; {@code none} for what has none; all if it is not sent
     * @param kind {@link org.productops.feedback.FeedbackKind what} it is; all if it is not sent
     * @param organisation the name of the organisation that said it; all if it is not sent
     * @param text words that the summary and what was said must have between them; all if it is not sent
     * @param delivery the key of the issue for which it is evidence, itself or as part of what it was merged into; all if it is not sent
     * @param importance {@link org.productops.feedback.Importance how much} it matters to those who said it: the issue in {@code delivery} if that is sent, else what they asked for; all if it is not sent
     * @param source {@link org.productops.feedback.FeedbackSource where} it came from; all if it is not sent
     * @param segment that of the organisation when it spoke; all if it is not sent
     * @param organisationState {@link org.productops.feedback.organisation.OrganisationState where} the organisation stood when it spoke; all if it is not sent
     * @param from the {@link java.time.LocalDate first day} on which it was heard; all if it is not sent
     * @param to the {@link java.time.LocalDate last day} on which it was heard; all if it is not sent
     * @param order {@code oldest} or {@code newest} for when it came in, {@code heard} or {@code heard-last} for when it was heard, {@code important} or {@code unimportant} for how much it matters; overdue and old first if it is not sent, or newest first of what is done
     * @param after what the part before said is {@code next}; the first part if it is not sent
     * @param limit how many at most; 50 if it is not sent, and more than 200 count as 200
     * @return the {@link InboxListJson part}
     */
    @GET
    public Response list(
            @QueryParam("project") String project,
            @QueryParam("state") String state,
            @QueryParam("area") String area,
            @QueryParam("kind") String kind,
            @QueryParam("organisation") String organisation,
            @QueryParam("text") String text,
            @QueryParam("delivery") String delivery,
            @QueryParam("importance") String importance,
            @QueryParam("source") String source,
            @QueryParam("segment") String segment,
            @QueryParam("organisationState") String organisationState,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("order") String order,
            @QueryParam("after") String after,
            @QueryParam("limit") String limit) {
        InboxListView list = inbox.list(
                InboxFilterDraft.NONE
                        .with(InboxFields.PROJECT, project)
                        .with(InboxFields.STATE, state)
                        .with(InboxFields.AREA, area)
                        .with(InboxFields.KIND, kind)
                        .with(InboxFields.ORGANISATION, organisation)
                        .with(InboxFields.TEXT, text)
                        .with(InboxFields.DELIVERY, delivery)
                        .with(InboxFields.IMPORTANCE, importance)
                        .with(InboxFields.SOURCE, source)
                        .with(InboxFields.SEGMENT, segment)
                        .with(InboxFields.ORGANISATION_STATE, organisationState)
                        .with(InboxFields.FROM, from)
                        .with(InboxFields.TO, to)
                        .with(InboxFields.ORDER, order),
                after == null ? "" : after,
                Paging.parse(null, limit, USUAL, InboxService.MOST).limit());
        return Answers.ok(new InboxListJson(
                list.items().stream().map(texts::inList).toList(), list.next().orElse(null), list.until()));
    }

    /**
     * How many are in each box. For everybody who is logged in, as far as they may see the issues.
     *
     * @param project the key of a project; all if it is not sent
     * @param area key, name or path of an area, with all below it; {@code none} for what has none; all if it is not sent
     * @param kind {@link org.productops.feedback.FeedbackKind what} it is; all if it is not sent
     * @param organisation the name of the organisation that said it; all if it is not sent
     * @param text words that the summary and what was said must have between them; all if it is not sent
     * @param delivery the key of the issue for which it is evidence, itself or as part of what it was merged into; all if it is not sent
     * @param importance {@link org.productops.feedback.Importance how much} it matters to those who said it: the issue in {@code delivery} if that is sent, else what they asked for; all if it is not sent
     * @param source {@link org.productops.feedback.FeedbackSource where} it came from; all if it is not sent
     * @param segment that of the organisation when it spoke; all if it is not sent
     * @param organisationState {@link org.productops.feedback.organisation.OrganisationState where} the organisation stood when it spoke; all if it is not sent
     * @param from the {@link java.time.LocalDate first day} on which it was heard; all if it is not sent
     * @param to the {@link java.time.LocalDate last day} on which it was heard; all if it is not sent
     * @return the {@link java.util.List list} of {@link InboxCountJson boxes}
     */
    @GET
    @Path("/counts")
    public Response counts(
            @QueryParam("project") String project,
            @QueryParam("area") String area,
            @QueryParam("kind") String kind,
            @QueryParam("organisation") String organisation,
            @QueryParam("text") String text,
            @QueryParam("delivery") String delivery,
            @QueryParam("importance") String importance,
            @QueryParam("source") String source,
            @QueryParam("segment") String segment,
            @QueryParam("organisationState") String organisationState,
            @QueryParam("from") String from,
            @QueryParam("to") String to) {
        InboxFilterDraft filter = InboxFilterDraft.NONE
                .with(InboxFields.PROJECT, project)
                .with(InboxFields.AREA, area)
                .with(InboxFields.KIND, kind)
                .with(InboxFields.ORGANISATION, organisation)
                .with(InboxFields.TEXT, text)
                .with(InboxFields.DELIVERY, delivery)
                .with(InboxFields.IMPORTANCE, importance)
                .with(InboxFields.SOURCE, source)
                .with(InboxFields.SEGMENT, segment)
                .with(InboxFields.ORGANISATION_STATE, organisationState)
                .with(InboxFields.FROM, from)
                .with(InboxFields.TO, to);
        return Answers.ok(inbox.counts(filter).entrySet().stream()
                .map(each -> new InboxCountJson(
                        each.getKey().word(), texts.text(each.getKey().textKey()), each.getValue()))
                .toList());
    }

    /**
     * What became of feedback since one has looked. What was changed shortly before may be told again. Answers 304 where
     * nothing is new for who sends the {@code ETag} along.
     *
     * @param since what {@code until} was the last time; nothing is told yet if it is not sent
     * @return the {@link InboxChangesJson changes}
     */
    @GET
    @Path("/changes")
    public Response changes(@QueryParam("since") String since, @Context Request request) {
        String digits = since == null ? "" : since.strip();
        InboxChangesView changes = inbox.changes(digits.matches("\\d{1,15}") ? Long.parseLong(digits) : 0);
        return Answers.whole(
                new InboxChangesJson(
                        changes.until(),
                        changes.many(),
                        changes.items().stream().map(texts::inList).toList()),
                request);
    }

    /**
     * One feedback with all that helps to decide on it. For who may see its issue.
     *
     * @param key the key of a feedback issue
     * @return the {@link InboxDetailJson feedback}
     */
    @GET
    @Path("/items/{key}")
    public Response get(@PathParam("key") String key) {
        return answer(inbox.detail(key));
    }

    /**
     * Decides what becomes of feedback: its area, and what is to be done with it, in one go. For who may edit its issue; what
     * that links or creates must be permitted, too. Answers 409 if somebody else has decided since, and says what.
     *
     * @param key the key of a feedback issue
     * @param body the {@link TriageBody decision}
     * @return the {@link InboxDetailJson feedback} as it is now
     */
    @POST
    @Path("/items/{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response triage(
            @PathParam("key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        TriageBody sent = Requests.body(TriageBody.class, contentType, body);
        InboxDetailView decided = triage.triage(key, Requests.version(ifMatch), sent.draft());
        return Answers.created(
                texts.json(decided, inbox::areaPath), decided.item().version());
    }

    private Response answer(InboxDetailView view) {
        return Answers.ok(texts.json(view, inbox::areaPath), view.item().version());
    }

    /**
     * Decides the same about many, in a job. What cannot be decided is named when the job ends; the rest is done. For who may
     * edit the issues.
     *
     * @param body the {@link BulkTriageBody decision}
     * @return the {@link JobJson job}
     */
    @POST
    @Path("/bulk")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response bulk(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        BulkTriageBody sent = Requests.body(BulkTriageBody.class, contentType, body);
        return Answers.created(JobJson.of(bulk.start(sent.chosen(), sent.draft()), jobs));
    }

    /**
     * Some feedback as it is now, each with the area that it is probably about. For everybody who is logged in, as far as
     * they may see the issues.
     *
     * @param keys keys of feedback issues with commas between them; at most 50
     * @return the {@link java.util.List list} of {@link ProposedAreaJson feedback}
     */
    @GET
    @Path("/proposed-areas")
    public Response proposedAreas(@QueryParam("keys") String keys) {
        return Answers.ok(proposed.of(named(keys)).stream()
                .map(each -> texts.json(each, inbox::areaPath))
                .toList());
    }

    private static List<String> named(String keys) {
        return Stream.of((keys == null ? "" : keys).split(","))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .toList();
    }

    /**
     * Some feedback as it is now, each with how many have asked for it: what was heard first stands first, and of that what
     * came in first. For everybody who is logged in, as far as they may see the issues.
     *
     * @param keys keys of feedback issues with commas between them; at most 50
     * @return the {@link java.util.List list} of {@link GatheredJson feedback}
     */
    @GET
    @Path("/items")
    public Response gathered(@QueryParam("keys") String keys) {
        return Answers.ok(gathered.of(named(keys)).stream().map(texts::json).toList());
    }

    /**
     * Issues that feedback can be evidence for: the one with a key, or those whose summary has some words. For everybody who
     * is logged in, as far as they may see the issues.
     *
     * @param text a key, or words
     * @return the {@link java.util.List list} of {@link InboxDetailJson.LinkedIssueJson issues}, those first that were changed last
     */
    @GET
    @Path("/deliveries")
    public Response deliveries(@QueryParam("text") String text) {
        return Answers.ok(triage.deliveriesLike(text == null ? "" : text, MOST_DELIVERIES).stream()
                .map(InboxTexts::linked)
                .toList());
    }

    /**
     * The projects in which the caller may create issues, by name.
     *
     * @return the {@link java.util.List list} of {@link DeliveryProjectJson projects}
     */
    @GET
    @Path("/delivery-projects")
    public Response deliveryProjects() {
        return Answers.ok(
                triage.deliveryProjects().stream().map(DeliveryProjectJson::of).toList());
    }

    /**
     * The filters that the caller has given names, and those that the people of the caller's projects share, by name.
     *
     * @return the {@link java.util.List list} of {@link SavedViewJson filters}
     */
    @GET
    @Path("/views")
    public Response views() {
        return Answers.ok(views.all().stream().map(this::json).toList());
    }

    /**
     * Gives a filter a name. For everybody who is logged in; for the people of a project, for its administrators.
     *
     * @param body the {@link SavedViewBody filter}
     * @return the {@link SavedViewJson filter}
     */
    @POST
    @Path("/views")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addView(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        SavedViewBody sent = Requests.body(SavedViewBody.class, contentType, body);
        SavedView added = views.add(sent.draft());
        return Answers.created(json(added), added.version());
    }

    /**
     * One filter with a name.
     *
     * @param id the filter's number
     * @return the {@link SavedViewJson filter}
     */
    @GET
    @Path("/views/{id : \\d{1,9}}")
    public Response view(@PathParam("id") long id) {
        SavedView view = views.get(id);
        return Answers.ok(json(view), view.version());
    }

    /**
     * Changes the name of a filter and what it leaves out. For who has made it, and for administrators of its project.
     *
     * @param id the filter's number
     * @param body the {@link SavedViewChangeBody filter} as it is to be
     * @return the {@link SavedViewJson filter}
     */
    @PUT
    @Path("/views/{id : \\d{1,9}}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response updateView(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        SavedViewChangeBody sent = Requests.body(SavedViewChangeBody.class, contentType, body);
        SavedView changed = views.update(id, Requests.version(ifMatch), sent.draft());
        return Answers.ok(json(changed), changed.version());
    }

    private SavedViewJson json(SavedView view) {
        return SavedViewJson.of(view, views.mayEdit(view));
    }

    /**
     * Forgets a filter. For who has made it, and for administrators of its project.
     *
     * @param id the filter's number
     */
    @DELETE
    @Path("/views/{id : \\d{1,9}}")
    public Response removeView(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        views.remove(id, Requests.version(ifMatch));
        return Response.noContent().build();
    }

    /**
     * How old feedback of a project may get. For who may see the project.
     *
     * @param project the key of the project
     * @return the {@link AgeLimitsJson limits}
     */
    @GET
    @Path("/limits/{project}")
    public Response limits(@PathParam("project") String project) {
        return answer(project, limits.get(project));
    }

    /**
     * Changes how old feedback of a project may get. For administrators of the project.
     *
     * @param project the key of the project
     * @param body the {@link AgeLimitsBody limits} as they are to be
     * @return the {@link AgeLimitsJson limits}
     */
    @PUT
    @Path("/limits/{project}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response saveLimits(
            @PathParam("project") String project,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        AgeLimitsBody sent = Requests.body(AgeLimitsBody.class, contentType, body);
        return answer(project, limits.save(project, Requests.version(ifMatch), sent.draft()));
    }

    private Response answer(String project, AgeLimits found) {
        return Answers.ok(AgeLimitsJson.of(found, limits.mayEdit(project)), found.version());
    }
}
