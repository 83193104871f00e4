package org.productops.area.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.util.List;
import java.util.Optional;

/** What the fields' templates call: the product has the value, and this has what surrounds it. */
public final class ProductAreaHtml {

    private final ProductAreaControls controls;
    private final String fieldId;
    private final Optional<String> issueId;
    private final boolean several;

    private ProductAreaHtml(ProductAreaControls controls, CustomField field, Issue issue, boolean several) {
        this.controls = controls;
        this.fieldId = field.getId();
        this.issueId = Optional.ofNullable(issue).map(Issue::getId).map(String::valueOf);
        this.several = several;
    }

    static ProductAreaHtml ofOne(ProductAreaControls controls, CustomField field, Issue issue) {
        return new ProductAreaHtml(controls, field, issue, false);
    }

    static ProductAreaHtml ofSeveral(ProductAreaControls controls, CustomField field, Issue issue) {
        return new ProductAreaHtml(controls, field, issue, true);
    }

    /** The value for reading, as HTML. */
    @HtmlSafe
    public String view(Object value) {
        return controls.view(ProductAreaValues.keys(value));
    }

    /** The value for editing, as HTML. */
    @HtmlSafe
    public String edit(Object value) {
        List<String> typed = ProductAreaValues.keys(value);
        return several
                ? controls.editSeveral(fieldId, issueId, typed)
                : controls.editOne(fieldId, issueId, typed.isEmpty() ? "" : typed.get(0));
    }

    /** The value as elements for XML. */
    @HtmlSafe
    public String xml(Object value) {
        return controls.xml(ProductAreaValues.keys(value));
    }
}
