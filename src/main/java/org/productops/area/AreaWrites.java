package org.productops.area;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditLog;
import org.productops.common.snapshot.Change;
import org.productops.common.snapshot.Snapshot;
import org.productops.common.snapshot.SnapshotWrites;
import org.productops.common.store.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one way in which the library's services change it. What is refused is refused before anybody waits for the lock, and
 * once more under it if things changed meanwhile.
 */
@Named
class AreaWrites {

    private static final Logger LOG = LoggerFactory.getLogger(AreaWrites.class);

    private final AreaLibrary library;
    private final Access access;
    private final SnapshotWrites writes;
    private final Transactions transactions;
    private final AuditLog audit;
    private final List<AreaFollower> followers;

    /** @param followers who is told of changes; there may be none */
    @Inject
    AreaWrites(
            AreaLibrary library,
            Access access,
            SnapshotWrites writes,
            Transactions transactions,
            AuditLog audit,
            Optional<List<AreaFollower>> followers) {
        this.library = library;
        this.access = access;
        this.writes = writes;
        this.transactions = transactions;
        this.audit = audit;
        this.followers = followers.orElse(List.of());
    }

    /**
     * Works out a plan for the library as it is known, so that what is refused waits for nobody; then once more for the
     * library as it is stored, and carries it out.
     *
     * @return the plan's result
     */
    <R> R change(Function<AreaTree, AreaPlan<R>> planning) {
        access.requireUser();
        return changeInJob(planning);
    }

    /** The same in a thread in which nobody is logged in; who wanted it was asked for the permission before. */
    <R> R changeInJob(Function<AreaTree, AreaPlan<R>> planning) {
        library.snapshot().refuseEarly(Snapshot.ALL, planning::apply);
        return writes.change(library.snapshot(), Snapshot.ALL, writing -> {
            AreaTree before = writing.value();
            AreaPlan<R> plan = planning.apply(before);
            if (plan.doing().isEmpty()) {
                return Change.none(plan.result());
            }
            AreaPlan.Doing doing = plan.doing().get();
            AreaTree after = doing.step().apply(before);
            doing.write().accept(writing.revision());
            audit.record(plan.entries());
            transactions.afterCommit(() -> tell(plan.edits(), before, after));
            return Change.by(shown -> shown == before ? after : doing.step().apply(shown), plan.result());
        });
    }

    private void tell(List<AreaPlan.Edit> edits, AreaTree before, AreaTree after) {
        List<AreaChange> changes = edits.stream()
                .map(edit -> new AreaChange(edit.before(), edit.after(), edit.userKey(), before, after))
                .toList();
        for (AreaFollower follower : followers) {
            try {
                follower.follow(changes);
            } catch (RuntimeException e) {
                LOG.error("A change of product areas is saved, but not everybody was told of it", e);
            }
        }
    }
}
