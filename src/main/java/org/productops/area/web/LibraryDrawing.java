package org.productops.area.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.productops.area.Area;
import org.productops.area.AreaAddress;
import org.productops.area.AreaFilterDraft;
import org.productops.area.AreaGap;
import org.productops.area.AreaSearchService;
import org.productops.area.AreaService;
import org.productops.area.AreaSort;
import org.productops.area.AreaTree;
import org.productops.area.Ownership;
import org.productops.area.Ownership.HeldRole;
import org.productops.area.Role;
import org.productops.area.web.TreeRows.More;
import org.productops.area.web.TreeRows.TreeRow;
import org.productops.common.error.Message;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageToken;
import org.productops.common.web.Pager;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;

/** Draws the areas of the library that were found, as a tree or a table. */
final class LibraryDrawing {

    private static final Template<View> TEMPLATE = new Template<>("area/library-list.vm", View.class);
    private static final Template<Alone> ALONE = new Template<>("area/library-alone.vm", Alone.class);

    /** So many are on a page, of table and tree alike. */
    private static final int ROWS = 100;

    /** A library of so many areas is seen at once. */
    private static final int SMALL = 100;

    /** Deeper levels are indented no further. */
    private static final int INDENTED = 9;

    private final AreaService areas;
    private final AreaSearchService search;
    private final Templates templates;

    LibraryDrawing(AreaService areas, AreaSearchService search, Templates templates) {
        this.areas = areas;
        this.search = search;
        this.templates = templates;
    }

    /**
     * What was found.
     *
     * @param query the library's parameters, which the forms in it send along
     * @param all opens all branches; empty if they are open
     * @param none closes all branches; empty if none is open
     */
    record View(
            boolean tree,
            Message nothing,
            int count,
            String query,
            PageToken token,
            List<Column> columns,
            List<Row> rows,
            boolean anyEditable,
            Optional<String> all,
            Optional<String> none,
            String pagerHtml) {}

    record Alone(String listHtml) {}

    /**
     * A column that the table can be sorted by.
     *
     * @param direction {@code ascending}, {@code descending} or {@code none}
     */
    record Column(String name, Message label, String address, String direction) {}

    /**
     * An area.
     *
     * @param id of the row in the page
     * @param path the names of those above it; empty in the tree and at the top
     * @param expanded {@code true} or {@code false}; empty if there is nothing below it
     * @param toggle the address where it is open if it is closed, and the other way round
     * @param whole the address where it is open with all below it; empty where that cannot be
     * @param found whether it is looked for; else it is here for what is below it
     * @param continued whether it stands on the page before, and is here for what is below it
     * @param edit the address of its form; empty for those who may not edit it
     * @param ends the rows behind it that lead to more areas of branches which end there
     */
    record Row(
            String id,
            String key,
            String name,
            String about,
            Optional<String> path,
            int level,
            int indent,
            int position,
            int siblings,
            Optional<String> expanded,
            Optional<String> toggle,
            Optional<String> whole,
            boolean found,
            boolean continued,
            boolean archived,
            boolean unreadable,
            boolean restorable,
            long version,
            Message lifecycle,
            String lifecycleName,
            List<String> tags,
            List<Message> gaps,
            List<RoleCell> roles,
            String page,
            Optional<String> edit,
            Optional<String> add,
            List<MoreRow> ends) {}

    /**
     * A row that leads to more areas of a branch.
     *
     * @param address where they are shown
     */
    record MoreRow(String id, Message label, int level, int indent, int position, int siblings, String address) {}

    record RoleCell(List<HolderCell> holders, boolean inherited) {}

    record HolderCell(String name, Optional<Message> gap) {}

    /** The id of what is done with the areas that are selected; an address that names it has them selected again. */
    static final String CHOICE = "productops-library-choice";

    /** The id of an area's row. */
    static String rowId(String key) {
        return "productops-area-" + key;
    }

    /** The list without the page around it, for a script that puts it into the page. */
    static PageResult alone(String html) {
        return PageResult.show(ALONE, new Alone(html));
    }

    /**
     * The areas as HTML.
     *
     * @param at the area that is to be in sight
     */
    String html(AreaTree tree, LibraryState state, List<Area> found, Optional<Area> at, PageToken token) {
        return state.table() ? table(tree, state, found, at, token) : tree(tree, state, found, at, token);
    }

    private String table(AreaTree tree, LibraryState state, List<Area> found, Optional<Area> at, PageToken token) {
        Slice<Area> slice = slice(found, state, at.map(found::indexOf).orElse(-1));
        LibraryState shown = state.from(slice.start());
        Known known = new Known(tree, slice.values(), shown);
        List<Row> rows = slice.values().stream().map(known::tableRow).toList();
        return render(
                shown,
                found.size(),
                rows,
                token,
                Optional.empty(),
                Optional.empty(),
                Pager.html(templates, slice, state.from(0).address()));
    }

