package org.productops.feedback.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.util.Optional;
import org.productops.common.error.InvalidException;
import org.productops.feedback.FeedbackDraft;

/** What the field's templates call: the product has what was typed, and this has what surrounds it. */
public final class FeedbackFieldHtml {

    private final FeedbackFieldForm form;
    private final CustomField field;
    private final Issue issue;

    FeedbackFieldHtml(FeedbackFieldForm form, CustomField field, Issue issue) {
        this.form = form;
        this.field = field;
        this.issue = issue;
    }

    /**
     * The fields to be filled in, as HTML.
     *
     * @param typed what was sent with a form that comes back; null in one that nobody has seen yet
     */
    @HtmlSafe
    public String edit(Object typed) {
        return form.html(field.getId(), issue, draft(typed));
    }

    private static Optional<FeedbackDraft> draft(Object typed) {
        try {
            return Optional.ofNullable(typed)
                    .map(Object::toString)
                    .filter(text -> !text.isBlank())
                    .map(FeedbackFieldText::read);
        } catch (InvalidException e) {
            return Optional.empty();
        }
    }

    /** Nothing: the panel of the issue has it. */
    @HtmlSafe
    public String view() {
        return "";
    }
}
