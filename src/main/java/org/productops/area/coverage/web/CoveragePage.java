package org.productops.area.coverage.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.productops.area.coverage.CoverageDay;
import org.productops.area.coverage.CoverageFigureTexts;
import org.productops.area.coverage.CoverageFigureView;
import org.productops.area.coverage.CoverageKind;
import org.productops.area.coverage.CoverageService;
import org.productops.area.coverage.IssueCounting;
import org.productops.area.coverage.IssueCountingService;
import org.productops.area.coverage.TrendLine;
import org.productops.area.mapping.web.MappingAddress;
import org.productops.common.error.BusyException;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.job.Job;
import org.productops.common.job.web.JobDrawing;
import org.productops.common.time.ProductDates;
import org.productops.common.web.Address;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageToken;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;

/** How often which things are missing; each figure leads to its list. */
final class CoveragePage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("area/coverage/figures.vm", View.class);

    static final String DAYS = "days";

    private final CoverageService coverage;
    private final IssueCountingService counting;
    private final JobDrawing jobs;
    private final ProductDates dates;

    CoveragePage(CoverageService coverage, IssueCountingService counting, JobDrawing jobs, ProductDates dates) {
        this.coverage = coverage;
        this.counting = counting;
        this.jobs = jobs;
        this.dates = dates;
    }

    /**
     * The page.
     *
     * @param counted when issues were counted; empty if they were not yet
     * @param listed as of when the spaces of Confluence are known; empty if they are not yet
     * @param countable whether the reader may have issues counted now
     * @param jobHtml how far that is, for those who may; else empty
     */
    record View(
            Frame frame,
            PageToken token,
            String path,
            String here,
            String map,
            String mapping,
            String spaces,
            List<FigureRow> figures,
            List<DaysChoice> days,
            Optional<String> counted,
            Optional<String> listed,
            boolean countable,
            String jobHtml,
            Optional<Message> error) {}

    /**
     * A figure.
     *
     * @param unknown why it is not known; empty if it is
     */
    record FigureRow(
            String id,
            Message title,
            Optional<Message> unknown,
            int open,
            int excused,
            int total,
            String list,
            String excuses,
            Optional<TrendLine> line,
            String trend) {}

    record DaysChoice(int days, boolean chosen) {}

    /** The days that the address names, or else as many as usual. */
    static int days(PageRequest request) {
        return request.id(DAYS)
                .map(Long::intValue)
                .filter(IssueCounting.STEPS::contains)
                .orElse(CoverageService.USUAL_DAYS);
    }

    @Override
    public PageResult show(PageRequest request) {
        return page(200, request, Optional.empty());
    }

    /** Has issues counted now. */
    @Override
    public PageResult submit(PageRequest request) {
        try {
            if (!jobs.stopIfAsked(request)) {
                counting.start();
            }
        } catch (InvalidException | BusyException e) {
            return page(HttpStatus.of(e), request, Optional.of(e.text()));
        }
        return PageResult.go(here(days(request)).toString());
    }

    private static Address here(int days) {
        return Address.of(CoverageAddress.ROOT)
                .with(DAYS, days == CoverageService.USUAL_DAYS ? "" : String.valueOf(days));
    }

    private PageResult page(int status, PageRequest request, Optional<Message> error) {
        int days = days(request);
        List<CoverageFigureView> figures = coverage.figures(days);
        Map<CoverageKind, List<CoverageDay>> trends = coverage.trends();
        boolean mayCount = counting.mayStart();
        Optional<Job> job = mayCount ? counting.latest() : Optional.empty();
        boolean going = job.filter(each -> each.state().isGoing()).isPresent();
        return PageResult.show(
                status,
                TEMPLATE,
                new View(
                        request.frame(),
                        request.token(),
                        CoverageAddress.ROOT,
                        here(days).toString(),
                        CoverageAddress.map().toString(),
                        MappingAddress.ROOT,
                        MappingAddress.ofSpaces().toString(),
                        figures.stream()
                                .map(figure -> row(figure, days, trends.getOrDefault(figure.kind(), List.of())))
                                .toList(),
                        IssueCounting.STEPS.stream()
                                .map(step -> new DaysChoice(step, step == days))
                                .toList(),
                        asOf(figures, CoverageKind::isCounted),
                        asOf(figures, kind -> kind.subject() == CoverageKind.Subject.SPACE),
                        mayCount && !going,
                        job.map(each -> jobs.html(
                                        each, request.token(), here(days).toString()))
                                .orElse(""),
                        error));
    }

    private Optional<String> asOf(List<CoverageFigureView> figures, Predicate<CoverageKind> kinds) {
        return figures.stream()
                .filter(figure -> kinds.test(figure.kind()))
                .flatMap(figure -> figure.asOf().stream())
                .findFirst()
                .map(dates::day);
    }

    private FigureRow row(CoverageFigureView figure, int days, List<CoverageDay> trend) {
        CoverageKind kind = figure.kind();
        return new FigureRow(
                kind.id(),
                CoverageTexts.title(kind),
                figure.known() ? Optional.empty() : Optional.of(CoverageFigureTexts.unknown(kind)),
                figure.open(),
                figure.excused(),
                figure.total(),
                CoverageListPage.address(kind, days, false).toString(),
                CoverageListPage.address(kind, days, true).toString(),
                TrendLine.of(trend, dates),
                CoverageAddress.trend(kind).toString());
    }
}