    private String tree(AreaTree tree, LibraryState state, List<Area> found, Optional<Area> at, PageToken token) {
        boolean narrow = state.filter().isNarrow();
        OpenBranches open =
                state.branches().orElseGet(() -> found.size() <= SMALL ? OpenBranches.ALL : OpenBranches.NONE);
        OpenBranches branches =
                at.map(area -> inSight(tree, area, open, narrow)).orElse(open);
        List<TreeRow> visible = TreeRows.of(tree, found, branches, narrow);
        Slice<TreeRow> slice =
                slice(visible, state, at.map(area -> place(visible, area)).orElse(-1));
        LibraryState shown = state.with(branches).from(slice.start());
        boolean anyOpen = visible.stream().anyMatch(row -> row.branch().orElse(false));
        boolean anyClosed = visible.stream().anyMatch(row -> !row.branch().orElse(true));
        LibraryState first = shown.from(0);
        return render(
                shown,
                found.size(),
                rows(tree, visible, slice, shown),
                token,
                anyClosed ? Optional.of(first.with(OpenBranches.ALL).address().toString()) : Optional.empty(),
                anyOpen && !narrow
                        ? Optional.of(first.with(OpenBranches.NONE).address().toString())
                        : Optional.empty(),
                Pager.html(templates, slice, first.address()));
    }

    /** The part that has the place, if there is something to be seen, whatever part was seen before. */
    private static <T> Slice<T> slice(List<T> all, LibraryState state, int place) {
        return Slice.of(all, Paging.ofPage(place < 0 ? state.start() : "", place, ROWS, all.size()));
    }

    private static int place(List<TreeRow> rows, Area area) {
        for (int place = 0; place < rows.size(); place++) {
            if (rows.get(place).area().equals(area)) {
                return place;
            }
        }
        return -1;
    }

    /** The rows of a page, after those above the first of them, which say where it stands. */
    private List<Row> rows(AreaTree tree, List<TreeRow> visible, Slice<TreeRow> slice, LibraryState shown) {
        int start = slice.start();
        List<TreeRow> page = slice.values();
        List<Integer> above = page.isEmpty() ? List.of() : TreeRows.above(visible, start);
        Stream<TreeRow> all = Stream.concat(above.stream().map(visible::get), page.stream());
        Known known = new Known(tree, all.map(TreeRow::area).toList(), shown);
        List<Row> rows = new ArrayList<>();
        above.forEach(place -> rows.add(known.continuedRow(visible.get(place), place / ROWS * ROWS)));
        for (int i = 0; i < page.size(); i++) {
            rows.add(known.treeRow(page.get(i), i + 1 < ROWS ? start : start + ROWS));
        }
        return rows;
    }

    /**
     * With what is above an area open, as far down as it stands.
     *
     * @param openByThemselves whether branches are open if nothing else is said
     */
    private static OpenBranches inSight(AreaTree tree, Area area, OpenBranches branches, boolean openByThemselves) {
        OpenBranches open = branches;
        boolean byItself = openByThemselves || branches.isWhole("");
        for (Area each : tree.lineage(area)) {
            Optional<Area> above = tree.parent(each);
            String key = above.map(Area::key).orElse("");
            List<Area> siblings = above.map(tree::children).orElseGet(tree::top);
            open = above.isPresent() ? open.opened(key, byItself) : open;
            for (int place = siblings.indexOf(each); !byItself && place >= open.shown(key); ) {
                open = open.withMore(key);
            }
        }
        return open;
    }

    private String render(
            LibraryState state,
            int count,
            List<Row> rows,
            PageToken token,
            Optional<String> all,
            Optional<String> none,
            String pager) {
        return templates.render(
                TEMPLATE,
                new View(
                        !state.table(),
                        nothing(state.filter()),
                        count,
                        state.query(),
                        token,
                        columns(state),
                        rows,
                        rows.stream().anyMatch(row -> row.edit().isPresent()),
                        all,
                        none,
                        pager));
    }

    /** What is said where nothing is found: of a gap that is good news. */
    private static Message nothing(AreaFilterDraft filter) {
        boolean gapAlone = !filter.gap().isEmpty()
                && (filter.words() + filter.holder() + filter.role() + filter.lifecycle() + filter.tag()).isEmpty();
        return Message.of(gapAlone ? "productops.area.list.none-gap" : "productops.area.list.none");
    }

    private static List<Column> columns(LibraryState state) {
        List<Column> columns = new ArrayList<>();
        for (AreaSort.By by : AreaSort.By.values()) {
            AreaSort sort = state.sort();
            columns.add(new Column(
                    by.id(),
                    Message.of("productops.area.column." + by.id()),
                    state.with(sort.pressed(by)).address().toString(),
                    sort.by() != by ? "none" : sort.descending() ? "descending" : "ascending"));
        }
        return columns;
    }

