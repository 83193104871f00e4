package org.productops.devhost.jira.field;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import org.productops.devhost.web.Html;

/** {@code $textutils} of Jira's templates. */
public final class TextTools {

    /** The text, escaped for HTML. */
    @HtmlSafe
    public String htmlEncode(String text) {
        return Html.escape(text);
    }
}
