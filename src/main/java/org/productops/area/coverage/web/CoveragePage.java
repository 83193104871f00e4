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
import org.productops.area.coverage.TrendLine;
import org.productops.area.mapping.web.MappingAddress;
import org.productops.common.error.Message;
import org.productops.common.time.ProductDates;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;

/** How often which things are missing; each figure leads to its list. */
final class CoveragePage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("area/coverage/figures.vm", View.class);

    static final String DAYS = "days";

    private final CoverageService coverage;
    private final ProductDates dates;

    CoveragePage(CoverageService coverage, ProductDates dates) {
        this.coverage = coverage;
        this.dates = dates;
    }

    /**
     * The page.
     *
     * @param counted when issues were counted; empty if they were not yet
     * @param listed as of when the spaces of Confluence are known; empty if they are not yet
     */
    record View(
            Frame frame,
            String path,
            String map,
            String mapping,
            String spaces,
            List<FigureRow> figures,
            List<DaysChoice> days,
            Optional<String> counted,
            Optional<String> listed) {}

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
        int days = days(request);
        List<CoverageFigureView> figures = coverage.figures(days);
        Map<CoverageKind, List<CoverageDay>> trends = coverage.trends();
        return PageResult.show(
                TEMPLATE,
                new View(
                        request.frame(),
                        CoverageAddress.ROOT,
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
                        asOf(figures, kind -> kind.subject() == CoverageKind.Subject.SPACE)));
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
