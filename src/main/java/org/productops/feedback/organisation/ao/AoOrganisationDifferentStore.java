package org.productops.feedback.organisation.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import net.java.ao.Query;
import org.productops.common.store.ao.Batches;
import org.productops.feedback.organisation.OrganisationDifferentStore;
import org.productops.feedback.organisation.OrganisationPair;

/** Organisations that look the same and are different, in Jira's database. */
@JiraComponent
public final class AoOrganisationDifferentStore implements OrganisationDifferentStore {

    private static final String FIRST = "ORGANISATION_ID";
    private static final String SECOND = "OTHER_ID";

    private final ActiveObjects ao;

    @Inject
    public AoOrganisationDifferentStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Set<OrganisationPair> all() {
        Set<OrganisationPair> pairs = new LinkedHashSet<>();
        ao.stream(
                OrganisationDifferentEntity.class,
                Query.select("ID, ORGANISATION_ID, OTHER_ID"),
                row -> pairs.add(new OrganisationPair(row.getOrganisationId(), row.getOtherId())));
        return pairs;
    }

    @Override
    public void add(Collection<OrganisationPair> pairs) {
        Set<OrganisationPair> known = all();
        Batches.insert(
                ao,
                OrganisationDifferentEntity.class,
                pairs.stream()
                        .filter(pair -> !known.contains(pair))
                        .distinct()
                        .map(pair -> Map.<String, Object>of(FIRST, pair.first(), SECOND, pair.second()))
                        .toList());
    }

    @Override
    public void remove(OrganisationPair pair) {
        ao.deleteWithSQL(
                OrganisationDifferentEntity.class, "ORGANISATION_ID = ? AND OTHER_ID = ?", pair.first(), pair.second());
    }
}
