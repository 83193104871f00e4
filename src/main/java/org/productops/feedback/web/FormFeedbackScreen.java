package org.productops.feedback.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import org.productops.common.error.FieldErrors;
import org.productops.common.time.ProductDates;
import org.productops.common.web.form.FormRenderer;
import org.productops.feedback.FeedbackDraft;
import org.productops.feedback.FeedbackScreen;

/** Draws them as in our own form. */
@JiraComponent
public class FormFeedbackScreen implements FeedbackScreen {

    private final FormRenderer renderer;
    private final ProductDates dates;
    private final InstantSource clock;

    @Inject
    public FormFeedbackScreen(FormRenderer renderer, ProductDates dates, InstantSource clock) {
        this.renderer = renderer;
        this.dates = dates;
        this.clock = clock;
    }

    @Override
    public String html(Optional<FeedbackDraft> draft, FieldErrors errors, String prefix, String issueKey) {
        ScreenFormType type = new ScreenFormType(dates, clock, issueKey);
        return renderer.fields(type, draft.map(SaidFormType::values).orElseGet(type::usual), errors, prefix);
    }
}
