package org.productops.feedback.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.Address;
import org.productops.common.web.Crumb;
import org.productops.common.web.PageRequest;
import org.productops.common.web.form.FormHead;
import org.productops.common.web.form.FormPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.common.web.form.FormValues;
import org.productops.feedback.FeedbackService;
import org.productops.feedback.FeedbackView;

/** The page on which the feedback of an issue is edited. */
final class FeedbackFormPage extends FormPage<FeedbackView> {

    private final FeedbackService feedback;

    FeedbackFormPage(FormRenderer renderer, FeedbackFormType type, FeedbackService feedback) {
        super(renderer, type);
        this.feedback = feedback;
    }

    @Override
    protected Optional<FeedbackView> open(PageRequest request) {
        return Optional.of(feedback.readToEdit(request.text(IssueWays.ISSUE)));
    }

    @Override
    protected FormHead head(PageRequest request, Optional<FeedbackView> record) {
        String key = record.map(view -> view.issue().key()).orElse(request.text(IssueWays.ISSUE));
        String path = IssueWays.path(key).toString();
        return new FormHead(
                Message.of("productops.feedback.page.title", key),
                Optional.empty(),
                List.of(record.map(view -> IssueWays.to(view.issue())).orElseGet(() -> Crumb.named(key, path))),
                Address.of("/plugins/servlet/productops/feedback")
                        .with(IssueWays.ISSUE, key)
                        .toString(),
                Optional.of(path),
                Optional.empty());
    }

    @Override
    protected FeedbackView save(PageRequest request, FormValues typed, long version) {
        return feedback.save(request.text(IssueWays.ISSUE), version, SaidFormType.draft(typed));
    }

    @Override
    protected String afterwards(PageRequest request, FeedbackView saved) {
        return IssueWays.path(saved.issue().key()).toString();
    }
}
