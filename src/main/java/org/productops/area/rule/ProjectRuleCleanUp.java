package org.productops.area.rule;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import org.productops.common.snapshot.Change;
import org.productops.common.snapshot.Snapshot;
import org.productops.common.snapshot.SnapshotWrites;

/** Forgets the rules of projects that are gone; the product has checked who may remove those. */
@JiraComponent
public class ProjectRuleCleanUp {

    private final ProjectRuleLibrary library;
    private final ProjectRuleStore store;
    private final SnapshotWrites writes;

    @Inject
    public ProjectRuleCleanUp(ProjectRuleLibrary library, ProjectRuleStore store, SnapshotWrites writes) {
        this.library = library;
        this.store = store;
        this.writes = writes;
    }

    /** After a project was deleted. */
    public void projectRemoved(long projectId) {
        writes.change(library.snapshot(), Snapshot.ALL, writing -> {
            if (!writing.value().containsKey(projectId)) {
                return Change.none(projectId);
            }
            store.remove(projectId);
            return Change.by(all -> all.minus(projectId), projectId);
        });
    }
}