    /** What rows show, found out for all of them at once. */
    private final class Known {
        private final AreaTree tree;
        private final LibraryState state;
        private final WayBack way;
        private final Map<String, Ownership> ownerships = new HashMap<>();
        private final Map<String, List<AreaGap>> gaps;
        private final Set<String> editable;

        Known(AreaTree tree, List<Area> shown, LibraryState state) {
            this.tree = tree;
            this.state = state;
            this.way = WayBack.to(state);
            areas.get(tree, shown)
                    .forEach(ownership -> ownerships.put(ownership.area().key(), ownership));
            this.gaps = search.gaps(tree, shown);
            this.editable = areas.editable(tree, shown);
        }

        Row tableRow(Area area) {
            return row(
                    new TreeRow(area, 1, 1, 1, Optional.empty(), false, true, List.of()),
                    tree.parent(area).map(tree::path),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    List.of());
        }

        /** @param start where the page begins on which the row stands, and where it is seen when it is closed */
        Row continuedRow(TreeRow row, int start) {
            return treeRow(row, state.from(start), true, List.of());
        }

        /** @param next where the page begins on which the row behind it stands */
        Row treeRow(TreeRow row, int next) {
            List<MoreRow> ends = row.ends().stream()
                    .map(more -> moreRow(more, state.from(next)))
                    .toList();
            return treeRow(row, state, false, ends);
        }

        private Row treeRow(TreeRow row, LibraryState then, boolean continued, List<MoreRow> ends) {
            OpenBranches branches = state.branches().orElseThrow();
            String key = row.area().key();
            Optional<OpenBranches> toggled = row.branch()
                    .map(open ->
                            open ? branches.closed(key, row.openByItself()) : branches.opened(key, row.openByItself()));
            return row(
                    row,
                    Optional.empty(),
                    toggled.map(other -> then.with(other).address().toString()),
                    whole(row, then, branches),
                    continued,
                    ends);
        }

        private MoreRow moreRow(More more, LibraryState then) {
            String parent = more.parent().map(Area::key).orElse("");
            OpenBranches branches = state.branches().orElseThrow().withMore(parent);
            return new MoreRow(
                    "productops-area-more-" + parent,
                    Message.of("productops.area.list.more", Math.min(OpenBranches.PART, more.count()), more.count()),
                    more.level(),
                    Math.min(more.level(), INDENTED),
                    more.position(),
                    more.siblings(),
                    then.with(branches).address() + "#" + rowId(more.next().key()));
        }

        private Optional<String> whole(TreeRow row, LibraryState then, OpenBranches branches) {
            Area area = row.area();
            if (row.branch().isEmpty() || tree.height(area) < 2) {
                return Optional.empty();
            }
            Predicate<String> isWithin = key ->
                    tree.find(key).filter(each -> tree.isWithin(each, area)).isPresent();
            return Optional.of(then.with(branches.openedWhole(area.key(), isWithin))
                    .address()
                    .toString());
        }

        private Row row(
                TreeRow row,
                Optional<String> path,
                Optional<String> toggle,
                Optional<String> whole,
                boolean continued,
                List<MoreRow> ends) {
            Area area = row.area();
            Ownership ownership = ownerships.get(area.key());
            boolean mayEdit = editable.contains(area.key());
            return new Row(
                    rowId(area.key()),
                    area.key(),
                    area.name(),
                    area.about(),
                    path,
                    row.level(),
                    Math.min(row.level(), INDENTED),
                    row.position(),
                    row.siblings(),
                    row.branch().map(String::valueOf),
                    toggle,
                    whole,
                    row.found(),
                    continued,
                    area.archived(),
                    area.unreadable() > 0,
                    mayEdit
                            && area.archived()
                            && tree.parent(area).filter(Area::archived).isEmpty(),
                    area.version(),
                    Message.of("productops.area.lifecycle."
                            + area.facts().lifecycle().id()),
                    area.facts().lifecycle().id(),
                    area.facts().tags(),
                    gaps.getOrDefault(area.key(), List.of()).stream()
                            .filter(gap -> gap != AreaGap.OWNER_GONE)
                            .map(AreaGap::label)
                            .toList(),
                    List.of(cell(ownership.role(Role.OWNER)), cell(ownership.role(Role.MAINTAINER))),
                    way.page(area.key()).toString(),
                    mayEdit ? Optional.of(way.on(AreaAddress.form(area.key())).toString()) : Optional.empty(),
                    mayEdit && !area.archived()
                            ? Optional.of(LibraryServlet.create(area.key(), way))
                            : Optional.empty(),
                    ends);
        }

        private static RoleCell cell(Optional<HeldRole> held) {
            return new RoleCell(
                    held.map(HeldRole::holders).orElse(List.of()).stream()
                            .map(holder -> new HolderCell(holder.displayName(), holder.gap()))
                            .toList(),
                    held.map(HeldRole::inherited).orElse(false));
        }
    }
}
