package org.productops.feedback.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.productops.common.error.FieldErrors;
import org.productops.common.web.form.FormRenderer;
import org.productops.feedback.FeedbackDraft;
import org.productops.feedback.FeedbackScreen;

/** Draws them as in our own form. */
@JiraComponent
public class FormFeedbackScreen implements FeedbackScreen {

    private final FormRenderer renderer;
    private final FeedbackFormType type;

    @Inject
    public FormFeedbackScreen(FormRenderer renderer, FeedbackFormType type) {
        this.renderer = renderer;
        this.type = type;
    }

    @Override
    public String html(Optional<FeedbackDraft> draft, FieldErrors errors, String prefix) {
        return renderer.fields(type, draft.map(SaidFormType::values).orElseGet(type::usual), errors, prefix);
    }
}
