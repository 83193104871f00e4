package org.productops.feedback.inbox;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.area.mapping.ProjectCatalog;
import org.productops.area.mapping.ProjectPlace;
import org.productops.feedback.item.FeedbackItemStore;
import org.productops.feedback.item.OrganisationItem;
import org.productops.feedback.organisation.OrganisationCounts;

/** Counts what the inbox shows of organisations, so that nobody learns how much is said where they see nothing. */
@JiraComponent
public class SeenOrganisations implements OrganisationCounts {

    private final FeedbackItemStore items;
    private final ProjectCatalog catalog;
    private final InboxSight sight;

    @Inject
    public SeenOrganisations(FeedbackItemStore items, ProjectCatalog catalog, InboxSight sight) {
        this.items = items;
        this.catalog = catalog;
        this.sight = sight;
    }

    @Override
    public Map<Long, Integer> visible() {
        return seen(items.ofAllOrganisations());
    }

    @Override
    public Map<Long, Integer> visible(Collection<Long> ids) {
        return seen(items.ofOrganisations(ids));
    }

    private Map<Long, Integer> seen(List<OrganisationItem> all) {
        Map<Long, Integer> counts = new HashMap<>();
        if (all.isEmpty()) {
            return counts;
        }
        Set<Long> browsed = catalog.projects().stream().map(ProjectPlace::id).collect(Collectors.toSet());
        List<OrganisationItem> there = new ArrayList<>(all);
        there.removeIf(item -> !browsed.contains(item.projectId()));
        Optional<Set<Long>> only = sight.onlyVisible(
                there.stream().map(OrganisationItem::projectId).collect(Collectors.toSet()));
        there.stream()
                .filter(item -> only.isEmpty() || only.get().contains(item.issueId()))
                .forEach(item -> counts.merge(item.organisationId(), 1, Integer::sum));
        return counts;
    }
}
