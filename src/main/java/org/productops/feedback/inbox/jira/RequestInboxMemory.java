package org.productops.feedback.inbox.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.util.Set;
import java.util.function.Supplier;
import org.productops.common.jira.RequestMemory;
import org.productops.feedback.inbox.InboxMemory;

/** Keeps it with Jira's request. */
@JiraComponent
public class RequestInboxMemory implements InboxMemory {

    @Override
    public Set<Long> projects(Supplier<Set<Long>> read) {
        return RequestMemory.ofThisRequest().once("feedback.inbox.projects", read);
    }
}
