package org.productops.area.coverage.web;

import java.util.List;
import java.util.Optional;
import org.productops.area.coverage.CoverageFigureTexts;
import org.productops.area.coverage.CoverageGap;
import org.productops.area.coverage.CoverageGapView;
import org.productops.area.coverage.CoverageKind;
import org.productops.area.coverage.CoverageService;
import org.productops.area.coverage.Excuse;
import org.productops.area.mapping.web.MappingAddress;
import org.productops.area.web.WayBack;
import org.productops.common.error.Message;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.time.ProductDates;
import org.productops.common.web.Address;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageToken;
import org.productops.common.web.Pager;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;

/** What is missing of one kind, the largest first, with what mends it beside each; or what is excused. */
final class CoverageListPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("area/coverage/list.vm", View.class);

    private static final String EXCUSED = "excused";
    private static final String EXCUSE_ENDED = "ended";
    private static final String SUBJECT = "subject";
    private static final int ROWS = 50;

    private final CoverageService coverage;
    private final CoverageFixes fixes;
    private final Templates templates;
    private final ProductDates dates;
    private final CoverageKind kind;

    CoverageListPage(
            CoverageService coverage, CoverageFixes fixes, Templates templates, ProductDates dates, CoverageKind kind) {
        this.coverage = coverage;
        this.fixes = fixes;
        this.templates = templates;
        this.dates = dates;
        this.kind = kind;
    }

    /**
     * The page.
     *
     * @param other where the excused ones are, or those that are not
     * @param action the page as it is
     * @param mendable whether the person may mend or excuse any of what is shown
     * @param unknown why it is not known what is missing; empty if it is
     */
    record View(
            Frame frame,
            PageToken token,
            Message title,
            String root,
            String action,
            boolean excused,
            String other,
            String export,
            Message summary,
            Optional<Message> unknown,
            Optional<String> connect,
            List<Row> rows,
            boolean mendable,
            String pagerHtml,
            Optional<Message> notice) {}

    /**
     * A gap.
     *
     * @param page where that is seen which has it; empty if it has no page
     * @param fixes where it is mended; empty if nowhere, or by others
     * @param excuse where it is excused; empty for those who may not
     * @param held why it is excused; empty if it is not
     */
    record Row(
            String subject,
            String name,
            String within,
            String key,
            Message measure,
            Optional<String> page,
            List<CoverageFixes.Fix> fixes,
            Optional<String> excuse,
            Optional<Held> held) {}

    record Held(String reason, Message until) {}

    /** The list as the address says it. */
    static Address address(CoverageKind kind, int days, boolean excused) {
        return CoverageAddress.of(kind)
                .with(CoveragePage.DAYS, days == CoverageService.USUAL_DAYS ? "" : String.valueOf(days))
                .with(EXCUSED, excused ? "true" : "");
    }

    @Override
    public PageResult show(PageRequest request) {
        boolean excused = request.checked(EXCUSED);
        int days = CoveragePage.days(request);
        List<CoverageGapView> all = coverage.gaps(kind, days, excused);
        Slice<CoverageGapView> slice = Slice.of(all, Paging.ofPage(request.text(Paging.START), -1, ROWS, all.size()));
        Address address = address(kind, days, excused);
        Address here = address.with(Paging.START, slice.startInAddress());
        WayBack way = WayBack.toTask(here);
        List<Row> rows = coverage.details(slice.values()).stream()
                .map(view -> row(view, way))
                .toList();
        return PageResult.show(
                TEMPLATE,
                new View(
                        request.frame(),
                        request.token(),
                        CoverageTexts.title(kind),
                        CoverageAddress.ROOT,
                        here.toString(),
                        excused,
                        address(kind, days, !excused).toString(),
                        CoverageAddress.export(kind)
                                .with(CoveragePage.DAYS, address.parameters().get(CoveragePage.DAYS))
                                .with(EXCUSED, excused ? "true" : "")
                                .toString(),
                        summary(all.size(), excused),
                        coverage.isKnown(kind) ? Optional.empty() : Optional.of(CoverageFigureTexts.unknown(kind)),
                        kind == CoverageKind.SPACE_UNMAPPED
                                ? Optional.of(MappingAddress.ofSpaces().toString())
                                : Optional.empty(),
                        rows,
                        rows.stream()
                                .anyMatch(row ->
                                        row.excuse().isPresent() || !row.fixes().isEmpty()),
                        Pager.html(templates, slice, address),
                        notice(request)));
    }

    private Message summary(int count, boolean excused) {
        if (count == 0) {
            return Message.of(excused ? "productops.coverage.list.none-excused" : "productops.coverage.list.none");
        }
        if (excused) {
            return Message.of("productops.coverage.list.excused", count);
        }
        boolean byTime = kind == CoverageKind.REVIEW_OVERDUE;
        return Message.of(byTime ? "productops.coverage.list.open-longest" : "productops.coverage.list.open", count);
    }

    private static Optional<Message> notice(PageRequest request) {
        return switch (request.done()) {
            case ExcuseFormPage.SAVED -> Optional.of(Message.of("productops.coverage.excuse.saved"));
            case EXCUSE_ENDED -> Optional.of(Message.of("productops.coverage.excuse.ended"));
            default -> WayBack.done(request);
        };
    }

    /** Ends an excuse. */
    @Override
    public PageResult submit(PageRequest request) {
        coverage.endExcuse(kind, request.text(SUBJECT));
        return PageResult.go(address(kind, CoveragePage.days(request), request.checked(EXCUSED))
                .with(Paging.START, request.text(Paging.START))
                .done(EXCUSE_ENDED)
                .toString());
    }

    private Row row(CoverageGapView view, WayBack way) {
        CoverageGap gap = view.gap();
        return new Row(
                gap.subject(),
                gap.name(),
                gap.within(),
                gap.key(),
                CoverageTexts.measure(gap),
                CoverageAddress.page(gap, way),
                fixes.of(view, way),
                view.excusable()
                        ? Optional.of(way.on(CoverageAddress.excuse(gap)).toString())
                        : Optional.empty(),
                view.excuse().map(excuse -> held(excuse, view.excusedBy())));
    }

    private Held held(Excuse excuse, String by) {
        return new Held(excuse.reason(), Message.of("productops.coverage.list.until", dates.day(excuse.until()), by));
    }
}
