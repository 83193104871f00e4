package org.productops.readiness.issue.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.util.Collection;
import java.util.function.Supplier;
import org.productops.common.jira.RequestMemory;
import org.productops.readiness.issue.IssueNotes;
import org.productops.readiness.issue.NotesMemory;

/** Keeps it with Jira's request. */
@JiraComponent
public class RequestNotesMemory implements NotesMemory {

    private static final String NAME = "readiness.notes.";

    @Override
    public IssueNotes once(long issueId, Supplier<IssueNotes> read) {
        return RequestMemory.ofThisRequest().once(NAME + issueId, read);
    }

    @Override
    public void forget(Collection<Long> issueIds) {
        RequestMemory memory = RequestMemory.ofThisRequest();
        issueIds.forEach(id -> memory.forget(NAME + id));
    }
}
