package org.productops.feedback.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.web.PageResources;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.common.web.form.FormRenderer;
import org.productops.feedback.FeedbackDraft;
import org.productops.feedback.FeedbackFields;
import org.productops.feedback.FeedbackScreen;

/** Draws them as in our own form, with what was probably said before beneath. */
@JiraComponent
public class FormFeedbackScreen implements FeedbackScreen {

    private static final Template<Hint> HINT = new Template<>("feedback/similar/hint.vm", Hint.class);

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

    /**
     * The place in which what was probably said before is told.
     *
     * @param title what stands above it
     * @param fields the names of the fields whose words are looked for
     * @param except the key of the issue that is meant itself; empty if there is none
     */
    record Hint(Message title, String fields, String except) {}

    @Override
    public String html(Optional<FeedbackDraft> draft, FieldErrors errors, String prefix, String issueKey) {
        resources.require("similar-hint");
        String fields = renderer.fields(type, draft.map(SaidFormType::values).orElseGet(type::usual), errors, prefix);
        return fields
                + templates.render(
                        HINT,
                        new Hint(
                                Message.of("productops.similar.hint.title"),
                                SUMMARY + " " + prefix + FeedbackFields.QUOTE,
                                issueKey));
    }
}
