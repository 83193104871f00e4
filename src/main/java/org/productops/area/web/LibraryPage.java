package org.productops.area.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.productops.area.Area;
import org.productops.area.AreaFilterDraft;
import org.productops.area.AreaGap;
import org.productops.area.AreaHistoryService;
import org.productops.area.AreaSearchService;
import org.productops.area.AreaService;
import org.productops.area.AreaSort;
import org.productops.area.AreaTree;
import org.productops.area.Lifecycle;
import org.productops.area.review.ReviewAddress;
import org.productops.common.access.Access;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.setup.SetUpService;
import org.productops.common.setup.web.SetUpHint;
import org.productops.common.web.Address;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;

/** The library of all areas, as a tree or a table, for all who may use the product. */
final class LibraryPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("area/library.vm", View.class);

    /** What can have been done to an area just before; see {@link #after}. */
    static final String SAVED = "saved";

    static final String ARCHIVED = "archived";
    static final String RESTORED = "restored";
    static final String CHANGED = "changed";

    private static final String NOTHING_CHOSEN = "nothing-chosen";

    private static final String AT = "at";

    static final String DELETED = "deleted";

    /** Names the key of an area that was deleted. */
    static final String ENDED = "ended";

    private static final String COUNT = "count";

    private final AreaService areas;
    private final AreaSearchService search;
    private final AreaHistoryService history;
    private final LibraryDrawing drawing;
    private final Access access;
    private final SetUpService setUp;
    private final Templates templates;

    LibraryPage(
            AreaService areas,
            AreaSearchService search,
            AreaHistoryService history,
            LibraryDrawing drawing,
            Access access,
            SetUpService setUp,
            Templates templates) {
        this.areas = areas;
        this.search = search;
        this.history = history;
        this.drawing = drawing;
        this.access = access;
        this.setUp = setUp;
        this.templates = templates;
    }

    record View(
            Frame frame,
            Optional<String> setUpHintHtml,
            String navigationHtml,
            FilterView filter,
            boolean anyArea,
            Optional<String> create,
            String reviews,
            List<Message> errors,
            Optional<Message> remark,
            String listHtml,
            List<Export> exports,
            Optional<Message> notice) {}

    /** What is shown, as a file. */
    record Export(String address, Message label) {}

    /**
     * The fields of the filter.
     *
     * @param kept what the form sends besides, so that it stays
     * @param clear the address without a filter
     * @param any whether there is one
     */
    record FilterView(
            String words,
            String holder,
            String holderName,
            boolean own,
            String tag,
            boolean archived,
            List<Option> roles,
            List<Option> lifecycles,
            List<Option> gaps,
            List<String> tags,
            List<PageRequest.Sent> kept,
            String clear,
            boolean any) {}

    record Option(String value, Message label, boolean chosen) {}

    @Override
    public PageResult show(PageRequest request) {
        AreaTree tree = areas.tree();
        Optional<Area> at = tree.find(request.text(AT));
        LibraryState asked = LibraryState.of(request::text);
        LibraryState state = at.filter(Area::archived).isPresent() ? asked.alsoArchived() : asked;
        List<Message> errors = new ArrayList<>();
        Optional<Message> remark = request.done().equals(NOTHING_CHOSEN)
                ? Optional.of(Message.of("productops.area.list.nothing-chosen"))
                : Optional.empty();
        List<Area> found = found(tree, state, errors);
        String list = errors.isEmpty() ? drawing.html(tree, state, found, at, request.token()) : "";
        if (request.inline()) {
            return LibraryDrawing.alone(list);
        }
        return PageResult.show(
                errors.isEmpty() ? 200 : 400,
                TEMPLATE,
                new View(
                        request.frame(),
                        access.isAdministrator() ? Optional.of(SetUpHint.html(templates, setUp)) : Optional.empty(),
                        LibraryNavigation.html(templates, state.table() ? "table" : "tree", state),
                        filter(tree, state),
                        tree.size() > 0,
                        access.isAdministrator()
                                ? Optional.of(LibraryServlet.create("", WayBack.to(state)))
                                : Optional.empty(),
                        ReviewAddress.ROOT,
                        errors,
                        remark,
                        list,
                        AreaExportServlet.FORMATS.stream()
                                .map(format -> export(state, format))
                                .toList(),
                        notice(request, tree, at)));
    }

    private static Export export(LibraryState state, String format) {
        return new Export(
                AreaExportServlet.PATH + "?" + AreaExportServlet.FORMAT + "=" + format + "&" + state.query(),
                Message.of("productops.area.export." + format));
    }

    private List<Area> found(AreaTree tree, LibraryState state, List<Message> errors) {
        try {
            return search.find(tree, state.filter(), state.table() ? state.sort() : AreaSort.TREE);
        } catch (InvalidException e) {
            errors.addAll(e.errors().fields().values());
            return List.of();
        }
    }

    private FilterView filter(AreaTree tree, LibraryState state) {
        AreaFilterDraft draft = state.filter();
        TreeSet<String> tags = new TreeSet<>();
        tree.areas().forEach(area -> tags.addAll(area.facts().tags()));
        LibraryState open = state.with(new AreaFilterDraft("", "", "", "", "", "", "", "false"));
        return new FilterView(
                draft.words(),
                draft.holder(),
                draft.holder().isEmpty() ? "" : search.shown(draft.holder()),
                draft.own().equals("true"),
                draft.tag(),
                state.withArchived(),
                tree.roles().all().stream()
                        .map(role ->
                                new Option(role.id(), role.label(), role.id().equals(draft.role())))
                        .toList(),
                Stream.of(Lifecycle.values())
                        .map(each -> new Option(
                                each.id(),
                                Message.of("productops.area.lifecycle." + each.id()),
                                each.id().equals(draft.lifecycle())))
                        .toList(),
                Arrays.stream(AreaGap.values())
                        .map(gap -> new Option(gap.id(), gap.label(), gap.id().equals(draft.gap())))
                        .toList(),
                List.copyOf(tags),
                open.from(0).address().parameters().entrySet().stream()
                        .filter(parameter -> !parameter.getValue().isEmpty())
                        .map(LibraryPage::sent)
                        .toList(),
                open.address().toString(),
                draft.isNarrow() || state.withArchived());
    }

    private static PageRequest.Sent sent(Map.Entry<String, String> parameter) {
        return new PageRequest.Sent(parameter.getKey(), parameter.getValue());
    }

    /** What was done; nothing if it is not so any more, as when an old address is opened again. */
    private Optional<Message> notice(PageRequest request, AreaTree tree, Optional<Area> at) {
        if (request.done().equals(CHANGED)) {
            return request.id(COUNT).map(count -> Message.of("productops.area.list.changed", count));
        }
        if (request.done().equals(DELETED)) {
            return deleted(request, history);
        }
        return at.flatMap(area -> notice(request.done(), tree, area));
    }

    /** That an area was deleted; nothing if that is not so, whatever an address says. */
    static Optional<Message> deleted(PageRequest request, AreaHistoryService history) {
        String key = request.text(ENDED);
        return history.nameOfDeleted(key).map(name -> Message.of("productops.area.page.deleted", name, key));
    }

    /** What was done to an area; nothing if it is not so any more. */
    static Optional<Message> notice(String done, AreaTree tree, Area area) {
        String path = tree.path(area);
        int below = tree.below(area).size();
        Message archived = below == 0
                ? Message.of("productops.area.list.archived", path)
                : Message.of("productops.area.list.archived-below", path, below);
        long restored =
                tree.below(area).stream().filter(each -> !each.archived()).count();
        return switch (done) {
            case SAVED -> Optional.of(Message.of("productops.area.list.saved", path));
            case ARCHIVED -> Optional.of(archived).filter(any -> area.archived());
            case RESTORED ->
                Optional.of(
                                restored == 0
                                        ? Message.of("productops.area.list.restored", path)
                                        : Message.of("productops.area.list.restored-below", path, restored))
                        .filter(any -> !area.archived());
            default -> Optional.empty();
        };
    }

    /** The library with an area in sight, for somebody who comes back from it. */
    static String at(LibraryState state, String key) {
        return state.address().with(AT, key) + row(key);
    }

    /** The library with an area in sight, which says what was done to it. */
    static String after(LibraryState state, String done, String key) {
        return state.address().done(done).with(AT, key) + row(key);
    }

    /** The library, which says that an area of the top was deleted just before. */
    static String deleted(LibraryState state, String key) {
        return state.address().done(DELETED).with(ENDED, key).toString();
    }

    /** The library, which says that so many areas were changed. */
    static String changed(LibraryState state, int count) {
        Address address = state.address().done(CHANGED).with(COUNT, String.valueOf(count));
        return address.toString();
    }

    /** The library, which says that no areas were chosen that could be changed. */
    static String nothingChosen(LibraryState state) {
        return state.address().done(NOTHING_CHOSEN).toString();
    }

    private static String row(String key) {
        return "#" + LibraryDrawing.rowId(key);
    }
}
