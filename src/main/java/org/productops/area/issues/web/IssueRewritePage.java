package org.productops.area.issues.web;

import java.util.List;
import java.util.Optional;
import org.productops.area.issues.IssueRewriteService;
import org.productops.area.issues.IssueRewriteView;
import org.productops.common.error.BusyException;
import org.productops.common.error.ExpiredException;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.Message;
import org.productops.common.job.web.JobDrawing;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageToken;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;

/** Whether issues name their areas as these are called today, and the button that sees to it. */
final class IssueRewritePage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("area/issues.vm", View.class);

    /** So many keys are named. */
    private static final int MOST_KEYS = 20;

    private final IssueRewriteService issues;
    private final JobDrawing jobs;

    IssueRewritePage(IssueRewriteService issues, JobDrawing jobs) {
        this.issues = issues;
        this.jobs = jobs;
    }

    record View(
            Frame frame,
            PageToken token,
            Optional<Message> error,
            String jobHtml,
            Message left,
            boolean filled,
            boolean going) {}

    @Override
    public PageResult show(PageRequest request) {
        return page(200, request, Optional.empty());
    }

    @Override
    public PageResult submit(PageRequest request) {
        try {
            if (!jobs.stopIfAsked(request)) {
                issues.startAll();
            }
            return PageResult.go(IssueRewriteServlet.PATH);
        } catch (BusyException e) {
            return page(HttpStatus.of(e), request, Optional.of(e.text()));
        }
    }

    @Override
    public PageResult expired(PageRequest request, ExpiredException expired) {
        return page(HttpStatus.of(expired), request, Optional.of(expired.text()));
    }

    private PageResult page(int status, PageRequest request, Optional<Message> error) {
        IssueRewriteView view = issues.view();
        return PageResult.show(
                status,
                TEMPLATE,
                new View(
                        request.frame(),
                        request.token(),
                        error,
                        view.job()
                                .map(job -> jobs.html(job, request.token(), IssueRewriteServlet.PATH))
                                .orElse(""),
                        left(view.left()),
                        view.filled(),
                        view.job().filter(job -> job.state().isGoing()).isPresent()));
    }

    private static Message left(List<String> keys) {
        return keys.isEmpty()
                ? Message.of("productops.issues.left-none")
                : Message.of(
                        "productops.issues.left",
                        keys.size(),
                        String.join(", ", keys.subList(0, Math.min(MOST_KEYS, keys.size())))
                                + (keys.size() > MOST_KEYS ? ", \u2026" : ""));
    }
}
