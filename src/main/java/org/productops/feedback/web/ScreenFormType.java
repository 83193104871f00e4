package org.productops.feedback.web;

import java.time.InstantSource;
import java.util.Optional;
import org.productops.common.time.ProductDates;
import org.productops.feedback.FeedbackView;

/** The fields of feedback on a screen of the product, beside its own fields. */
final class ScreenFormType extends SaidFormType {

    /** The product's own field, which says much of what is said. */
    private static final String SUMMARY = "summary";

    private final String issueKey;

    /** @param issueKey the key of the issue whose feedback it is; empty if it is not there yet */
    ScreenFormType(ProductDates dates, InstantSource clock, String issueKey) {
        super("productops-feedback", dates, clock);
        this.issueKey = issueKey;
    }

    @Override
    protected SimilarHint hint(Optional<FeedbackView> record) {
        return SimilarHint.of(SUMMARY, issueKey);
    }
}
