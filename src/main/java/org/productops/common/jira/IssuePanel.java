package org.productops.common.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.api.model.WebPanel;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** A panel on the issue view. Where there is no issue, it is empty. */
public abstract class IssuePanel implements WebPanel {

    /**
     * The panel of this issue, which Jira is showing to the user already.
     *
     * @param memory shared with the panel's condition
     */
    protected abstract String html(Issue issue, RequestMemory memory);

    @Override
    public final String getHtml(Map<String, Object> context) {
        return context.get("issue") instanceof Issue issue ? html(issue, RequestMemory.of(context)) : "";
    }

    @Override
    public final void writeHtml(Writer writer, Map<String, Object> context) throws IOException {
        writer.write(getHtml(context));
    }
}
