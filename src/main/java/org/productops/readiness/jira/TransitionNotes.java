package org.productops.readiness.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.productops.readiness.issue.IssueNotes;
import org.productops.readiness.issue.IssueNotesReader;

/**
 * What people have said about an issue in a transition, read once for all of its validators. The workflow engine gives them one and the
 * same map of variables, which nobody else has and which is gone with the transition; what is known goes with it. An
 * engine that gives each validator a map of its own costs three statements more, and nothing else.
 */
@JiraComponent
public class TransitionNotes {

    private final IssueNotesReader reader;
    private final Map<Key, IssueNotes> known = new ConcurrentHashMap<>();
    private final ReferenceQueue<Object> gone = new ReferenceQueue<>();

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
        for (Reference<?> reference = gone.poll(); reference != null; reference = gone.poll()) {
            known.remove(reference);
        }
        Key key = new Key(transition, issueId, gone);
        IssueNotes notes = known.get(key);
        if (notes == null) {
            notes = reader.of(issueId);
            known.put(key, notes);
        }
        return notes;
    }

    /** The map itself, not what is in it, and the issue; does not keep the map from going. */
    private static final class Key extends WeakReference<Object> {
        private final long issueId;
        private final int hash;

        Key(Object transition, long issueId, ReferenceQueue<Object> gone) {
            super(transition, gone);
            this.issueId = issueId;
            this.hash = 31 * System.identityHashCode(transition) + Long.hashCode(issueId);
        }

        @Override
        public boolean equals(Object other) {
            Object mine = get();
            return this == other
                    || other instanceof Key key && mine != null && mine == key.get() && issueId == key.issueId;
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
