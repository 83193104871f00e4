package org.productops.area.jira;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.util.Optional;

/** What the field's templates call: the product has the value, and this has what surrounds it. */
public final class ProductAreaHtml {

    private final ProductAreaControls controls;
    private final String fieldId;
    private final Optional<String> issueId;

    ProductAreaHtml(ProductAreaControls controls, String fieldId, Optional<String> issueId) {
        this.controls = controls;
        this.fieldId = fieldId;
        this.issueId = issueId;
    }

    /** The value for reading, as HTML. */
    @HtmlSafe
    public String view(Object value) {
        return controls.view(text(value));
    }

    /** The value for editing, as HTML. */
    @HtmlSafe
    public String edit(Object value) {
        return controls.edit(fieldId, issueId, text(value));
    }

    /** The value for XML, escaped. */
    @HtmlSafe
    public String xml(Object value) {
        return controls.plain(text(value));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
