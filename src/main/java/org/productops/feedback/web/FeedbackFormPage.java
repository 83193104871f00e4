package org.productops.feedback.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.issue.VisibleIssue;
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

    private static final String ISSUE = "issue";

    private final FeedbackService feedback;

    FeedbackFormPage(FormRenderer renderer, FeedbackFormType type, FeedbackService feedback) {
        super(renderer, type);
        this.feedback = feedback;
    }

    @Override
    protected Optional<FeedbackView> open(PageRequest request) {
        return Optional.of(feedback.readToEdit(request.text(ISSUE)));
    }

    @Override
    protected FormHead head(PageRequest request, Optional<FeedbackView> record) {
        String key = record.map(view -> view.issue().key()).orElse(request.text(ISSUE));
        String summary =
                record.map(FeedbackView::issue).map(VisibleIssue::summary).orElse("");
        return new FormHead(
                Message.of("productops.feedback.page.title", key),
                Optional.empty(),
                List.of(Crumb.named((key + " " + summary).strip(), issuePath(key))),
                Address.of("/plugins/servlet/productops/feedback")
                        .with(ISSUE, key)
                        .toString(),
                Optional.of(issuePath(key)),
                Optional.empty());
    }

    @Override
    protected FeedbackView save(PageRequest request, FormValues typed, long version) {
        return feedback.save(request.text(ISSUE), version, SaidFormType.draft(typed));
    }

    @Override
    protected String afterwards(PageRequest request, FeedbackView saved) {
        return issuePath(saved.issue().key());
    }

    private static String issuePath(String key) {
        return "/browse/" + key;
    }
}
