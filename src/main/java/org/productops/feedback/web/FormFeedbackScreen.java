package org.productops.feedback.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.web.PageResources;
import org.productops.common.web.Templates;
import org.productops.common.web.form.FormRenderer;
import org.productops.feedback.FeedbackDraft;
import org.productops.feedback.FeedbackFields;
import org.productops.feedback.FeedbackScreen;

/** Draws them as in our own form, with what was probably said before beneath. */
@JiraComponent
public class FormFeedbackScreen implements FeedbackScreen {

    /** The product's own field, which says much of what is said. */
    private static final String SUMMARY = "summary";

    private final FormRenderer renderer;
    private final FeedbackFormType type;
    private final Templates templates;
    private final PageResources resources;

    @Inject
    public FormFeedbackScreen(
            FormRenderer renderer, FeedbackFormType type, Templates templates, PageResources resources) {
        this.renderer = renderer;
        this.type = type;
        this.templates = templates;
        this.resources = resources;
    }

    @Override
    public String html(Optional<FeedbackDraft> draft, FieldErrors errors, String prefix, String issueKey) {
        resources.require("similar-hint");
        String fields = renderer.fields(type, draft.map(SaidFormType::values).orElseGet(type::usual), errors, prefix);
        return fields
                + templates.render(
                        SimilarHint.TEMPLATE,
                        new SimilarHint(
                                Message.of("productops.similar.hint.title"),
                                SUMMARY + " " + prefix + FeedbackFields.QUOTE,
                                issueKey));
    }
}
