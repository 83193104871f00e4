package org.productops.common.search.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.BusyException;
import org.productops.common.error.ExpiredException;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.Message;
import org.productops.common.job.web.JobDrawing;
import org.productops.common.search.IssueIndexService;
import org.productops.common.search.IssueIndexView;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageToken;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;

/** What searches know of issues, the button that sees to it, and how to search. */
public final class IssueIndexPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("common/search-index.vm", View.class);

    private final IssueIndexPageText text;
    private final IssueIndexService service;
    private final JobDrawing jobs;

    public IssueIndexPage(IssueIndexPageText text, IssueIndexService service, JobDrawing jobs) {
        this.text = text;
        this.service = service;
        this.jobs = jobs;
    }

    record View(
            Frame frame,
            PageToken token,
            Optional<Message> error,
            String jobHtml,
            boolean upToDate,
            boolean going,
            String id,
            IssueIndexPageText text,
            List<QueryExample> examples) {}

    @Override
    public PageResult show(PageRequest request) {
        return page(200, request, Optional.empty());
    }

    @Override
    public PageResult submit(PageRequest request) {
        try {
            if (!jobs.stopIfAsked(request)) {
                service.start();
            }
            return PageResult.go(text.path());
        } catch (BusyException e) {
            return page(HttpStatus.of(e), request, Optional.of(e.text()));
        }
    }

    @Override
    public PageResult expired(PageRequest request, ExpiredException expired) {
        return page(HttpStatus.of(expired), request, Optional.of(expired.text()));
    }

    private PageResult page(int status, PageRequest request, Optional<Message> error) {
        IssueIndexView view = service.view();
        return PageResult.show(
                status,
                TEMPLATE,
                new View(
                        request.frame(),
                        request.token(),
                        error,
                        view.job()
                                .map(job -> jobs.html(job, request.token(), text.path()))
                                .orElse(""),
                        view.upToDate(),
                        view.job().filter(job -> job.state().isGoing()).isPresent(),
                        text.id(),
                        text,
                        text.examples()));
    }
}
