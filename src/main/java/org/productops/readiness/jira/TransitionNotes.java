package org.productops.readiness.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Map;
import org.productops.readiness.issue.IssueNotes;
import org.productops.readiness.issue.IssueNotesReader;

/** What people have said about an issue in a transition, read once for all of its validators. */
@JiraComponent
public class TransitionNotes {

    private final IssueNotesReader reader;
    private final TransitionMemory<IssueNotes> memory = new TransitionMemory<>();

    @Inject
    public TransitionNotes(IssueNotesReader reader) {
        this.reader = reader;
    }

    /**
     * What they have said about the issue.
     *
     * @param transition the engine's variables
     */
    IssueNotes of(Map<?, ?> transition, long issueId) {
        return memory.once(transition, issueId, () -> reader.ofThisRequest(issueId));
    }
}
