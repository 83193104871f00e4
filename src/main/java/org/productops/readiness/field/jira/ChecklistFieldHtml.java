package org.productops.readiness.field.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.velocity.htmlsafe.HtmlSafe;

/** What the field's templates call: the product has what was typed, and this has what surrounds it. */
public final class ChecklistFieldHtml {

    private final ChecklistFieldForm form;
    private final CustomField field;
    private final Issue issue;

    ChecklistFieldHtml(ChecklistFieldForm form, CustomField field, Issue issue) {
        this.form = form;
        this.field = field;
        this.issue = issue;
    }

    /**
     * The items for ticking, as HTML.
     *
     * @param typed what was sent with a form that comes back; null in one that nobody has seen yet
     */
    @HtmlSafe
    public String edit(Object typed) {
        return form.html(field.getId(), issue, typed == null ? "" : typed.toString());
    }

    /** Nothing: the panel of the issue has it. */
    @HtmlSafe
    public String view() {
        return "";
    }
}
