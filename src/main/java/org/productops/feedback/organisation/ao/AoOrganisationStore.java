package org.productops.feedback.organisation.ao;

import static org.productops.common.store.ao.StoredTexts.orEmpty;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import net.java.ao.Query;
import org.productops.common.store.ao.Batches;
import org.productops.common.store.ao.UnreadableRows;
import org.productops.feedback.organisation.OrganisationFacts;
import org.productops.feedback.organisation.OrganisationRecord;
import org.productops.feedback.organisation.OrganisationState;
import org.productops.feedback.organisation.OrganisationStore;

/** Organisations in Jira's database. */
@JiraComponent
public final class AoOrganisationStore implements OrganisationStore {

    private static final String COLUMNS =
            "ID, ORGANISATION_ID, ORGANISATION_NAME, ALIASES, MAIL_DOMAINS, MERGED_INTO, DELETED, ROW_VERSION";
    private static final String FACT_COLUMNS = "ID, ORGANISATION_ID, HOLDS_FROM, SEGMENT_NAME, WORTH, STANDING_NAME";
    private static final String ORGANISATION_ID = "ORGANISATION_ID";
    private static final String FACT_TABLE = "ORGANISATION_FACT";
    private static final long NOT_MERGED = 0;

    /** From when on holds what is known of an organisation whose rows cannot be read. */
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    private final ActiveObjects ao;
    private final UnreadableRows unreadable = new UnreadableRows();

    @Inject
    public AoOrganisationStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<OrganisationRecord> all() {
        return organisations(Query.select(COLUMNS), Query.select(FACT_COLUMNS));
    }

    @Override
    public Optional<List<OrganisationRecord>> changedSince(long revision) {
        List<Long> ids = new ArrayList<>();
        ao.stream(
                OrganisationEntity.class,
                Query.select("ID, ORGANISATION_ID")
                        .where("CHANGED_IN > ?", revision)
                        .limit(Batches.SIZE + 1),
                row -> ids.add(row.getOrganisationId()));
        if (ids.size() > Batches.SIZE) {
            return Optional.empty();
        }
        return Optional.of(
                ids.isEmpty()
                        ? List.of()
                        : organisations(
                                Batches.in(Query.select(COLUMNS), ORGANISATION_ID, ids),
                                Batches.in(Query.select(FACT_COLUMNS), ORGANISATION_ID, ids)));
    }

    @Override
    public void save(Collection<OrganisationRecord> organisations, long revision) {
        Batches.each(organisations.stream().map(OrganisationRecord::id).toList(), ids -> {
            String condition = Batches.in(ORGANISATION_ID, ids);
            ao.deleteWithSQL(OrganisationFactEntity.class, condition, ids.toArray());
            ao.deleteWithSQL(OrganisationEntity.class, condition, ids.toArray());
        });
        Batches.insert(
                ao,
                OrganisationEntity.class,
                organisations.stream().map(each -> row(each, revision)).toList());
        Batches.insert(
                ao,
                OrganisationFactEntity.class,
                organisations.stream()
                        .flatMap(each -> each.facts().stream().map(facts -> factRow(each.id(), facts)))
                        .toList());
    }

    private static Map<String, Object> row(OrganisationRecord each, long revision) {
        return Map.of(
                ORGANISATION_ID,
                each.id(),
                "ORGANISATION_NAME",
                each.name(),
                "ALIASES",
                lines(each.aliases()),
                "MAIL_DOMAINS",
                lines(each.mailDomains()),
                "MERGED_INTO",
                each.mergedInto().orElse(NOT_MERGED),
                "DELETED",
                each.removed(),
                "ROW_VERSION",
                each.version(),
                "CHANGED_IN",
                revision);
    }

    private static String lines(List<String> texts) {
        return String.join("\n", texts);
    }

    private static Map<String, Object> factRow(long id, OrganisationFacts facts) {
        Map<String, Object> row = new HashMap<>();
        row.put(ORGANISATION_ID, id);
        row.put("HOLDS_FROM", facts.from().toString());
        row.put("SEGMENT_NAME", facts.segment());
        row.put("WORTH", facts.value().isPresent() ? facts.value().getAsLong() : null);
        row.put("STANDING_NAME", facts.state().name());
        return row;
    }

    private List<OrganisationRecord> organisations(Query organisations, Query facts) {
        Map<Long, List<OrganisationFacts>> factsById = new HashMap<>();
        ao.stream(OrganisationFactEntity.class, facts, row -> facts(row).ifPresent(each -> factsById
                .computeIfAbsent(row.getOrganisationId(), any -> new ArrayList<>())
                .add(each)));
        List<OrganisationRecord> found = new ArrayList<>();
        ao.stream(
                OrganisationEntity.class,
                organisations,
                row -> found.add(organisation(row, factsById.getOrDefault(row.getOrganisationId(), List.of()))));
        return found;
    }

    private OrganisationRecord organisation(OrganisationEntity row, List<OrganisationFacts> facts) {
        boolean removed = row.isDeleted();
        if (!removed && facts.isEmpty()) {
            unreadable.tell("ORGANISATION", row, "what the organisation is");
        }
        List<OrganisationFacts> known = facts.isEmpty()
                ? List.of(new OrganisationFacts("", OptionalLong.empty(), OrganisationState.CUSTOMER, EVER))
                : facts;
        long mergedInto = row.getMergedInto();
        return new OrganisationRecord(
                row.getOrganisationId(),
                orEmpty(row.getOrganisationName()),
                orEmpty(row.getAliases()).lines().toList(),
                orEmpty(row.getMailDomains()).lines().toList(),
                removed ? List.of() : known,
                mergedInto == NOT_MERGED ? OptionalLong.empty() : OptionalLong.of(mergedInto),
                removed,
                row.getRowVersion());
    }

    /** Empty if the row cannot be read. */
    private Optional<OrganisationFacts> facts(OrganisationFactEntity row) {
        Optional<OrganisationState> state = OrganisationState.named(row.getStandingName());
        if (state.isEmpty()) {
            unreadable.tell(FACT_TABLE, row, "the state " + row.getStandingName());
            return Optional.empty();
        }
        try {
            return Optional.of(new OrganisationFacts(
                    orEmpty(row.getSegmentName()),
                    row.getWorth() == null ? OptionalLong.empty() : OptionalLong.of(row.getWorth()),
                    state.get(),
                    LocalDate.parse(row.getHoldsFrom())));
        } catch (DateTimeException e) {
            unreadable.tell(FACT_TABLE, row, "the day " + row.getHoldsFrom());
            return Optional.empty();
        }
    }
}
