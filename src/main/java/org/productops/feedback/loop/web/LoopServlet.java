package org.productops.feedback.loop.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import org.productops.common.job.web.JobDrawing;
import org.productops.common.time.ProductDates;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Templates;
import org.productops.feedback.loop.LoopCountingService;
import org.productops.feedback.loop.LoopFilter;
import org.productops.feedback.loop.LoopService;
import org.productops.feedback.loop.LoopTexts;

/**
 * How fast feedback gets on. The path says which page: nothing for the figures, {@code issues} for those behind one, {@code
 * times} for what a time is made of, {@code export} for a file.
 */
@AnonymousSiteAccess
public final class LoopServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient LoopService loops;
    private final transient LoopCountingService counting;
    private final transient JobDrawing jobs;
    private final transient LoopTexts texts;
    private final transient ProductDates dates;
    private final transient Templates templates;

    @Inject
    public LoopServlet(
            PageSupport support,
            LoopService loops,
            LoopCountingService counting,
            JobDrawing jobs,
            LoopTexts texts,
            ProductDates dates,
            Templates templates) {
        super(support, Frame.GENERAL, "loop-page");
        this.jobs = jobs;
        this.loops = loops;
        this.counting = counting;
        this.texts = texts;
        this.dates = dates;
        this.templates = templates;
    }

    @Override
    protected Crumb home() {
        return Crumb.labelled("productops.answer.loop.title", LoopAddress.PAGE);
    }

    @Override
    protected boolean isHomeForAll() {
        return true;
    }

    @Override
    protected ServletPage page(PageRequest request) {
        return switch (request.path()) {
            case "" -> new LoopPage(loops, counting, jobs, texts, dates);
            case LoopAddress.ISSUES -> new LoopIssuesPage(loops);
            case LoopAddress.TIMES -> new LoopTimesPage(loops, texts, dates, templates);
            case LoopAddress.EXPORT -> new LoopExportPage(loops, texts);
            default -> throw noPage(request);
        };
    }

    /**
     * What the address asks for.
     *
     * @throws org.productops.common.error.InvalidException if the months are none to choose
     */
    static LoopFilter filter(PageRequest request) {
        return filter(request, LoopFilter.months(request.text(LoopFilter.MONTHS)));
    }

    /** The same of so many months. */
    static LoopFilter filter(PageRequest request, int months) {
        return new LoopFilter(
                request.text(LoopFilter.PROJECT),
                request.text(LoopFilter.AREA),
                request.text(LoopFilter.ISSUE),
                months);
    }
}
