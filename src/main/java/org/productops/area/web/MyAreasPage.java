package org.productops.area.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.area.Area;
import org.productops.area.AreaAddress;
import org.productops.area.AreaFilterDraft;
import org.productops.area.AreaGap;
import org.productops.area.AreaSearchService;
import org.productops.area.AreaService;
import org.productops.area.AreaTree;
import org.productops.area.MyAreas;
import org.productops.area.review.ReviewAddress;
import org.productops.area.watch.WatchAddress;
import org.productops.common.error.ExpiredException;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.Message;
import org.productops.common.error.ProductOpsException;
import org.productops.common.time.ProductDates;
import org.productops.common.user.People;
import org.productops.common.user.Person;
import org.productops.common.web.Address;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageToken;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;

/** What the user who asks is to areas, and what of these needs them. */
final class MyAreasPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("area/mine.vm", View.class);

    /** So many areas are named of each kind; the library has all. */
    private static final int MOST = 50;

    private final AreaService areas;
    private final AreaSearchService search;
    private final People people;
    private final ProductDates dates;
    private final Templates templates;

    MyAreasPage(AreaService areas, AreaSearchService search, People people, ProductDates dates, Templates templates) {
        this.areas = areas;
        this.search = search;
        this.people = people;
        this.dates = dates;
        this.templates = templates;
    }

    record View(
            Frame frame,
            PageToken token,
            Optional<Message> notice,
            List<Message> errors,
            String action,
            String navigationHtml,
            String library,
            String reviews,
            String notifications,
            List<Need> needs,
            Message nothing,
            Optional<Message> moreNeeds,
            List<PartView> parts) {}

    /**
     * An area that lacks something.
     *
     * @param due when its review was due, as the reader reads it; empty if it is not overdue
     */
    record Need(
            String key,
            long version,
            String path,
            String page,
            List<Message> gaps,
            Optional<String> due,
            String edit) {}

    /**
     * A role.
     *
     * @param inherited says at how many areas more they hold it; empty if at none
     * @param count at how many areas they hold it
     * @param all the library with all areas at which they hold it
     */
    record PartView(
            String id,
            Message label,
            List<NamedView> named,
            Optional<Message> more,
            Optional<Message> inherited,
            int count,
            String all) {}

    /** @param group through which they hold it; empty if they are named themselves */
    record NamedView(String path, String page, String about, Optional<Message> group) {}

    @Override
    public PageResult show(PageRequest request) {
        return page(200, request, List.of());
    }

    /** That an area is right, said by one click. */
    @Override
    public PageResult submit(PageRequest request) {
        try {
            areas.confirmReview(request.text("key"), request.id("version").orElse(0L));
        } catch (ProductOpsException e) {
            return page(HttpStatus.of(e), request, List.of(e.text()));
        }
        return PageResult.go(
                Address.of(LibraryServlet.MINE).done(ReviewAddress.CONFIRMED).toString());
    }

    @Override
    public PageResult expired(PageRequest request, ExpiredException expired) {
        return page(HttpStatus.of(expired), request, List.of(expired.text()));
    }

    private PageResult page(int status, PageRequest request, List<Message> errors) {
        AreaTree tree = areas.tree();
        MyAreas mine = search.mine(tree);
        String me = people.currentUserKey()
                .flatMap(people::findByKey)
                .map(Person::name)
                .orElse("");
        return PageResult.show(
                status,
                TEMPLATE,
                new View(
                        request.frame(),
                        request.token(),
                        WayBack.done(request),
                        errors,
                        LibraryServlet.MINE,
                        LibraryNavigation.html(templates, LibraryNavigation.MINE, LibraryState.ofQuery("")),
                        LibraryServlet.PATH,
                        ReviewAddress.ROOT,
                        WatchAddress.ROOT,
                        mine.gaps().entrySet().stream()
                                .limit(MOST)
                                .map(gaps -> need(tree, gaps))
                                .toList(),
                        Message.of(
                                mine.parts().stream()
                                                .anyMatch(part -> part.role().isResponsible())
                                        ? "productops.area.mine.nothing"
                                        : "productops.area.mine.nothing-owned"),
                        more(mine.gaps().size()),
                        mine.parts().stream().map(part -> part(tree, part, me)).toList()));
    }

    private static Optional<Message> more(int size) {
        return size > MOST ? Optional.of(Message.of("productops.area.archive.more", size - MOST)) : Optional.empty();
    }

    private Need need(AreaTree tree, Map.Entry<String, List<AreaGap>> gaps) {
        Area area = tree.find(gaps.getKey()).orElseThrow();
        return new Need(
                area.key(),
                area.version(),
                tree.path(area),
                AreaAddress.page(area.key()),
                gaps.getValue().stream().map(AreaGap::label).toList(),
                gaps.getValue().contains(AreaGap.REVIEW_OVERDUE)
                        ? tree.reviewDue(area).map(dates::day)
                        : Optional.empty(),
                AreaAddress.form(area.key()));
    }

    private static PartView part(AreaTree tree, MyAreas.Part part, String me) {
        int inherited = part.all() - part.named().size();
        AreaFilterDraft filter = new AreaFilterDraft("", me, part.role().id(), "", "", "", "", "false");
        return new PartView(
                part.role().id(),
                part.role().label(),
                part.named().stream()
                        .limit(MOST)
                        .map(named -> named(tree, named))
                        .toList(),
                more(part.named().size()),
                inherited > 0 ? Optional.of(Message.of("productops.area.mine.inherited", inherited)) : Optional.empty(),
                part.all(),
                LibraryState.ofQuery("").with(filter).asTable(true).address().toString());
    }

    private static NamedView named(AreaTree tree, MyAreas.Named named) {
        return new NamedView(
                tree.path(named.area()),
                AreaAddress.page(named.area().key()),
                named.area().about(),
                named.group().map(group -> Message.of("productops.area.panel.group", group)));
    }
}
