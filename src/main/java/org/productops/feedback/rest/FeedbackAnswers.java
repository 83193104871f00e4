package org.productops.feedback.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import org.productops.common.text.Texts;
import org.productops.feedback.FeedbackRecord;
import org.productops.feedback.FeedbackView;
import org.productops.feedback.LinkedFeedback;
import org.productops.feedback.ShownDays;

/** Puts feedback into the form of the REST interface. */
@JiraComponent
public class FeedbackAnswers {

    private final Texts texts;
    private final ShownDays days;

    @Inject
    public FeedbackAnswers(Texts texts, ShownDays days) {
        this.texts = texts;
        this.days = days;
    }

    FeedbackJson json(FeedbackView view) {
        if (view.feedback().isEmpty()) {
            return new FeedbackJson(
                    view.issue().key(),
                    view.issue().summary(),
                    null,
                    null,
                    "",
                    "",
                    null,
                    null,
                    view.issue().editable(),
                    view.version());
        }
        FeedbackRecord feedback = view.feedback().get();
        return new FeedbackJson(
                view.issue().key(),
                view.issue().summary(),
                feedback.source().name(),
                texts.get(feedback.source().textKey()),
                feedback.organisation(),
                feedback.quote(),
                feedback.heardOn().toString(),
                days.shown(feedback.heardOn()),
                view.issue().editable(),
                view.version());
    }

    LinkedFeedbackJson json(LinkedFeedback linked) {
        return new LinkedFeedbackJson(
                linked.count(),
                linked.unnamed(),
                linked.organisations().stream()
                        .map(each -> new LinkedFeedbackJson.Organisation(each.name(), each.count()))
                        .toList(),
                linked.newest().stream().map(this::json).toList(),
                linked.more());
    }
}
