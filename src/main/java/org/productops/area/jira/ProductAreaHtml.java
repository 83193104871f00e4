package org.productops.area.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.util.List;

/** What the fields' templates call: the product has the value, and this has what surrounds it. */
public final class ProductAreaHtml {

    private final ProductAreaControls controls;
    private final FieldRuling ruled;
    private final CustomField field;
    private final Issue issue;
    private final boolean several;

    private ProductAreaHtml(
            ProductAreaControls controls, FieldRuling ruled, CustomField field, Issue issue, boolean several) {
        this.controls = controls;
        this.ruled = ruled;
        this.field = field;
        this.issue = issue;
        this.several = several;
    }

    static ProductAreaHtml ofOne(ProductAreaControls controls, FieldRuling ruled, CustomField field, Issue issue) {
        return new ProductAreaHtml(controls, ruled, field, issue, false);
    }

    static ProductAreaHtml ofSeveral(ProductAreaControls controls, FieldRuling ruled, CustomField field, Issue issue) {
        return new ProductAreaHtml(controls, ruled, field, issue, true);
    }

    /** The value for reading, as HTML. */
    @HtmlSafe
    public String view(Object value) {
        return controls.view(ProductAreaValues.keys(value));
    }

    /**
     * The value for editing, as HTML.
     *
     * @param value null in a form that nobody has seen yet, where a new issue has what its project's rule fills in
     */
    @HtmlSafe
    public String edit(Object value) {
        FieldForm form = ruled.form(field, issue);
        return several
                ? controls.editSeveral(
                        form, value == null ? form.filled() : ProductAreaValues.keys(value), value == null)
                : controls.editOne(
                        form, one(value == null ? form.filled() : ProductAreaValues.keys(value)), value == null);
    }

    /** Whether the rule of the issue's project wants an area, which the product's own configuration does not know. */
    public boolean required() {
        return ruled.form(field, issue).required().isPresent();
    }

    private static String one(List<String> keys) {
        return keys.isEmpty() ? "" : keys.get(0);
    }

    /** The value as elements for XML. */
    @HtmlSafe
    public String xml(Object value) {
        return controls.xml(ProductAreaValues.keys(value));
    }
}
