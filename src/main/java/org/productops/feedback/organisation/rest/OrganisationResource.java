package org.productops.feedback.organisation.rest;

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
import java.util.Objects;
import java.util.Optional;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.rest.Answers;
import org.productops.common.rest.Requests;
import org.productops.common.rest.SliceJson;
import org.productops.common.text.TextRule;
import org.productops.feedback.organisation.OrganisationCurrency;
import org.productops.feedback.organisation.OrganisationCurrencyService;
import org.productops.feedback.organisation.OrganisationFields;
import org.productops.feedback.organisation.OrganisationFilter;
import org.productops.feedback.organisation.OrganisationService;
import org.productops.feedback.organisation.OrganisationSort;
import org.productops.feedback.organisation.OrganisationState;
import org.productops.feedback.organisation.OrganisationView;

/** Organisations for whom feedback is given. All who may use the product read them, administrators change them. */
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationResource {

    private static final String SORT = "sort";

    private final OrganisationService organisations;
    private final OrganisationCurrencyService currencies;

    protected OrganisationResource(OrganisationService organisations, OrganisationCurrencyService currencies) {
        this.organisations = organisations;
        this.currencies = currencies;
    }

    /**
     * Organisations that are looked for, none that was merged into another one.
     *
     * @param query words that their names or mail domains must have; case and accents make no difference
     * @param segment the segment that they must have
     * @param state {@link OrganisationState how} they and we must stand to each other
     * @param sort name, segment, value, state or feedback, with a hyphen in front if the last comes first
     * @return a part of the {@link SliceJson list} of {@link ListedOrganisationJson organisations}
     */
    @GET
    public Response list(
            @QueryParam("query") String query,
            @QueryParam("segment") String segment,
            @QueryParam("state") String state,
            @QueryParam("sort") String sort,
            @QueryParam("start") String start,
            @QueryParam("limit") String limit) {
        OrganisationFilter filter = new OrganisationFilter(text(query), text(segment), state(text(state)));
        return Answers.ok(SliceJson.of(organisations
                .list(filter, sort(text(sort)), SliceJson.paging(start, limit))
                .map(ListedOrganisationJson::of)));
    }

    private static String text(String sent) {
        return Objects.requireNonNullElse(sent, "").strip();
    }

    private static Optional<OrganisationState> state(String sent) {
        return sent.isEmpty()
                ? Optional.empty()
                : Optional.of(OrganisationState.named(sent)
                        .orElseThrow(() -> InvalidException.at(
                                OrganisationFields.STATE,
                                Message.of("productops.organisation.error.state", TextRule.beginning(sent)))));
    }

    private static OrganisationSort sort(String sent) {
        return sent.isEmpty()
                ? OrganisationSort.NAME
                : OrganisationSort.find(sent)
                        .orElseThrow(() -> InvalidException.at(
                                SORT,
                                Message.of(
                                        "productops.organisation.error.sort",
                                        TextRule.beginning(sent),
                                        OrganisationSort.possible())));
    }

    /**
     * One organisation, also one that was merged into another one.
     *
     * @param id its id
     * @return the {@link ListedOrganisationJson organisation}
     */
    @GET
    @Path("/{id : \\d{1,18}}")
    public Response get(@PathParam("id") long id) {
        return answer(organisations.get(id));
    }

    /**
     * Adds an organisation.
     *
     * @param body the {@link OrganisationBody organisation} as it is to be
     * @return the new {@link ListedOrganisationJson organisation}
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        OrganisationView created = organisations.create(
                Requests.body(OrganisationBody.class, contentType, body).draft());
        return Answers.created(ListedOrganisationJson.of(created), created.version());
    }

    /**
     * Changes an organisation. What is sent takes the place of all that was there; what it was before the day stays known.
     *
     * @param id its id
     * @param body the {@link OrganisationBody organisation} as it is to be
     * @return the changed {@link ListedOrganisationJson organisation}
     */
    @PUT
    @Path("/{id : \\d{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response update(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        OrganisationBody sent = Requests.body(OrganisationBody.class, contentType, body);
        return answer(organisations.update(id, Requests.version(ifMatch), sent.draft()));
    }

    /**
     * Removes an organisation. Feedback for it keeps its name and what it was; if there is any, that has to be confirmed.
     *
     * @param id its id
     * @param confirmed {@link Boolean whether} it may go although feedback names it; no if it is not sent
     */
    @DELETE
    @Path("/{id : \\d{1,18}}")
    public Response delete(
            @PathParam("id") long id,
            @QueryParam("confirmed") String confirmed,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        organisations.delete(id, Requests.version(ifMatch), Requests.confirmation(confirmed));
        return Response.noContent().build();
    }

    /**
     * Merges an organisation into another one: its names and mail domains lead to that from then on. What it takes along is
     * said until that is confirmed; it can be taken back.
     *
     * @param id the id of the one that ends
     * @param confirmed {@link Boolean whether} it may take all that along; no if it is not sent
     * @param body {@link OrganisationMergeBody the one} that stays
     * @return the {@link ListedOrganisationJson organisation} that stays
     */
    @PUT
    @Path("/{id : \\d{1,18}}/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response merge(
            @PathParam("id") long id,
            @QueryParam("confirmed") String confirmed,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        OrganisationMergeBody sent = Requests.body(OrganisationMergeBody.class, contentType, body);
        return answer(
                organisations.merge(id, Requests.version(ifMatch), sent.target(), Requests.confirmation(confirmed)));
    }

    /**
     * Takes a merge back: the organisation stands for itself again, as it was.
     *
     * @param id the id of the one that was merged
     * @return the {@link ListedOrganisationJson organisation}
     */
    @DELETE
    @Path("/{id : \\d{1,18}}/merge")
    public Response unmerge(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(organisations.unmerge(id, Requests.version(ifMatch)));
    }

    /**
     * Forgets what an organisation is said to have been from a day on; what held before holds on.
     *
     * @param id its id
     * @param from the {@link java.time.LocalDate day}
     * @return the changed {@link ListedOrganisationJson organisation}
     */
    @DELETE
    @Path("/{id : \\d{1,18}}/facts/{from}")
    public Response removeFacts(
            @PathParam("id") long id,
            @PathParam("from") String from,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(organisations.removeFacts(id, Requests.version(ifMatch), from));
    }

    /**
     * In which money values are.
     *
     * @return the {@link OrganisationCurrencyJson currency}
     */
    @GET
    @Path("/currency")
    public Response currency() {
        return answer(currencies.currency());
    }

    /**
     * Says in which money values are. No value becomes another one.
     *
     * @param body the {@link OrganisationCurrencyBody currency}
     * @return the {@link OrganisationCurrencyJson currency}
     */
    @PUT
    @Path("/currency")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response saveCurrency(
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        OrganisationCurrencyBody sent = Requests.body(OrganisationCurrencyBody.class, contentType, body);
        return answer(currencies.save(sent.name(), Requests.version(ifMatch)));
    }

    private static Response answer(OrganisationCurrency currency) {
        return Answers.ok(new OrganisationCurrencyJson(currency.name()), currency.version());
    }

    private static Response answer(OrganisationView view) {
        return Answers.ok(ListedOrganisationJson.of(view), view.version());
    }
}
