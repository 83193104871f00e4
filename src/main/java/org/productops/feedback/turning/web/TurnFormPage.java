package org.productops.feedback.turning.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.Address;
import org.productops.common.web.PageRequest;
import org.productops.common.web.form.FormHead;
import org.productops.common.web.form.FormPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.common.web.form.FormValues;
import org.productops.feedback.FeedbackView;
import org.productops.feedback.IssueNotice;
import org.productops.feedback.turning.TurnDraft;
import org.productops.feedback.turning.TurnFields;
import org.productops.feedback.turning.TurnService;
import org.productops.feedback.turning.TurnView;
import org.productops.feedback.turning.TurnWay;
import org.productops.feedback.web.IssueWays;
import org.productops.feedback.web.SaidFormType;

/** The page on which an issue is turned into feedback. */
final class TurnFormPage extends FormPage<FeedbackView> {

    private final TurnService turning;

    TurnFormPage(FormRenderer renderer, TurnFormType type, TurnService turning) {
        super(renderer, type);
        this.turning = turning;
    }

    @Override
    protected Optional<FeedbackView> open(PageRequest request) {
        TurnView view = turning.open(request.text(IssueWays.ISSUE));
        return view.obstacle().isPresent()
                ? Optional.empty()
                : Optional.of(new FeedbackView(view.issue(), Optional.empty()));
    }

    @Override
    protected FormHead head(PageRequest request, Optional<FeedbackView> record) {
        TurnView view = turning.open(request.text(IssueWays.ISSUE));
        String key = view.issue().key();
        FormHead head = new FormHead(
                        Message.of("productops.feedback.turn.title", key),
                        Optional.empty(),
                        List.of(IssueWays.to(view.issue())),
                        Address.of("/plugins/servlet/productops/turn-into-feedback")
                                .with(IssueWays.ISSUE, key)
                                .toString(),
                        Optional.of(IssueWays.path(key).toString()),
                        Optional.empty())
                .submit(Message.of("productops.feedback.turn.submit"));
        return view.obstacle()
                .map(why -> head.about(why, Message.of("productops.feedback.turn.about.created", key)))
                .orElse(head);
    }

    @Override
    protected FormValues blank(PageRequest request) {
        return SaidFormType.values(turning.open(request.text(IssueWays.ISSUE)).proposed());
    }

    @Override
    protected FormValues opened(PageRequest request, FeedbackView record) {
        return blank(request).with(TurnFields.WAY, TurnWay.ISSUE.name());
    }

    @Override
    protected FeedbackView save(PageRequest request, FormValues typed, long version) {
        TurnDraft draft = new TurnDraft(typed.text(TurnFields.WAY), SaidFormType.draft(typed));
        return new FeedbackView(turning.turn(request.text(IssueWays.ISSUE), draft), Optional.empty());
    }

    @Override
    protected String afterwards(PageRequest request, FeedbackView saved) {
        String key = saved.issue().key();
        String from = request.text(IssueWays.ISSUE);
        IssueNotice notice = key.equalsIgnoreCase(from)
                ? new IssueNotice(IssueNotice.Done.BECAME, "")
                : new IssueNotice(IssueNotice.Done.TURNED, from);
        return notice.address(key);
    }
}
