package org.productops.area.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.area.Area;
import org.productops.area.AreaAddress;
import org.productops.area.AreaHistoryService;
import org.productops.area.AreaIssueSearch;
import org.productops.area.AreaSection;
import org.productops.area.AreaService;
import org.productops.area.AreaTree;
import org.productops.area.Ownership;
import org.productops.area.OwnershipHtml;
import org.productops.area.review.ReviewAddress;
import org.productops.area.watch.WatchAddress;
import org.productops.common.audit.RecordedEntry;
import org.productops.common.audit.web.AuditDrawing;
import org.productops.common.error.Message;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageToken;
import org.productops.common.web.Pager;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;

/** An area to read, for all who may use the product; those who may edit it find the way to its form. */
final class AreaPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("area/page.vm", View.class);

    private static final String SAVED = "saved";
    private static final String MERGED = "merged";

    /** So many areas below it are named; the others are counted. */
    private static final int MOST_BELOW = 100;

    /** So many changes are shown at once. */
    private static final int CHANGES = 20;

    private final AreaService areas;
    private final AreaHistoryService history;
    private final AreaIssueSearch issues;
    private final Drawings drawings;
    private final String key;
    private final WayBack way;

    /** What draws the parts of the page. */
    record Drawings(
            Templates templates,
            OwnershipHtml facts,
            AreaStanding standing,
            List<AreaSection> sections,
            AuditDrawing changes) {}

    AreaPage(
            AreaService areas,
            AreaHistoryService history,
            AreaIssueSearch issues,
            Drawings drawings,
            String key,
            WayBack way) {
        this.areas = areas;
        this.history = history;
        this.issues = issues;
        this.drawings = drawings;
        this.key = key;
        this.way = way;
    }

    /**
     * The page.
     *
     * @param merged says that its address was that of an area which was merged into it; else empty
     * @param issues where its issues are found; empty while there is no field for areas
     * @param editing where it is changed; empty for those who may not
     */
    record View(
            Frame frame,
            PageToken token,
            AreaStanding.View standing,
            String key,
            String name,
            Message title,
            boolean archived,
            Optional<Message> merged,
            Crumb home,
            List<Link> above,
            List<Link> below,
            Optional<Message> more,
            String factsHtml,
            String sectionsHtml,
            Optional<String> issues,
            Optional<Editing> editing,
            boolean anyChange,
            String entriesHtml,
            String pagerHtml,
            Optional<Message> notice) {}

    record Link(String name, String page, boolean archived) {}

    /**
     * What can be done.
     *
     * @param add empty for an archived area, and so is {@code archive}
     * @param restore empty for one that is not archived, or below one that is
     * @param move the field of its form that says below which other it stands
     */
    record Editing(
            String form,
            Optional<String> add,
            Optional<String> archive,
            Optional<String> restore,
            String move,
            String merge,
            String delete) {}

    /** The page of an area, which says that it was saved just before. */
    static String saved(WayBack way, String key) {
        return way.page(key).done(SAVED).toString();
    }

    /** The page of an area, which says that another one was merged into it just before. */
    static String merged(WayBack way, String key) {
        return way.page(key).done(MERGED).toString();
    }

    /** The page of an area, which says that one below it was deleted just before. */
    static String deleted(WayBack way, String key, String deleted) {
        return way.page(key)
                .done(LibraryPage.DELETED)
                .with(LibraryPage.ENDED, deleted)
                .toString();
    }

    private Optional<Message> notice(PageRequest request) {
        return switch (request.done()) {
            case SAVED -> Optional.of(Message.of("productops.area.form.saved"));
            case ReviewAddress.CONFIRMED -> Optional.of(Message.of("productops.area.review.confirmed"));
            case WatchAddress.WATCHED -> Optional.of(Message.of("productops.area.watch.watched"));
            case WatchAddress.STOPPED -> Optional.of(Message.of("productops.area.watch.stopped"));
            case MERGED -> Optional.of(Message.of("productops.area.page.merged"));
            case LibraryPage.DELETED -> LibraryPage.deleted(request, history);
            default -> Optional.empty();
        };
    }

    @Override
    public PageResult show(PageRequest request) {
        Ownership ownership = areas.get(key);
        AreaTree tree = areas.tree();
        Area area = ownership.area();
        List<Area> above = new ArrayList<>(tree.lineage(area));
        above.remove(0);
        Collections.reverse(above);
        // Below an archived area, all are archived.
        List<Area> below = tree.children(area).stream()
                .filter(each -> area.archived() || !each.archived())
                .toList();
        int more = below.size() - MOST_BELOW;
        Slice<RecordedEntry> changes =
                history.of(area.key(), Paging.parse(request.text(Paging.START), "", CHANGES, CHANGES));
        return PageResult.show(
                TEMPLATE,
                new View(
                        request.frame(),
                        request.token(),
                        drawings.standing().of(area, way),
                        area.key(),
                        area.name(),
                        Message.of("productops.area.form.title", ownership.path()),
                        area.archived(),
                        key.equals(area.key())
                                ? Optional.empty()
                                : Optional.of(Message.of("productops.area.page.merged-key", key)),
                        way.home(area.key()),
                        above.stream().map(this::link).toList(),
                        below.stream().limit(MOST_BELOW).map(this::link).toList(),
                        more > 0 ? Optional.of(Message.of("productops.area.archive.more", more)) : Optional.empty(),
                        drawings.facts().of(ownership),
                        drawings.sections().stream()
                                .map(section -> section.html(
                                        area, path -> way.fromPage().on(path).toString()))
                                .collect(Collectors.joining()),
                        issues.address(area.key()),
                        areas.mayEdit(area) ? Optional.of(editing(tree, area)) : Optional.empty(),
                        changes.total() > 0,
                        drawings.changes().html(changes.values(), false),
                        Pager.html(drawings.templates(), changes, way.page(area.key())),
                        notice(request).or(() -> LibraryPage.notice(request.done(), tree, area))));
    }

    private Link link(Area area) {
        return new Link(area.name(), way.page(area.key()).toString(), area.archived());
    }

    private Editing editing(AreaTree tree, Area area) {
        String own = area.key();
        WayBack fromHere = way.fromPage();
        boolean restorable =
                area.archived() && tree.parent(area).filter(Area::archived).isEmpty();
        return new Editing(
                fromHere.on(AreaAddress.form(own)).toString(),
                area.archived() ? Optional.empty() : Optional.of(LibraryServlet.create(own, fromHere)),
                area.archived() ? Optional.empty() : Optional.of(LibraryServlet.archive(own, fromHere)),
                restorable ? Optional.of(LibraryServlet.restore(own, fromHere)) : Optional.empty(),
                fromHere.on(AreaAddress.form(own)) + "#" + AreaFormType.PARENT_ID,
                fromHere.on(AreaAddress.merge(own)).toString(),
                fromHere.on(AreaAddress.delete(own)).toString());
    }
}
