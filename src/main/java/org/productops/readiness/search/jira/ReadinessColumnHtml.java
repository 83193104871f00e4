package org.productops.readiness.search.jira;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import org.productops.common.text.Html;

/** What the column's template calls: the product has the value, and this makes it HTML. */
public final class ReadinessColumnHtml {

    /** The value, as HTML. */
    @HtmlSafe
    public String view(Object value) {
        return value == null ? "" : "<span dir=\"auto\">" + Html.escape(value.toString()) + "</span>";
    }
}
