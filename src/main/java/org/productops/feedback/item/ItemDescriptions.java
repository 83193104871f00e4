package org.productops.feedback.item;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import org.productops.feedback.Feedback;
import org.productops.feedback.FeedbackListing;
import org.productops.feedback.FeedbackStore;

/** Keeps beside items of what kind the feedback is and which organisation said it, so that lists find them by it. */
@JiraComponent
public class ItemDescriptions implements FeedbackListing {

    private final FeedbackItemStore store;
    private final FeedbackStore said;

    @Inject
    public ItemDescriptions(FeedbackItemStore store, FeedbackStore said) {
        this.store = store;
        this.said = said;
    }

    /** Nothing if there is no item yet: it is described when it is made. */
    @Override
    public void kept(Feedback feedback) {
        store.describe(feedback.issueId(), ItemDescription.of(feedback));
    }

    /** An item was made: what was recorded before may say what it is. */
    void made(long issueId) {
        said.find(issueId).ifPresent(this::kept);
    }
}
