package org.productops.area.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.productops.area.Area;
import org.productops.area.AreaAddress;
import org.productops.area.AreaGap;
import org.productops.area.AreaSearchService;
import org.productops.area.AreaService;
import org.productops.area.AreaSort;
import org.productops.area.AreaTree;
import org.productops.area.Ownership;
import org.productops.area.Ownership.HeldRole;
import org.productops.area.Role;
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

    private static final int ROWS = 100;

    /** A library of so many areas is seen at once. */
    private static final int SMALL = 100;

    /** A branch of more cannot be opened with all below it. */
    private static final int MOST_AT_ONCE = 500;

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
     * @param all opens all branches; empty if they are too many, or open
     * @param none closes all branches; empty if none is open
     */
    record View(
            boolean tree,
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
     * @param more how many areas of the branch are not shown, in the row that leads to them; there is no area then
     * @param expanded {@code true} or {@code false}; empty if there is nothing below it
     * @param toggle the address where it is open if it is closed, and the other way round; or where more are shown
     * @param whole the address where it is open with all below it; empty where that cannot be
     * @param found whether it is looked for; else it is here for what is below it
     * @param edit the address of its form; empty for those who may not edit it
     */
    record Row(
            String id,
            String key,
            String name,
            String about,
            Optional<String> path,
            Optional<Message> more,
            int level,
            int indent,
            int position,
            int siblings,
            Optional<String> expanded,
            Optional<String> toggle,
            Optional<String> whole,
            boolean found,
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
            Optional<String> add) {}

    record RoleCell(List<HolderCell> holders, boolean inherited) {}

    record HolderCell(String name, Optional<Message> gap) {}

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
        Slice<Area> slice = Slice.of(
                found, Paging.ofPage(state.start(), at.map(found::indexOf).orElse(-1), ROWS, found.size()));
        Known known = new Known(tree, slice.values(), state);
        List<Row> rows = slice.values().stream().map(known::tableRow).toList();
        return render(
                state,
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
        OpenBranches branches = at.map(area -> inSight(tree, area, open)).orElse(open);
        LibraryState shown = state.with(branches);
        List<TreeRow> visible = TreeRows.of(tree, found, branches, narrow);
        List<Area> areasShown = visible.stream()
                .filter(row -> row.more() == 0)
                .flatMap(row -> row.area().stream())
                .toList();
        Known known = new Known(tree, areasShown, shown);
        boolean isSmall = found.size() <= MOST_AT_ONCE;
        boolean anyOpen = visible.stream().anyMatch(row -> row.branch().orElse(false));
        boolean anyClosed = visible.stream().anyMatch(row -> !row.branch().orElse(true));
        return render(
                shown,
                found.size(),
                visible.stream().map(known::treeRow).toList(),
                token,
                isSmall && anyClosed
                        ? Optional.of(shown.with(OpenBranches.ALL).address().toString())
                        : Optional.empty(),
                anyOpen && !narrow
                        ? Optional.of(shown.with(OpenBranches.NONE).address().toString())
                        : Optional.empty(),
                "");
    }

    /** With what is above an area open, as far down as it stands. */
    private static OpenBranches inSight(AreaTree tree, Area area, OpenBranches branches) {
        OpenBranches open = branches;
        for (Area each : tree.lineage(area)) {
            Optional<Area> above = tree.parent(each);
            String key = above.map(Area::key).orElse("");
            List<Area> siblings = above.map(tree::children).orElseGet(tree::top);
            open = above.isPresent() ? open.opened(key, false) : open;
            for (int place = siblings.indexOf(each); place >= open.shown(key); ) {
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
                    new TreeRow(Optional.of(area), 1, 1, 1, Optional.empty(), false, true, 0),
                    tree.parent(area).map(tree::path),
                    Optional.empty(),
                    Optional.empty());
        }

        Row treeRow(TreeRow row) {
            OpenBranches branches = state.branches().orElseThrow();
            if (row.more() > 0) {
                return more(row, branches.withMore(row.area().map(Area::key).orElse("")));
            }
            String key = row.area().orElseThrow().key();
            Optional<OpenBranches> toggled = row.branch()
                    .map(open ->
                            open ? branches.closed(key, row.openByItself()) : branches.opened(key, row.openByItself()));
            return row(row, Optional.empty(), toggled.map(this::address), whole(row, branches));
        }

        private Optional<String> whole(TreeRow row, OpenBranches branches) {
            Area area = row.area().orElseThrow();
            if (row.branch().isEmpty() || tree.height(area) < 2) {
                return Optional.empty();
            }
            List<Area> below = tree.below(area);
            return below.size() > MOST_AT_ONCE
                    ? Optional.empty()
                    : Optional.of(address(branches.openedWhole(
                            area.key(), below.stream().map(Area::key).toList())));
        }

        private String address(OpenBranches branches) {
            return state.with(branches).address().toString();
        }

        private Row more(TreeRow row, OpenBranches branches) {
            String above = row.area().map(Area::key).orElse("");
            return new Row(
                    "productops-area-more-" + above,
                    "",
                    "",
                    "",
                    Optional.empty(),
                    Optional.of(Message.of("productops.area.list.more", OpenBranches.PART, row.more())),
                    row.level(),
                    Math.min(row.level(), INDENTED),
                    row.position(),
                    row.siblings(),
                    Optional.empty(),
                    Optional.of(address(branches)),
                    Optional.empty(),
                    false,
                    false,
                    false,
                    false,
                    0,
                    Message.of("productops.area.list.none"),
                    "",
                    List.of(),
                    List.of(),
                    List.of(),
                    "",
                    Optional.empty(),
                    Optional.empty());
        }

        private Row row(TreeRow row, Optional<String> path, Optional<String> toggle, Optional<String> whole) {
            Area area = row.area().orElseThrow();
            Ownership ownership = ownerships.get(area.key());
            boolean mayEdit = editable.contains(area.key());
            return new Row(
                    rowId(area.key()),
                    area.key(),
                    area.name(),
                    area.about(),
                    path,
                    Optional.empty(),
                    row.level(),
                    Math.min(row.level(), INDENTED),
                    row.position(),
                    row.siblings(),
                    row.branch().map(String::valueOf),
                    toggle,
                    whole,
                    row.found(),
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
                            : Optional.empty());
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
