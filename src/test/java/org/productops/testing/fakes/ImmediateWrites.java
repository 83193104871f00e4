package org.productops.testing.fakes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.productops.common.error.BusyException;
import org.productops.common.error.Message;
import org.productops.common.store.Locks;
import org.productops.common.store.Transactions;
import org.productops.common.store.Writes;

/** Writes without a database: the work runs at once, what is to happen after the commit only if it succeeds. */
public final class ImmediateWrites {

    private ImmediateWrites() {}

    /** A new {@link Writes}. */
    public static Writes create() {
        return new Writes(new NoLocks(), new NoTransactions());
    }

    /** A {@link Writes} whose lock is always somebody else's. */
    public static Writes busy() {
        return new Writes(new TakenLocks(), new NoTransactions());
    }

    private static final class TakenLocks implements Locks {
        @Override
        public <T> T holding(String name, Supplier<T> work) {
            throw new BusyException(Message.of("productops.common.error.busy"));
        }
    }

    private static final class NoLocks implements Locks {
        @Override
        public <T> T holding(String name, Supplier<T> work) {
            return work.get();
        }
    }

    private static final class NoTransactions implements Transactions {
        private List<Runnable> actions;

        @Override
        public <T> T run(Supplier<T> work) {
            if (actions != null) {
                return work.get();
            }
            actions = new ArrayList<>();
            List<Runnable> mine = actions;
            T result;
            try {
                result = work.get();
            } finally {
                actions = null;
            }
            mine.forEach(Runnable::run);
            return result;
        }

        @Override
        public void afterCommit(Runnable action) {
            if (actions == null) {
                action.run();
            } else {
                actions.add(action);
            }
        }
    }
}
