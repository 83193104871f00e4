package org.productops.feedback.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.productops.common.time.ProductDates;

/** The form of feedback whose issue is there, in the panel of that and on a page of its own. */
@JiraComponent
public class FeedbackFormType extends SaidFormType {

    @Inject
    public FeedbackFormType(ProductDates dates, InstantSource clock) {
        super("productops-feedback", dates, clock);
    }
}
