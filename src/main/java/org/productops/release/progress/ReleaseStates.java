package org.productops.release.progress;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.release.MandatoryItems;
import org.productops.release.Release;
import org.productops.release.VersionCatalog;

/** How all issues of releases are, whoever may see them. Asks for no permission: what it gives is for figures. */
@JiraComponent
public class ReleaseStates implements MandatoryItems {

    private final VersionCatalog catalog;
    private final ReleaseEvaluation evaluation;
    private final KeptStateStore kept;

    @Inject
    public ReleaseStates(VersionCatalog catalog, ReleaseEvaluation evaluation, KeptStateStore kept) {
        this.catalog = catalog;
        this.evaluation = evaluation;
        this.kept = kept;
    }

    @Override
    public int open(Release release) {
        return of(release, release.versionIds()).stream()
                .mapToInt(issue -> issue.lists().mandatoryOpen())
                .sum();
    }

    /** As they are now, and those of versions that are out as they were then. */
    List<ReleaseIssue> of(Release release, List<Long> versionIds) {
        List<KeptState> holding = KeptState.holding(kept.of(release.id()), versionIds);
        Set<Long> out = holding.stream().map(KeptState::versionId).collect(Collectors.toSet());
        Map<Long, ReleaseIssue> issues = new LinkedHashMap<>();
        evaluation
                .states(catalog.issueIds(
                        versionIds.stream().filter(id -> !out.contains(id)).toList()))
                .forEach(issue -> issues.put(issue.issueId(), issue));
        if (!holding.isEmpty()) {
            kept.issues(holding.stream().map(KeptState::id).toList())
                    .forEach(issue -> issues.put(issue.issueId(), issue));
        }
        return List.copyOf(issues.values());
    }
}
