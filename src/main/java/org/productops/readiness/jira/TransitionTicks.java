package org.productops.readiness.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.productops.readiness.issue.Tick;
import org.productops.readiness.issue.TickStore;

/**
 * The ticks of an issue in a transition, read once for all of its validators. The workflow engine gives them one and the
 * same map of variables, which nobody else has and which is gone with the transition; what is known goes with it. An
 * engine that gives each validator a map of its own costs a statement more, and nothing else.
 */
@JiraComponent
public class TransitionTicks {

    private final TickStore store;
    private final Map<Key, Map<Long, Tick>> known = new ConcurrentHashMap<>();
    private final ReferenceQueue<Object> gone = new ReferenceQueue<>();

    @Inject
    public TransitionTicks(TickStore store) {
        this.store = store;
    }

    /**
     * The ticks of the issue by item.
     *
     * @param transition the engine's variables
     */
    Map<Long, Tick> of(Map<?, ?> transition, long issueId) {
        for (Reference<?> reference = gone.poll(); reference != null; reference = gone.poll()) {
            known.remove(reference);
        }
        Key key = new Key(transition, issueId, gone);
        Map<Long, Tick> ticks = known.get(key);
        if (ticks == null) {
            ticks = store.ofIssue(issueId);
            known.put(key, ticks);
        }
        return ticks;
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
