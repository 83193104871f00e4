package org.productops.area.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.productops.area.Area;
import org.productops.area.AreaAddress;
import org.productops.area.AreaBulkService;
import org.productops.area.AreaFields;
import org.productops.area.AreaHistoryService;
import org.productops.area.AreaSearchService;
import org.productops.area.AreaService;
import org.productops.common.access.Access;
import org.productops.common.error.ProductOpsException;
import org.productops.common.setup.SetUpService;
import org.productops.common.time.ProductDates;
import org.productops.common.user.People;
import org.productops.common.web.Address;
import org.productops.common.web.Crumb;
import org.productops.common.web.ErrorHelp;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Templates;
import org.productops.common.web.form.FormRenderer;

/**
 * The pages of the library of areas, for all who may use the product; administrators have no other one. The path says
 * which: nothing for tree and table, {@code mine}, {@code new}, {@code change} for many, and {@code archive} and {@code restore} with a key. Who
 * leaves it to change something comes back to what it showed, see {@link #STATE}.
 */
@AnonymousSiteAccess
public final class LibraryServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    static final String PATH = AreaAddress.LIBRARY;

    /** The page of what somebody is to areas. */
    static final String MINE = PATH + "/" + LibraryNavigation.MINE;

    /** The parameter with what the library showed, see {@link LibraryState#query}. */
    static final String STATE = "library";

    private static final String NEW = "new";

    private final transient AreaService areas;
    private final transient AreaSearchService search;
    private final transient AreaHistoryService history;
    private final transient Access access;
    private final transient People people;
    private final transient ProductDates dates;
    private final transient SetUpService setUp;
    private final transient Templates templates;
    private final transient FormRenderer renderer;
    private final transient AreaFormType type;
    private final transient AreaBulkService bulk;

    @Inject
    public LibraryServlet(
            PageSupport support,
            AreaService areas,
            AreaSearchService search,
            AreaHistoryService history,
            Access access,
            People people,
            ProductDates dates,
            SetUpService setUp,
            Templates templates,
            FormRenderer renderer,
            AreaFormType type,
            AreaBulkService bulk) {
        super(support, Frame.GENERAL, "area-library");
        this.areas = areas;
        this.search = search;
        this.history = history;
        this.access = access;
        this.people = people;
        this.dates = dates;
        this.setUp = setUp;
        this.templates = templates;
        this.renderer = renderer;
        this.type = type;
        this.bulk = bulk;
    }

    /** The way to the library, as it was. */
    static Crumb crumb(LibraryState state) {
        return Crumb.labelled("productops.area.list.title", state.address().toString());
    }

    /** The address of the form of a new area. */
    static String create(String parent, WayBack way) {
        return way.on(PATH + "/" + NEW).with(AreaFields.PARENT, parent).toString();
    }

    /** The address that asks whether to archive an area. */
    public static String archive(String key, WayBack way) {
        return way.on(PATH + "/archive/" + key).toString();
    }

    /** Where the button is sent that restores an area. */
    static String restore(String key, WayBack way) {
        return way.on(PATH + "/restore/" + key).toString();
    }

    /** The address of the form that changes many areas. */
    static String change(LibraryState state) {
        return Address.of(PATH + "/change").with(STATE, state.query()).toString();
    }

    @Override
    protected ErrorHelp help(PageRequest request, ProductOpsException refusal) {
        return AreaErrorHelp.of(areas, request.path().equals(NEW) ? request.text(AreaFields.PARENT) : keyIn(request));
    }

    @Override
    protected ServletPage page(PageRequest request) {
        String path = request.path();
        int slash = path.indexOf('/');
        String key = keyIn(request);
        WayBack way = WayBack.of(request);
        return switch (slash < 0 ? path : path.substring(0, slash)) {
            case "" ->
                new LibraryPage(
                        areas, search, history, new LibraryDrawing(areas, search, templates), access, setUp, templates);
            case LibraryNavigation.MINE -> new MyAreasPage(areas, search, people, dates, templates);
            case NEW -> form(way, request.text(AreaFields.PARENT));
            case "change" -> change(request, way.state());
            case "archive" -> new ArchivePage(areas, key, way);
            case "restore" -> new RestorePage(areas, key, way);
            default -> throw noPage(request);
        };
    }

    private static String keyIn(PageRequest request) {
        int slash = request.path().indexOf('/');
        return slash < 0 ? "" : request.path().substring(slash + 1);
    }

    private ServletPage change(PageRequest request, LibraryState state) {
        ChosenAreas.Chosen chosen = new ChosenAreas(areas, search).of(request, state);
        return chosen.areas().isEmpty()
                ? new NothingChosenPage(state)
                : new AreaBulkFormPage(renderer, areas, bulk, state, chosen);
    }

    private AreaFormPage form(WayBack way, String parent) {
        LibraryState state = way.state();
        Optional<Area> above = way.isPage() ? areas.tree().find(parent) : Optional.empty();
        return new AreaFormPage(
                renderer,
                type,
                areas,
                new AreaFormPage.Place(
                        Optional.empty(),
                        create("", way),
                        saved -> way.isPage()
                                ? AreaPage.saved(way, saved)
                                : LibraryPage.after(state, LibraryPage.SAVED, saved),
                        above.map(way::crumbs).orElse(List.of(crumb(state))),
                        above.map(area -> way.page(area.key()).toString())
                                .orElseGet(() -> parent.isEmpty()
                                        ? state.address().toString()
                                        : LibraryPage.at(state, parent))));
    }
}
