package org.productops.feedback.search.web;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.inject.Inject;
import java.util.List;
import org.productops.common.error.Message;
import org.productops.common.job.web.JobDrawing;
import org.productops.common.search.web.IssueIndexPage;
import org.productops.common.search.web.IssueIndexPageText;
import org.productops.common.search.web.QueryExample;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.feedback.search.FeedbackIndexService;

/** The address of the administration page <em>Feedback in searches</em>. */
@AdminOnly
public final class FeedbackIndexServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private static final IssueIndexPageText TEXT = new IssueIndexPageText(
            "/plugins/servlet/productops/feedback-search",
            Message.of("productops.feedback.search.title"),
            Message.of("productops.feedback.search.about"),
            Message.of("productops.feedback.search.start-help"),
            List.of(
                    new QueryExample(
                            "feedbackState = \"to-answer\"", Message.of("productops.feedback.search.finds-state")),
                    new QueryExample(
                            "feedbackSource = \"customer\"", Message.of("productops.feedback.search.finds-source")),
                    new QueryExample(
                            "feedbackOrganisation in organisation(\"Acme\")",
                            Message.of("productops.feedback.search.finds-organisation")),
                    new QueryExample(
                            "feedbackSegment = \"Enterprise\"", Message.of("productops.feedback.search.finds-segment")),
                    new QueryExample("feedbackCount >= 5", Message.of("productops.feedback.search.finds-count")),
                    new QueryExample("feedbackValue >= 100000", Message.of("productops.feedback.search.finds-value"))));

    private final transient FeedbackIndexService service;
    private final transient JobDrawing jobs;

    @Inject
    public FeedbackIndexServlet(PageSupport support, FeedbackIndexService service, JobDrawing jobs) {
        super(support, Frame.administration("productops-feedback-search"), "job");
        this.service = service;
        this.jobs = jobs;
    }

    @Override
    protected ServletPage page(PageRequest request) {
        if (!request.path().isEmpty()) {
            throw noPage(request);
        }
        return new IssueIndexPage(TEXT, service, jobs);
    }
}
