package org.productops.area.rest;

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
import java.util.List;
import org.productops.area.Area;
import org.productops.area.AreaEndService;
import org.productops.area.AreaFields;
import org.productops.area.AreaFilterDraft;
import org.productops.area.AreaSearchService;
import org.productops.area.AreaService;
import org.productops.area.AreaSort;
import org.productops.area.AreaTree;
import org.productops.area.Ownership;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.paging.Slice;
import org.productops.common.rest.Answers;
import org.productops.common.rest.Requests;
import org.productops.common.rest.SliceJson;
import org.productops.common.text.TextRule;

/** The library of product areas. All who may use the product read it; who may change what, the service decides. */
@Produces(MediaType.APPLICATION_JSON)
public class AreaResource {

    private static final String SORT = "sort";

    private final AreaService areas;
    private final AreaSearchService search;
    private final AreaEndService ends;

    protected AreaResource(AreaService areas, AreaSearchService search, AreaEndService ends) {
        this.areas = areas;
        this.search = search;
        this.ends = ends;
    }

    /**
     * Areas that are looked for, by the same filters as in the library. As long as nothing else is asked for, they come as
     * they stand in the tree: each before those below it, brothers and sisters by name.
     *
     * @param query words that name, alias or key must have, their own or those of an area above, or their description;
     *     case and accents make no difference
     * @param holder who must hold a role at them: the name of a user, who may hold it by a group, or {@code group:} and the
     *     name of a group
     * @param role the id of a role that must be held
     * @param own {@link Boolean whether} the role must be given at the area itself; false if it is not sent
     * @param lifecycle how far along they must be: idea, building, live, maintained, sunset or retired
     * @param tag a tag that they must have
     * @param gap what they must lack: no-owner, owner-gone, review-overdue or unmapped, which means that neither they nor an area
     *     above them is mapped to anything
     * @param archived {@link Boolean whether} they are archived; all if it is not sent
     * @param sort name, path, key, owner or lifecycle, with a hyphen in front if the last comes first
     * @return a part of the {@link SliceJson list} of {@link AreaSummaryJson areas}
     */
    @GET
    public Response list(
            @QueryParam("query") String query,
            @QueryParam("holder") String holder,
            @QueryParam("role") String role,
            @QueryParam("own") String own,
            @QueryParam("lifecycle") String lifecycle,
            @QueryParam("tag") String tag,
            @QueryParam("gap") String gap,
            @QueryParam("archived") String archived,
            @QueryParam("sort") String sort,
            @QueryParam("start") String start,
            @QueryParam("limit") String limit) {
        AreaTree tree = areas.tree();
        AreaFilterDraft filter = new AreaFilterDraft(query, holder, role, own, lifecycle, tag, gap, archived);
        List<Area> found = search.find(tree, filter, sort(sort));
        Slice<Area> slice = Slice.of(found, SliceJson.paging(start, limit));
        return Answers.ok(SliceJson.of(slice.map(area -> summary(tree, area))));
    }

    private static AreaSort sort(String sent) {
        String text = sent == null ? "" : sent.strip();
        return text.isEmpty()
                ? AreaSort.TREE
                : AreaSort.find(text)
                        .orElseThrow(() -> InvalidException.at(
                                SORT,
                                Message.of(
                                        "productops.area.error.sort-unknown",
                                        TextRule.beginning(text),
                                        AreaSort.possible())));
    }

    /**
     * One area with all that holds at it.
     *
     * @param key the area's key, or that of one that was merged into it
     * @return the {@link AreaJson area}
     */
    @GET
    @Path("/{key}")
    public Response get(@PathParam("key") String key) {
        return answer(key);
    }

