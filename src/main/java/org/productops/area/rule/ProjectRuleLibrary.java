package org.productops.area.rule;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.productops.common.snapshot.Snapshot;
import org.productops.common.snapshot.Snapshots;

/** The rules of all projects in memory. Asks for no permission; pages and programs ask {@link ProjectRuleService}. */
@JiraComponent
public class ProjectRuleLibrary {

    private final Snapshot<PMap<Long, ProjectRule>> snapshot;

    @Inject
    public ProjectRuleLibrary(Snapshots snapshots, ProjectRuleStore store) {
        this.snapshot = snapshots.open("area.rule", key -> load(store), Long.MAX_VALUE);
    }

    private static PMap<Long, ProjectRule> load(ProjectRuleStore store) {
        PMap<Long, ProjectRule> all = HashTreePMap.empty();
        for (ProjectRule rule : store.all()) {
            all = all.plus(rule.projectId(), rule);
        }
        return all;
    }

    /** The rules by their projects; no statement as long as nothing changes. */
    PMap<Long, ProjectRule> rules() {
        return snapshot.get(Snapshot.ALL);
    }

    /** The rule of a project; empty if it has none. */
    public Optional<ProjectRule> find(long projectId) {
        return Optional.ofNullable(rules().get(projectId));
    }

    Snapshot<PMap<Long, ProjectRule>> snapshot() {
        return snapshot;
    }
}
