package org.productops.area.mapping.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.productops.area.AreaAddress;
import org.productops.area.AreaService;
import org.productops.area.AreaTree;
import org.productops.area.mapping.MappedPlaceView;
import org.productops.area.mapping.MappedPlaceView.MappedArea;
import org.productops.area.mapping.MappingFields;
import org.productops.area.mapping.MappingService;
import org.productops.area.web.AreaErrorHelp;
import org.productops.area.web.WayBack;
import org.productops.common.error.BusyException;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.error.ProductOpsException;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.web.Address;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResources;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageToken;
import org.productops.common.web.Pager;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;

/**
 * Places with the areas to which each belongs; who may edit an area adds it and takes it away in the row. Where people are
 * in the list stands in the address, and stays when they do.
 */
abstract class PlaceListPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("area/mapping/places.vm", View.class);

    private static final String QUERY = "query";
    private static final String UNMAPPED = "unmapped";
    private static final int ROWS = 50;

    private final AreaService areas;
    protected final MappingService mappings;
    private final Templates templates;
    private final PageResources resources;

    PlaceListPage(AreaService areas, MappingService mappings, Templates templates, PageResources resources) {
        this.areas = areas;
        this.mappings = mappings;
        this.templates = templates;
        this.resources = resources;
    }

    /**
     * The page.
     *
     * @param back the list that this one stands below, or from which somebody comes
     * @param kept what a search sends along, so that it stays in the address
     * @param searched whether its places are searched, and not all of them shown
     * @param path the page without what stands in its address
     * @param action the page as it is
     * @param anyArea whether there are areas to which places could belong
     * @param mayAdd whether the person may edit an area, and so add it
     * @param typed the area that was sent and refused, with what it is called; both empty if nothing was
     * @param at what was sent and is wrong belongs to this row; empty if nothing is
     */
    record View(
            Frame frame,
            PageToken token,
            Head head,
            Crumb back,
            List<PageRequest.Sent> kept,
            boolean searched,
            String path,
            String action,
            String query,
            boolean unmapped,
            boolean anyArea,
            boolean mayAdd,
            List<Row> rows,
            String pagerHtml,
            String at,
            Typed typed,
            List<Message> errors,
            Optional<Message> notice) {}

    /** An area as it was sent. */
    record Typed(String value, String path) {}

    /**
     * What the page says of its places.
     *
     * @param kind what one of them is
     * @param none what is said if there are none
     * @param repair where it is seen to that there are some; empty if nobody can, or others have to
     * @param others the lists that stand beside this one
     */
    record Head(Message title, Message about, Message kind, Message none, Optional<Step> repair, List<Step> others) {}

    record Step(Message text, String path) {}

    /**
     * A place.
     *
     * @param key what is said beside the name; empty if that says nothing
     * @param link where it is seen; empty if that is elsewhere
     * @param elsewhere where it is seen then, if that is known
     * @param components what is said of a project's components; empty if it has none
     * @param inside where they are
     */
    record Row(
            String id,
            String kind,
            String name,
            String key,
            Optional<String> link,
            Optional<String> elsewhere,
            List<MappedArea> areas,
            Optional<Message> components,
            String inside) {}

    /** The library, from which people come. */
    protected static Step library() {
        return new Step(Message.of("productops.area.list.title"), AreaAddress.LIBRARY);
    }

    /** What it says of its places. */
    protected abstract Head head();

    /** The list that this one stands below. */
    protected abstract Step back();

    /** Where it is. */
    protected abstract Address path();

    /** Whether its places are searched. */
    protected abstract boolean isSearched();

    /** The places to show, of those with these words, or without area. */
    protected abstract Slice<MappedPlaceView> places(PageRequest request, String query, boolean unmapped);

    /** The part of a list that the address asks for. */
    protected static <T> Slice<T> slice(PageRequest request, List<T> all) {
        return Slice.of(all, Paging.ofPage(request.text(Paging.START), -1, ROWS, all.size()));
    }

    /** The same part with something else in it. */
    protected static <T> Slice<T> with(Slice<?> slice, List<T> values) {
        return new Slice<>(slice.start(), slice.limit(), slice.total(), values);
    }

    /** What is said beside the name of a place. */
    protected abstract String key(MappedPlaceView place);

    @Override
    public PageResult show(PageRequest request) {
        return page(200, request, List.of());
    }

    @Override
    public PageResult submit(PageRequest request) {
        String area = request.text(MappingFields.AREA);
        if (area.isEmpty()) {
            return page(400, request, List.of(Message.of("productops.mapping.error.no-area")));
        }
        String done;
        try {
            done = SentMapping.carryOut(request, mappings, area);
        } catch (InvalidException | BusyException | NotFoundException e) {
            return refused(request, e);
        } catch (NotPermittedException e) {
            if (e.anonymous()) {
                throw e;
            }
            return refused(request, e);
        }
        return PageResult.go(
                address(request).with(Paging.START, request.text(Paging.START)).done(done) + "#productops-place-"
                        + Address.step(request.text(MappingFields.PLACE)));
    }

    private PageResult refused(PageRequest request, ProductOpsException e) {
        List<Message> errors = new ArrayList<>(List.of(e.text()));
        if (e instanceof NotPermittedException) {
            AreaErrorHelp.of(areas, request.text(MappingFields.AREA)).about().ifPresent(errors::add);
        }
        return page(HttpStatus.of(e), request, errors);
    }

    private Address address(PageRequest request) {
        Address path = WayBack.of(request).on(path());
        return isSearched()
                ? path.with(QUERY, request.text(QUERY)).with(UNMAPPED, request.checked(UNMAPPED) ? "true" : "")
                : path;
    }

    private PageResult page(int status, PageRequest request, List<Message> errors) {
        resources.require("picker");
        Slice<MappedPlaceView> slice = places(request, request.text(QUERY), request.checked(UNMAPPED));
        Address address = address(request);
        WayBack way = WayBack.of(request);
        return PageResult.show(
                status,
                TEMPLATE,
                new View(
                        request.frame(),
                        request.token(),
                        head(),
                        way.listCrumb().orElseGet(this::above),
                        way.on(path()).sent(),
                        isSearched(),
                        path().toString(),
                        address.with(Paging.START, slice.startInAddress()).toString(),
                        request.text(QUERY),
                        request.checked(UNMAPPED),
                        areas.tree().size() > 0,
                        areas.mayEditAny(),
                        slice.map(this::row).values(),
                        Pager.html(templates, slice, address),
                        errors.isEmpty() ? "" : request.text(MappingFields.PLACE),
                        typed(request, errors),
                        errors,
                        errors.isEmpty() ? SentMapping.notice(request) : Optional.empty()));
    }

    private Typed typed(PageRequest request, List<Message> errors) {
        String sent = errors.isEmpty() ? "" : request.text(MappingFields.AREA);
        AreaTree tree = areas.tree();
        return new Typed(sent, tree.find(sent).map(tree::path).orElse(sent));
    }

    private Crumb above() {
        return new Crumb(Optional.of(back().text()), Optional.empty(), back().path());
    }

    private Row row(MappedPlaceView mapped) {
        return new Row(
                mapped.place().place().id(),
                mapped.place().place().kind().id(),
                mapped.place().name(),
                key(mapped),
                PlaceLinks.to(mapped.place()),
                mapped.place().elsewhere(),
                mapped.areas(),
                mapped.components() == 0
                        ? Optional.empty()
                        : Optional.of(Message.of(
                                "productops.mapping.projects.components", mapped.components(), mapped.mapped())),
                mapped.components() == 0
                        ? ""
                        : MappingAddress.ofProject(mapped.place().place().number())
                                .toString());
    }
}