    /**
     * Adds an area. Administrators may do so at the top; below another area also its owners and maintainers, and those of
     * the areas above it. One beside it may be called the same: programs tell areas by their keys, so nobody is asked.
     *
     * @param body the {@link AreaBody area} as it is to be
     * @return the new {@link AreaJson area}
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        Area area =
                areas.create(Requests.body(AreaBody.class, contentType, body).draft());
        return Answers.created(json(areas.get(area.key())), area.version());
    }

    /**
     * Changes an area. What is sent takes the place of all that was there. It is moved if {@code parent} is another one.
     * For administrators, and the owners and maintainers of the area and of those above it; who moves it must also be
     * allowed to add one in the new place, and confirm what that takes along.
     *
     * @param key the area's key
     * @param confirmed {@link Boolean whether} moving it may take along what is below it, and change who answers for it; no
     *     if it is not sent
     * @param body the {@link AreaBody area} as it is to be
     * @return the changed {@link AreaJson area}
     */
    @PUT
    @Path("/{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response update(
            @PathParam("key") String key,
            @QueryParam("confirmed") String confirmed,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        AreaBody sent = Requests.body(AreaBody.class, contentType, body);
        if (sent.key() != null && !sent.key().equals(key)) {
            throw InvalidException.at(
                    AreaFields.KEY, Message.of("productops.area.error.key-stays", TextRule.beginning(key)));
        }
        areas.update(key, Requests.version(ifMatch), sent.draft(), Requests.confirmation(confirmed));
        return answer(key);
    }

    /**
     * Archives or restores an area, with all below it if that is wanted. For those who may change it; one below an archived
     * area is restored after or with that.
     *
     * @param key the area's key
     * @param body {@link ArchivedBody what} it is to be
     * @return the changed {@link AreaJson area}
     */
    @PUT
    @Path("/{key}/archived")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response archive(
            @PathParam("key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        ArchivedBody sent = Requests.body(ArchivedBody.class, contentType, body);
        long version = Requests.version(ifMatch);
        if (sent.toBeArchived()) {
            areas.archive(key, version, sent.alsoBelow());
        } else {
            areas.restore(key, version, sent.alsoBelow());
        }
        return answer(key);
    }

    /**
     * Says that what an area says is right. For those who may change it; it has its next review as many months later as it
     * is to be reviewed.
     *
     * @param key the area's key
     * @return the {@link AreaJson area}
     */
    @PUT
    @Path("/{key}/review")
    public Response review(@PathParam("key") String key, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        areas.confirmReview(key, Requests.version(ifMatch));
        return answer(key);
    }

    /**
     * Merges an area into another one. All that hangs on it follows, its key finds the other one from then on, and what
     * it takes along is said until that is confirmed. For those who may change both.
     *
     * @param key the key of the area that ends
     * @param confirmed {@link Boolean whether} it may take all that along; no if it is not sent
     * @param body {@link MergeBody the area} that stays
     * @return the {@link AreaJson area} that stays
     */
    @PUT
    @Path("/{key}/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response merge(
            @PathParam("key") String key,
            @QueryParam("confirmed") String confirmed,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        MergeBody sent = Requests.body(MergeBody.class, contentType, body);
        Area area = ends.merge(key, Requests.version(ifMatch), sent.target(), Requests.confirmation(confirmed));
        return answer(area.key());
    }

    /**
     * Deletes an area. Only one on which nothing hangs, neither areas below it nor issues, mapped places or rules
     * of projects; others are archived or merged.
     * For those who may change it.
     *
     * @param key the area's key
     */
    @DELETE
    @Path("/{key}")
    public Response delete(@PathParam("key") String key, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        ends.delete(key, Requests.version(ifMatch));
        return Response.noContent().build();
    }

    private Response answer(String key) {
        Ownership ownership = areas.get(key);
        return Answers.ok(json(ownership), ownership.area().version());
    }

    private AreaJson json(Ownership ownership) {
        return AreaJson.of(ownership, areas.tree().roles());
    }

    private static AreaSummaryJson summary(AreaTree tree, Area area) {
        return new AreaSummaryJson(
                area.key(),
                area.name(),
                tree.path(area),
                tree.parent(area).map(Area::key).orElse(""),
                area.archived(),
                area.version());
    }
}
