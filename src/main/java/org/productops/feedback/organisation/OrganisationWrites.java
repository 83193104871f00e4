package org.productops.feedback.organisation;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.productops.common.audit.AuditLog;
import org.productops.common.snapshot.Change;
import org.productops.common.snapshot.Snapshot;
import org.productops.common.snapshot.SnapshotWrites;

/**
 * The one way in which the list of organisations changes. What is refused is refused before anybody waits for the lock, and
 * once more under it if things changed meanwhile. Who wants it is asked for the permission before.
 */
@JiraComponent
class OrganisationWrites {

    private final OrganisationLibrary library;
    private final OrganisationStore store;
    private final SnapshotWrites writes;
    private final AuditLog audit;

    @Inject
    OrganisationWrites(OrganisationLibrary library, OrganisationStore store, SnapshotWrites writes, AuditLog audit) {
        this.library = library;
        this.store = store;
        this.writes = writes;
        this.audit = audit;
    }

    /**
     * Works out a plan for the list as it is known, so that what is refused waits for nobody; then once more for the list as it
     * is stored, and carries it out.
     *
     * @return the plan's result
     */
    <R> R change(Function<OrganisationBook, OrganisationPlan<R>> planning) {
        library.snapshot().refuseEarly(Snapshot.ALL, planning::apply);
        return writes.change(library.snapshot(), Snapshot.ALL, writing -> {
            OrganisationPlan<R> plan = planning.apply(writing.value());
            if (plan.saved().isEmpty()) {
                return Change.none(plan.result());
            }
            store.save(plan.saved(), writing.revision());
            plan.along().run();
            audit.record(plan.entries());
            return Change.by(shown -> shown.with(plan.saved()), plan.result());
        });
    }
}
