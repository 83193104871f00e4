package org.productops.readiness.jira;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What was found out in a transition, for all of its validators. The workflow engine gives them one and the same map of
 * variables, which nobody else has and which is gone with the transition; what is known goes with it. Where an engine gives
 * each validator a map of its own, each finds out anew, and nothing else is lost.
 *
 * @param <T> what is found out
 */
final class TransitionMemory<T> {

    private final Map<Key, T> known = new ConcurrentHashMap<>();
    private final ReferenceQueue<Object> gone = new ReferenceQueue<>();

    /**
     * What is known, or else what the work finds out.
     *
     * @param transition the engine's variables
     */
    T once(Map<?, ?> transition, long issueId, Supplier<T> work) {
        for (Reference<?> reference = gone.poll(); reference != null; reference = gone.poll()) {
            known.remove(reference);
        }
        Key key = new Key(transition, issueId, gone);
        T found = known.get(key);
        if (found == null) {
            found = work.get();
            known.put(key, found);
        }
        return found;
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
