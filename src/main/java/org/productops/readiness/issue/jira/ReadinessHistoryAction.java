package org.productops.readiness.issue.jira;

import com.atlassian.jira.plugin.issuetabpanel.IssueAction;
import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.util.Date;

/**
 * All that stands in the tab. Public, and each method on the plugin's allowlist: whether templates of Jira call it, and as
 * what, is not known, and a method of ours is all that we can allow.
 */
public final class ReadinessHistoryAction implements IssueAction {

    private final String html;

    ReadinessHistoryAction(String html) {
        this.html = html;
    }

    @Override
    @HtmlSafe
    public String getHtml() {
        return html;
    }

    /** Only asked to put several things into an order. */
    @Override
    public Date getTimePerformed() {
        return new Date(0);
    }

    @Override
    public boolean isDisplayActionAllTab() {
        return false;
    }
}
