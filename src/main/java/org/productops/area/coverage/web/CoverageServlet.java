package org.productops.area.coverage.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import org.productops.area.AreaIssueSearch;
import org.productops.area.coverage.CoverageKind;
import org.productops.area.coverage.CoverageMapService;
import org.productops.area.coverage.CoverageService;
import org.productops.area.coverage.IssueCountingService;
import org.productops.area.coverage.IssueCounts;
import org.productops.common.job.web.JobDrawing;
import org.productops.common.time.ProductDates;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Templates;
import org.productops.common.web.form.FormRenderer;

/**
 * What is missing from the library of areas and its mapping. The path says which page: nothing for all figures, {@code map} for the map of the product, the name
 * of one for its list, {@code export} with it for a file, {@code trend} with it for its course, {@code excuse} with it for the form of an excuse.
 */
@AnonymousSiteAccess
public final class CoverageServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient CoverageService coverage;
    private final transient CoverageMapService maps;
    private final transient IssueCountingService counting;
    private final transient JobDrawing jobs;
    private final transient CoverageFixes fixes;
    private final transient Templates templates;
    private final transient ProductDates dates;
    private final transient FormRenderer renderer;
    private final transient ExcuseFormType type;

    @Inject
    public CoverageServlet(
            PageSupport support,
            CoverageService coverage,
            CoverageMapService maps,
            IssueCountingService counting,
            JobDrawing jobs,
            IssueCounts counts,
            AreaIssueSearch search,
            Templates templates,
            ProductDates dates,
            FormRenderer renderer,
            ExcuseFormType type) {
        super(support, Frame.GENERAL, "area-coverage");
        this.coverage = coverage;
        this.maps = maps;
        this.counting = counting;
        this.jobs = jobs;
        this.fixes = new CoverageFixes(counts, search);
        this.templates = templates;
        this.dates = dates;
        this.renderer = renderer;
        this.type = type;
    }

    @Override
    protected Crumb home() {
        return Crumb.labelled("productops.coverage.page.title", CoverageAddress.ROOT);
    }

    @Override
    protected boolean isHomeForAll() {
        return true;
    }

    @Override
    protected ServletPage page(PageRequest request) {
        String path = request.path();
        if (path.isEmpty()) {
            return new CoveragePage(coverage, counting, jobs, dates);
        }
        if (path.equals(CoverageAddress.MAP)) {
            return new CoverageMapPage(maps, coverage, templates);
        }
        if (path.startsWith(CoverageAddress.EXPORT)) {
            return new CoverageExportPage(coverage, kind(request, CoverageAddress.EXPORT));
        }
        if (path.startsWith(CoverageAddress.TREND)) {
            return new CoverageTrendPage(coverage, templates, dates, kind(request, CoverageAddress.TREND));
        }
        if (path.startsWith(CoverageAddress.EXCUSE)) {
            CoverageKind kind = kind(request, CoverageAddress.EXCUSE);
            return new ExcuseFormPage(renderer, type, coverage, kind, request.text("subject"));
        }
        return new CoverageListPage(coverage, fixes, templates, dates, kind(request, ""));
    }

    private static CoverageKind kind(PageRequest request, String before) {
        return CoverageKind.find(request.path().substring(before.length())).orElseThrow(() -> noPage(request));
    }
}
