package org.productops.feedback.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import org.productops.common.text.Texts;
import org.productops.common.time.ProductDates;
import org.productops.feedback.Feedback;
import org.productops.feedback.FeedbackView;
import org.productops.feedback.LinkedFeedback;
import org.productops.feedback.Speaker;
import org.productops.feedback.SpokenFor;

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
        return view.feedback().map(feedback -> json(view, feedback)).orElseGet(() -> nothing(view));
    }

    private FeedbackJson nothing(FeedbackView view) {
        return new FeedbackJson(
                view.issue().key(),
                view.issue().summary(),
                null,
                null,
                null,
                null,
                "",
                null,
                null,
                "",
                "",
                false,
                "",
                null,
                "",
                null,
                null,
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

    private FeedbackJson json(FeedbackView view, Feedback feedback) {
        Speaker speaker = feedback.speaker();
        SpokenFor organisation = feedback.organisation();
        return new FeedbackJson(
                view.issue().key(),
                view.issue().summary(),
                feedback.kind().name(),
                texts.get(feedback.kind().textKey()),
                feedback.source().name(),
                texts.get(feedback.source().textKey()),
                feedback.channel(),
                speaker.side().name(),
                texts.get(speaker.side().textKey()),
                speaker.name(),
                speaker.contact(),
                speaker.mayBeContacted(),
                organisation.name(),
                orNull(organisation.organisationId()),
                organisation.segment(),
                orNull(organisation.value()),
                organisation.state().map(Enum::name).orElse(null),
                feedback.importance().name(),
                texts.get(feedback.importance().textKey()),
                feedback.quote(),
                feedback.link(),
                feedback.heardOn().toString(),
                dates.day(feedback.heardOn()),
                null,
                view.issue().editable(),
                view.version());
    }

    private static Long orNull(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
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
