package org.productops.area.web;

import java.util.List;
import java.util.Optional;
import org.productops.area.Area;
import org.productops.area.AreaService;
import org.productops.area.AreaTree;
import org.productops.area.Ownership;
import org.productops.area.Ownership.HeldRole;
import org.productops.area.Role;
import org.productops.common.error.Message;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.setup.SetUpService;
import org.productops.common.setup.web.SetUpHint;
import org.productops.common.web.Address;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageToken;
import org.productops.common.web.Pager;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;

/** The tree of all areas, in parts, with a filter. */
final class AreaListPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("area/list.vm", View.class);

    /** What can have been done to an area just before; see {@link #after}. */
    static final String SAVED = "saved";

    static final String ARCHIVED = "archived";
    static final String RESTORED = "restored";

    private static final String QUERY = "query";
    private static final String AT = "at";
    private static final int ROWS = 100;

    /** Deeper levels are indented no further. */
    private static final int INDENTED = 9;

    private final AreaService areas;
    private final SetUpService setUp;
    private final Templates templates;

    AreaListPage(AreaService areas, SetUpService setUp, Templates templates) {
        this.areas = areas;
        this.setUp = setUp;
        this.templates = templates;
    }

    record View(
            Frame frame,
            PageToken token,
            String setUpHintHtml,
            String query,
            boolean withArchived,
            boolean anyArea,
            int count,
            List<Row> rows,
            String pagerHtml,
            Optional<Message> notice) {}

    /**
     * An area.
     *
     * @param above the path of the area above, where the rows are no tree; empty at the top
     * @param unreadable whether somebody holds a role here who cannot be read
     * @param restorable whether it is archived and none above it is
     */
    record Row(
            String key,
            String name,
            String about,
            Optional<String> above,
            int level,
            boolean archived,
            boolean unreadable,
            boolean restorable,
            long version,
            List<RoleCell> roles) {}

    record RoleCell(List<HolderCell> holders, boolean inherited) {}

    record HolderCell(String name, Optional<Message> gap) {}

    @Override
    public PageResult show(PageRequest request) {
        AreaTree tree = areas.treeToAdminister();
        String query = request.text(QUERY);
        Optional<Area> at = tree.find(request.text(AT));
        boolean withArchived =
                request.checked(ARCHIVED) || at.filter(Area::archived).isPresent();
        List<Area> found = withArchived
                ? tree.filter(query)
                : tree.filter(query).stream().filter(area -> !area.archived()).toList();
        Slice<Area> slice = Slice.of(
                found,
                Paging.ofPage(request.text(Paging.START), at.map(found::indexOf).orElse(-1), ROWS, found.size()));
        Address address =
                Address.of(AreaAdminServlet.PATH).with(QUERY, query).with(ARCHIVED, withArchived ? "true" : "");
        return PageResult.show(
                TEMPLATE,
                new View(
                        request.frame(),
                        request.token(),
                        SetUpHint.html(templates, setUp),
                        query,
                        withArchived,
                        tree.size() > 0,
                        slice.total(),
                        areas.get(tree, slice.values()).stream()
                                .map(ownership -> row(tree, ownership, query.isEmpty()))
                                .toList(),
                        Pager.html(templates, slice, address),
                        at.flatMap(area -> notice(request.done(), tree, area))));
    }

    /** What was done; nothing if it is not so any more, as when an old address is opened again. */
    private static Optional<Message> notice(String done, AreaTree tree, Area area) {
        String path = tree.path(area);
        int below = tree.below(area).size();
        Message archived = below == 0
                ? Message.of("productops.area.list.archived", path)
                : Message.of("productops.area.list.archived-below", path, below);
        return switch (done) {
            case SAVED -> Optional.of(Message.of("productops.area.list.saved", path));
            case ARCHIVED -> Optional.of(archived).filter(any -> area.archived());
            case RESTORED ->
                Optional.of(Message.of("productops.area.list.restored", path)).filter(any -> !area.archived());
            default -> Optional.empty();
        };
    }

    /** The part of the list that has an area, for somebody who comes back from it. */
    static String at(String key) {
        return Address.of(AreaAdminServlet.PATH).with(AT, key) + row(key);
    }

    /** The part of the list that has an area, and says what was done to it. */
    static String after(String done, String key) {
        return Address.of(AreaAdminServlet.PATH)
                        .with(ARCHIVED, done.equals(SAVED) ? "" : "true")
                        .done(done)
                        .with(AT, key)
                + row(key);
    }

    private static String row(String key) {
        return "#productops-area-" + key;
    }

    private static Row row(AreaTree tree, Ownership ownership, boolean asTree) {
        Area area = ownership.area();
        return new Row(
                area.key(),
                area.name(),
                area.about(),
                asTree ? Optional.empty() : tree.parent(area).map(tree::path),
                asTree ? Math.min(tree.level(area), INDENTED) : 0,
                area.archived(),
                area.unreadable() > 0,
                area.archived() && tree.parent(area).filter(Area::archived).isEmpty(),
                area.version(),
                List.of(
                        cell(ownership.role(Role.OWNER)),
                        cell(ownership.role(Role.MAINTAINER)),
                        cell(ownership.role(Role.INFLUENCER))));
    }

    private static RoleCell cell(Optional<HeldRole> held) {
        return new RoleCell(
                held.map(HeldRole::holders).orElse(List.of()).stream()
                        .map(holder -> new HolderCell(holder.displayName(), holder.gap()))
                        .toList(),
                held.map(HeldRole::inherited).orElse(false));
    }
}
