package org.productops.area.coverage.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.productops.area.coverage.CoverageDay;
import org.productops.area.coverage.CoverageKind;
import org.productops.area.coverage.CoverageService;
import org.productops.area.coverage.TrendLine;
import org.productops.common.error.Message;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.time.ProductDates;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.Pager;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;

/** How a figure was on each day, the latest first, as a line and as a table. */
final class CoverageTrendPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("area/coverage/trend.vm", View.class);

    private static final int ROWS = 100;

    private final CoverageService coverage;
    private final Templates templates;
    private final ProductDates dates;
    private final CoverageKind kind;

    CoverageTrendPage(CoverageService coverage, Templates templates, ProductDates dates, CoverageKind kind) {
        this.coverage = coverage;
        this.templates = templates;
        this.dates = dates;
        this.kind = kind;
    }

    record View(
            Frame frame, Message title, String root, Optional<TrendLine> line, List<DayRow> days, String pagerHtml) {}

    record DayRow(String day, int open, int excused, int total) {}

    @Override
    public PageResult show(PageRequest request) {
        List<CoverageDay> days = coverage.trend(kind);
        List<CoverageDay> latestFirst = new ArrayList<>(days);
        Collections.reverse(latestFirst);
        Slice<CoverageDay> slice =
                Slice.of(latestFirst, Paging.ofPage(request.text(Paging.START), -1, ROWS, days.size()));
        return PageResult.show(
                TEMPLATE,
                new View(
                        request.frame(),
                        CoverageTexts.title(kind),
                        CoverageAddress.ROOT,
                        TrendLine.of(days, dates),
                        slice.map(day -> new DayRow(dates.day(day.day()), day.open(), day.excused(), day.total()))
                                .values(),
                        Pager.html(templates, slice, CoverageAddress.trend(kind))));
    }
}
