package org.productops.readiness.issue;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what people have said about issues. Asks for no permission: who asks has the issue already. */
@JiraComponent
public class IssueNotesReader implements ReadinessFollower {

    private final MarkStore marks;
    private final OwnItemStore own;
    private final Waivers waivers;
    private final NotesMemory memory;

    @Inject
    public IssueNotesReader(MarkStore marks, OwnItemStore own, Waivers waivers, NotesMemory memory) {
        this.marks = marks;
        this.own = own;
        this.waivers = waivers;
        this.memory = memory;
    }

    /** What was said about one issue until now; three statements. */
    public IssueNotes of(long issueId) {
        return new IssueNotes(marks.ofIssue(issueId), own.ofIssue(issueId), waivers.activeOn(issueId));
    }

    /** The same as the first in this request has read it who asked so, for what only shows it or decides on it. */
    public IssueNotes ofThisRequest(long issueId) {
        return memory.once(issueId, () -> of(issueId));
    }

    @Override
    public void changed(Collection<Long> issueIds) {
        memory.forget(issueIds);
    }

    /** What was said about each of the issues, by issue; three statements for each batch. */
    public Map<Long, IssueNotes> ofAll(Collection<Long> issueIds) {
        Map<Long, Map<Long, ItemMark>> allMarks = marks.ofIssues(issueIds);
        Map<Long, List<OwnItem>> allOwn = own.ofIssues(issueIds);
        Map<Long, List<ActiveWaiver>> allWaivers = waivers.activeOnAll(issueIds);
        Map<Long, IssueNotes> notes = new HashMap<>();
        for (Long id : issueIds) {
            notes.put(
                    id,
                    new IssueNotes(
                            allMarks.getOrDefault(id, Map.of()),
                            allOwn.getOrDefault(id, List.of()),
                            allWaivers.getOrDefault(id, List.of())));
        }
        return notes;
    }
}
