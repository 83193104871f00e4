package org.productops.glossary.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
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
import org.productops.common.error.Confirmation;
import org.productops.common.paging.Slice;
import org.productops.common.rest.Answers;
import org.productops.common.rest.Requests;
import org.productops.common.rest.SliceJson;
import org.productops.common.user.People;
import org.productops.common.user.PersonNames;
import org.productops.glossary.ChangedConcepts;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptBulkService;
import org.productops.glossary.ConceptFilterDraft;
import org.productops.glossary.ConceptHistoryService;
import org.productops.glossary.ConceptSearchService;
import org.productops.glossary.ConceptService;
import org.productops.glossary.ConceptStatus;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.GlossaryView;
import org.productops.glossary.ReaderLanguage;

/**
 * The concepts of a glossary. Reading is open to anonymous callers where the site lets them in, and then only for
 * spaces that they may see; the service checks that for every caller.
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConceptResource {

    private final ConceptService concepts;
    private final ConceptSearchService search;
    private final ConceptBulkService bulk;
    private final ConceptHistoryService history;
    private final ReaderLanguage reader;
    private final People people;

    protected ConceptResource(
            ConceptService concepts,
            ConceptSearchService search,
            ConceptBulkService bulk,
            ConceptHistoryService history,
            ReaderLanguage reader,
            People people) {
        this.concepts = concepts;
        this.search = search;
        this.bulk = bulk;
        this.history = history;
        this.reader = reader;
        this.people = people;
    }

    /**
     * Concepts of a glossary, without long texts: best first if a text is looked for, else in the order of the reader's language, or
     * what is due for a review for the longest time first if that is looked for. For those who may read the glossary.
     *
     * @param glossary the key of the glossary: that of its space, or one that begins with {@code @}
     * @param query what a term, one of its forms or a definition contains, or a form of words of a term; all if it is not sent
     * @param letter only the concepts that stand under the same heading as this does in the reader's language; {@code #} for
     *     those that begin with no letter; all if it is not sent
     * @param domain the id of a domain: only what belongs to it or to those below it
     * @param status only those with the {@link ConceptStatus status}
     * @param language the BCP 47 tag of a language: only those that have a term in it
     * @param area the key of a product area: only those about it
     * @param owner the name with which the owner logs in
     * @param due {@link Boolean whether} they must be due for a review; no if it is not sent
     * @param proposed {@link Boolean whether} they must be proposals that wait for an editor; no if it is not sent
     * @return a part of the {@link SliceJson list} of {@link ConceptJson concepts}
     */
    @GET
    @AnonymousSiteAccess
    public Response list(
            @PathParam("glossary") String glossary,
            @QueryParam("query") String query,
            @QueryParam("letter") @DefaultValue("") String letter,
            @QueryParam("domain") String domain,
            @QueryParam("status") String status,
            @QueryParam("language") String language,
            @QueryParam("area") String area,
            @QueryParam("owner") String owner,
            @QueryParam("due") String due,
            @QueryParam("proposed") String proposed,
            @QueryParam("start") String start,
            @QueryParam("limit") String limit) {
        GlossaryView view = concepts.view(glossary);
        ConceptFilterDraft filter = new ConceptFilterDraft(query, domain, status, language, area, owner, due, proposed);
        Slice<Concept> slice =
                search.find(glossary, filter, reader.locale()).slice(letter.strip(), SliceJson.paging(start, limit));
        PersonNames names = new PersonNames(people);
        return Answers.ok(SliceJson.of(slice.map(concept -> ConceptJson.of(view.place(), concept, names))));
    }

    /**
     * One concept. For those who may read the glossary. What has become a word of another concept is not found; the error names that
     * one and its id.
     *
     * @param glossary the key of the glossary
     * @param id {@link Long the id} of the concept
     * @return the {@link ConceptJson concept}
     */
    @GET
    @Path("/{id}")
    @AnonymousSiteAccess
    public Response get(@PathParam("glossary") String glossary, @PathParam("id") String id) {
        GlossaryView view = concepts.view(glossary);
        Concept concept = concepts.concept(glossary, id(id));
        return Answers.ok(json(view.place(), concept), concept.version());
    }

    /**
     * Adds a concept. For editors of the glossary.
     *
     * @param glossary the key of the glossary
     * @param confirmed {@link Boolean whether} a word may get another meaning beside one that it, or another form of it, has; no if it is not sent
     * @param body the {@link ConceptBody concept} as it is to be
     * @return the new {@link ConceptJson concept}
     */
    @POST
    @LicensedOnly
    public Response create(
            @PathParam("glossary") String glossary,
            @QueryParam("confirmed") String confirmed,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        GlossaryPlace place = concepts.placeToEdit(glossary);
        Concept concept = concepts.create(
                place.key(),
                Requests.body(ConceptBody.class, contentType, body).draft(),
                Requests.confirmation(confirmed));
        return Answers.created(json(place, concept), concept.version());
    }

    /**
     * Changes a concept. What is sent takes the place of all that was there. For editors of the glossary.
     *
     * @param glossary the key of the glossary
     * @param id {@link Long the id} of the concept
     * @param confirmed {@link Boolean whether} a word may get another meaning beside one that it, or another form of it, has, and a
     *     concept be retired whose word is the one to write instead of others; no if it is not sent
     * @param body the {@link ConceptBody concept} as it is to be
     * @return the changed {@link ConceptJson concept}
     */
    @PUT
    @LicensedOnly
    @Path("/{id}")
    public Response update(
            @PathParam("glossary") String glossary,
            @PathParam("id") String id,
            @QueryParam("confirmed") String confirmed,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        GlossaryPlace place = concepts.placeToEdit(glossary);
        Concept concept = concepts.update(
                place.key(),
                id(id),
                Requests.version(ifMatch),
                Requests.body(ConceptBody.class, contentType, body).draft(),
                Requests.confirmation(confirmed));
        return Answers.ok(json(place, concept), concept.version());
    }

    /**
     * Says that a concept is right as it is, today. For editors of the glossary.
     *
     * @param glossary the key of the glossary
     * @param id {@link Long the id} of the concept
     * @return the {@link ConceptJson concept}
     */
    @PUT
    @LicensedOnly
    @Path("/{id}/review")
    public Response review(
            @PathParam("glossary") String glossary,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        GlossaryPlace place = concepts.placeToEdit(glossary);
        Concept concept = concepts.reviewed(place.key(), id(id), Requests.version(ifMatch));
        return Answers.ok(json(place, concept), concept.version());
    }

    /**
     * What was changed at a concept, the newest first; also at one that was deleted. For editors of the glossary.
     *
     * @param glossary the key of the glossary
     * @param id {@link Long the id} of the concept
     * @return a part of the {@link SliceJson list} of {@link ConceptChangeJson changes}
     */
    @GET
    @LicensedOnly
    @Path("/{id}/history")
    public Response history(
            @PathParam("glossary") String glossary,
            @PathParam("id") String id,
            @QueryParam("start") String start,
            @QueryParam("limit") String limit) {
        PersonNames names = new PersonNames(people);
        return Answers.ok(SliceJson.of(history.of(glossary, id(id), SliceJson.paging(start, limit))
                .map(each -> ConceptChangeJson.of(each, names))));
    }

    /**
     * Changes or deletes many concepts at once: all of them, or none. What is done is said until that is confirmed. For editors of the
     * glossary.
     *
     * @param glossary the key of the glossary
     * @param confirmed {@link Boolean whether} it is to be done; no if it is not sent
     * @param body {@link ConceptBulkBody which concepts}, and what is to be done
     * @return {@link ChangedConceptsJson what} became of them
     */
    @POST
    @LicensedOnly
    @Path("/bulk")
    public Response changeMany(
            @PathParam("glossary") String glossary,
            @QueryParam("confirmed") String confirmed,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        GlossaryPlace place = concepts.placeToEdit(glossary);
        ConceptBulkBody sent = Requests.body(ConceptBulkBody.class, contentType, body);
        Confirmation confirmation = Requests.confirmation(confirmed);
        ChangedConcepts done = sent.isFound()
                ? bulk.changeFound(place.key(), sent.filter().draft(), sent.draft(), confirmation)
                : bulk.changeChosen(place.key(), sent.chosen(), sent.draft(), confirmation);
        return Answers.created(new ChangedConceptsJson(done.changed()));
    }

    /**
     * Deletes a concept. Pages that use its terms show them as unknown. For editors of the glossary.
     *
     * @param glossary the key of the glossary
     * @param id {@link Long the id} of the concept
     * @param confirmed {@link Boolean whether} other concepts may lose what they have of it; no if it is not sent
     */
    @DELETE
    @LicensedOnly
    @Path("/{id}")
    public Response delete(
            @PathParam("glossary") String glossary,
            @PathParam("id") String id,
            @QueryParam("confirmed") String confirmed,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        concepts.delete(glossary, id(id), Requests.version(ifMatch), Requests.confirmation(confirmed));
        return Response.noContent().build();
    }

    private ConceptJson json(GlossaryPlace place, Concept concept) {
        return ConceptJson.of(place, concept, new PersonNames(people));
    }

    /** The number of a concept; one that there cannot be for any other text. */
    static long id(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }
}
