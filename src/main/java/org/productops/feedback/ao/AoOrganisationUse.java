package org.productops.feedback.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.productops.common.store.ao.Batches;
import org.productops.common.text.TextIdentity;
import org.productops.common.text.TextOrder;
import org.productops.feedback.organisation.OrganisationUse;
import org.productops.feedback.organisation.UnknownName;

/** Where feedback names organisations; one statement each, without the words. */
@JiraComponent
public class AoOrganisationUse implements OrganisationUse {

    private final ActiveObjects ao;

    @Inject
    public AoOrganisationUse(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<Long, Integer> counts() {
        Map<Long, Integer> counts = new HashMap<>();
        ao.stream(
                FeedbackEntity.class,
                Query.select("ID, ORGANISATION_ID").where("ORGANISATION_ID IS NOT NULL"),
                row -> counts.merge(row.getOrganisationId(), 1, Integer::sum));
        return counts;
    }

    @Override
    public Map<Long, Integer> counts(Collection<Long> ids) {
        Map<Long, Integer> counts = new HashMap<>();
        Batches.each(
                ids,
                batch -> ao.stream(
                        FeedbackEntity.class,
                        Batches.in(Query.select("ID, ORGANISATION_ID"), "ORGANISATION_ID", batch),
                        row -> counts.merge(row.getOrganisationId(), 1, Integer::sum)));
        return counts;
    }

    @Override
    public List<UnknownName> unknownNames(int most) {
        Map<String, UnknownName> names = new LinkedHashMap<>();
        // Those that say nothing are told apart here: for some databases an empty text is none.
        ao.stream(
                FeedbackEntity.class,
                Query.select("ID, ORGANISATION").where("ORGANISATION_ID IS NULL AND ORGANISATION IS NOT NULL"),
                row -> count(names, row.getOrganisation()));
        return names.values().stream()
                .sorted(Comparator.comparingInt(UnknownName::count)
                        .reversed()
                        .thenComparing(UnknownName::name, TextOrder.OF_ALL_LANGUAGES))
                .limit(most)
                .toList();
    }

    private static void count(Map<String, UnknownName> names, String name) {
        if (!name.isEmpty()) {
            names.merge(
                    TextIdentity.of(name),
                    new UnknownName(name, 1),
                    (before, one) -> new UnknownName(before.name(), before.count() + 1));
        }
    }
}
