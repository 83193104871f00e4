package org.productops.readiness.reading.web;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.inject.Inject;
import org.productops.common.job.web.JobDrawing;
import org.productops.common.time.ProductDates;
import org.productops.common.user.People;
import org.productops.common.web.Address;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.readiness.reading.ReadingService;

/** The address of the administration page on which items are read from issues. */
@AdminOnly
public final class ReadingServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    static final Address PAGE = Address.of("/plugins/servlet/productops/checklist-readings");

    private final transient ReadingService readings;
    private final transient JobDrawing jobs;
    private final transient ProductDates dates;
    private final transient People people;

    @Inject
    public ReadingServlet(
            PageSupport support, ReadingService readings, JobDrawing jobs, ProductDates dates, People people) {
        super(support, Frame.administration("productops-checklists"), "job");
        this.readings = readings;
        this.jobs = jobs;
        this.dates = dates;
        this.people = people;
    }

    @Override
    protected Crumb home() {
        return Crumb.labelled("productops.readiness.reading.title", PAGE.toString());
    }

    @Override
    protected ServletPage page(PageRequest request) {
        if (!request.path().isEmpty()) {
            throw noPage(request);
        }
        return new ReadingPage(readings, jobs, dates, people);
    }
}
