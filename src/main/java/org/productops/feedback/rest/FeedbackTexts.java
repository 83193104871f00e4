package org.productops.feedback.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import org.productops.common.text.Texts;
import org.productops.common.time.ProductDates;
import org.productops.feedback.Feedback;
import org.productops.feedback.FeedbackView;
import org.productops.feedback.LinkedFeedback;

/** Brings feedback into JSON, with its source and its day in the caller's language. */
@JiraComponent
public class FeedbackTexts {

    private final Texts texts;
    private final ProductDates dates;

    @Inject
    public FeedbackTexts(Texts texts, ProductDates dates) {
        this.texts = texts;
        this.dates = dates;
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
                    view.unreadable().isPresent() ? texts.get("productops.feedback.unreadable") : null,
                    view.issue().editable(),
                    view.version());
        }
        Feedback feedback = view.feedback().get();
        return new FeedbackJson(
                view.issue().key(),
                view.issue().summary(),
                feedback.source().name(),
                texts.get(feedback.source().textKey()),
                feedback.organisation(),
                feedback.quote(),
                feedback.heardOn().toString(),
                dates.day(feedback.heardOn()),
                null,
                view.issue().editable(),
                view.version());
    }

    LinkedFeedbackJson json(LinkedFeedback linked) {
        return new LinkedFeedbackJson(
                linked.count(),
                linked.unnamed(),
                linked.organisations().stream()
                        .map(each -> new LinkedFeedbackJson.OrganisationJson(each.name(), each.count()))
                        .toList(),
                linked.newest().stream().map(this::json).toList(),
                linked.more());
    }
}
