package org.productops.area.review.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.area.Area;
import org.productops.area.AreaAddress;
import org.productops.area.AreaService;
import org.productops.area.AreaTree;
import org.productops.area.Ownership.NamedHolder;
import org.productops.area.ReviewDue;
import org.productops.area.review.AreaReviewService;
import org.productops.area.review.Duty;
import org.productops.area.review.ReviewAddress;
import org.productops.area.watch.WatchAddress;
import org.productops.area.web.WayBack;
import org.productops.common.error.ExpiredException;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.Message;
import org.productops.common.error.ProductOpsException;
import org.productops.common.time.ProductDates;
import org.productops.common.web.Address;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageToken;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;

/** What the reader has to review, each to be confirmed with one click; and what else is overdue. */
final class ReviewListPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("area/reviews.vm", View.class);

    /** Whoever corrects an area comes back here. */
    private static final WayBack HERE = WayBack.toTask(Address.of(ReviewAddress.ROOT));

    /** So many are shown; the others are counted. */
    private static final int MOST = 100;

    private final AreaReviewService reviews;
    private final AreaService areas;
    private final ProductDates dates;
    private final Templates templates;

    ReviewListPage(AreaReviewService reviews, AreaService areas, ProductDates dates, Templates templates) {
        this.reviews = reviews;
        this.areas = areas;
        this.dates = dates;
        this.templates = templates;
    }

    record View(
            Frame frame,
            PageToken token,
            String action,
            String notifications,
            Optional<Message> notice,
            List<Message> errors,
            List<Section> sections) {}

    /**
     * A table.
     *
     * @param editable whether the person can do something about any of it
     * @param more how many others there are
     */
    record Section(Message title, List<Row> rows, boolean editable, Optional<Message> more) {

        static Section of(String titleKey, List<Row> rows, int all) {
            return new Section(
                    Message.of(titleKey),
                    rows,
                    rows.stream().anyMatch(row -> row.edit().isPresent()),
                    ReviewListPage.more(all));
        }
    }

    /**
     * An area.
     *
     * @param due when its review was due, as the reader reads it; empty if it is not overdue
     * @param gone who is named and not there any more
     * @param edit where it is corrected; empty for those who may not
     */
    record Row(
            String key,
            String path,
            String page,
            long version,
            Optional<String> due,
            String gone,
            Optional<String> edit) {}

    @Override
    public PageResult show(PageRequest request) {
        return page(200, request, List.of());
    }

    @Override
    public PageResult submit(PageRequest request) {
        String key = request.text("key");
        String next = next(key);
        try {
            areas.confirmReview(key, request.id("version").orElse(0L));
        } catch (ProductOpsException e) {
            return page(HttpStatus.of(e), request, List.of(e.text()));
        }
        return PageResult.go(
                request.checked("back")
                        ? WayBack.of(request)
                                .page(key)
                                .done(ReviewAddress.CONFIRMED)
                                .toString()
                        : Address.of(ReviewAddress.ROOT).done(ReviewAddress.CONFIRMED)
                                + (next.isEmpty() ? "" : "#productops-review-" + next));
    }

    /** The area whose row comes after this one, or before it if none does: there somebody goes on who reviews many. */
    private String next(String key) {
        List<String> keys = reviews.mine().stream()
                .limit(MOST)
                .map(duty -> duty.area().key())
                .toList();
        int here = keys.indexOf(key);
        if (here < 0 || keys.size() == 1) {
            return "";
        }
        return keys.get(here + 1 < keys.size() ? here + 1 : here - 1);
    }

    @Override
    public PageResult expired(PageRequest request, ExpiredException expired) {
        return page(HttpStatus.of(expired), request, List.of(expired.text()));
    }

    private PageResult page(int status, PageRequest request, List<Message> errors) {
        AreaTree tree = areas.tree();
        List<Duty> mine = reviews.mine();
        Set<String> own = mine.stream().map(duty -> duty.area().key()).collect(Collectors.toSet());
        List<ReviewDue> others = reviews.overdue().stream()
                .filter(due -> !own.contains(due.area().key()))
                .toList();
        return PageResult.show(
                status,
                TEMPLATE,
                new View(
                        request.frame(),
                        request.token(),
                        ReviewAddress.ROOT,
                        WatchAddress.ROOT,
                        WayBack.done(request),
                        errors,
                        List.of(
                                Section.of(
                                        "productops.area.review.mine",
                                        mine.stream()
                                                .limit(MOST)
                                                .map(duty -> row(tree, duty))
                                                .toList(),
                                        mine.size()),
                                Section.of(
                                        "productops.area.review.others",
                                        others.stream()
                                                .limit(MOST)
                                                .map(due -> row(tree, due.area(), Optional.of(due.day()), ""))
                                                .toList(),
                                        others.size()))));
    }

    private static Optional<Message> more(int size) {
        return size > MOST ? Optional.of(Message.of("productops.area.archive.more", size - MOST)) : Optional.empty();
    }

    private Row row(AreaTree tree, Duty duty) {
        String gone = duty.gone().stream().map(NamedHolder::displayName).collect(Collectors.joining(", "));
        return row(tree, duty.area(), duty.overdue(), gone);
    }

    private Row row(AreaTree tree, Area area, Optional<LocalDate> due, String gone) {
        return new Row(
                area.key(),
                tree.path(area),
                HERE.page(area.key()).toString(),
                area.version(),
                due.map(dates::day),
                gone,
                areas.mayEdit(area)
                        ? Optional.of(HERE.on(AreaAddress.form(area.key())).toString())
                        : Optional.empty());
    }
}
