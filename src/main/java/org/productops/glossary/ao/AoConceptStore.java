package org.productops.glossary.ao;

import static org.productops.common.store.ao.StoredTexts.orEmpty;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import net.java.ao.Query;
import org.productops.common.store.ao.Batches;
import org.productops.common.store.ao.UnreadableRows;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptStatus;
import org.productops.glossary.ConceptStore;
import org.productops.glossary.Domain;

/** Concepts and domains in Confluence's database. */
@ConfluenceComponent
public final class AoConceptStore implements ConceptStore {

    private static final String CONCEPT_COLUMNS = "ID, CONCEPT_ID, GLOSSARY_ID, CONCEPT_STATUS, DOMAIN_ID, AREA_KEY,"
            + " OWNER_KEY, PROPOSER_KEY, REVIEW_MONTHS, REVIEWED_ON, SOURCES, ROW_VERSION";
    private static final String TERM_COLUMNS = "ID, CONCEPT_ID, TERM_POSITION, TERM_TEXT, LANGUAGE_TAG, TERM_STATUS,"
            + " TERM_TYPE, PART_OF_SPEECH, CASE_RULE, TERM_FORMS, NOTE_TEXT, REPLACED_BY";
    private static final String EXPLANATION_COLUMNS = "ID, CONCEPT_ID, EXPLANATION_POSITION, LANGUAGE_TAG, DEFINITION";
    private static final String WHOLE_EXPLANATION_COLUMNS = EXPLANATION_COLUMNS + ", LONG_TEXT";
    private static final String RELATION_COLUMNS = "ID, CONCEPT_ID, RELATION_KIND, OTHER_ID";
    private static final String DOMAIN_COLUMNS = "ID, GLOSSARY_ID, PARENT_ID, DOMAIN_NAME, DESCRIPTION, ROW_VERSION";
    private static final String CONCEPT_ID = "CONCEPT_ID";
    private static final String IN_GLOSSARY = "GLOSSARY_ID = ?";

    private final ActiveObjects ao;
    private final ConceptNumbers numbers;
    private final ConceptRows rows;
    private final UnreadableRows unreadable = new UnreadableRows();

    @Inject
    public AoConceptStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
        this.numbers = new ConceptNumbers(ao);
        this.rows = new ConceptRows(ao);
    }

    @Override
    public List<Concept> all(long glossaryId) {
        return concepts(query -> query.where(IN_GLOSSARY, glossaryId), false);
    }

    @Override
    public Optional<List<Concept>> changedSince(long glossaryId, long revision) {
        List<Long> ids = new ArrayList<>();
        ao.stream(
                ConceptEntity.class,
                Query.select("ID, CONCEPT_ID")
                        .where("GLOSSARY_ID = ? AND CHANGED_IN > ?", glossaryId, revision)
                        .limit(Batches.SIZE + 1),
                row -> ids.add(row.getConceptId()));
        if (ids.size() > Batches.SIZE) {
            return Optional.empty();
        }
        return Optional.of(ids.isEmpty() ? List.of() : concepts(query -> Batches.in(query, CONCEPT_ID, ids), false));
    }

    /** @param isWhole whether long texts are read, too */
    private List<Concept> concepts(UnaryOperator<Query> which, boolean isWhole) {
        ConceptRowReader reader = new ConceptRowReader(unreadable);
        ao.stream(ConceptTermEntity.class, which.apply(Query.select(TERM_COLUMNS)), reader::add);
        ao.stream(
                ConceptExplanationEntity.class,
                which.apply(Query.select(isWhole ? WHOLE_EXPLANATION_COLUMNS : EXPLANATION_COLUMNS)),
                row -> reader.add(row, isWhole));
        ao.stream(ConceptRelationEntity.class, which.apply(Query.select(RELATION_COLUMNS)), reader::add);
        List<Concept> found = new ArrayList<>();
        ao.stream(
                ConceptEntity.class, which.apply(Query.select(CONCEPT_COLUMNS)), row -> found.add(reader.concept(row)));
        return found;
    }

    @Override
    public Map<Long, List<String>> designations() {
        Map<Long, List<String>> byGlossary = new HashMap<>();
        ao.stream(ConceptTermEntity.class, Query.select("ID, GLOSSARY_ID, CONCEPT_STATUS, TERM_TEXT"), row -> {
            if (ConceptStatus.APPROVED.name().equals(row.getConceptStatus())) {
                byGlossary
                        .computeIfAbsent(row.getGlossaryId(), any -> new ArrayList<>())
                        .add(orEmpty(row.getTermText()));
            }
        });
        return byGlossary;
    }

    @Override
    public int count(long glossaryId) {
        return ao.count(ConceptEntity.class, IN_GLOSSARY, glossaryId);
    }

    @Override
    public Optional<Concept> find(long glossaryId, long id) {
        return find(glossaryId, List.of(id)).stream().findFirst();
    }

    @Override
    public List<Concept> find(long glossaryId, Collection<Long> ids) {
        List<Concept> found = new ArrayList<>();
        Batches.each(new HashSet<>(ids), batch -> concepts(query -> Batches.in(query, CONCEPT_ID, batch), true).stream()
                .filter(concept -> concept.glossaryId() == glossaryId)
                .forEach(found::add));
        return found;
    }

    @Override
    public void forEach(Consumer<Concept> action) {
        List<Long> ids = new ArrayList<>();
        ao.stream(ConceptEntity.class, Query.select("ID, CONCEPT_ID"), row -> ids.add(row.getConceptId()));
        Batches.each(ids, batch -> concepts(query -> Batches.in(query, CONCEPT_ID, batch), true)
                .forEach(action));
    }

    @Override
    public List<Long> newIds(int count) {
        return numbers.next(count);
    }

    @Override
    public List<Concept> insert(List<Concept> concepts, long revision) {
        Iterator<Long> ids = numbers.next(
                        (int) concepts.stream().filter(each -> each.id() == 0).count())
                .iterator();
        List<Concept> stored = concepts.stream()
                .map(each -> each.id() == 0 ? each.withId(ids.next()) : each)
                .toList();
        rows.insert(stored, revision);
        return stored;
    }

    @Override
    public void update(List<Concept> concepts, long revision) {
        Set<Long> there = new HashSet<>();
        Batches.each(
                concepts.stream().map(Concept::id).toList(),
                batch -> ao.stream(
                        ConceptEntity.class,
                        Batches.in(Query.select("ID, CONCEPT_ID"), CONCEPT_ID, batch),
                        row -> there.add(row.getConceptId())));
        rows.delete(there);
        rows.insert(concepts.stream().filter(each -> there.contains(each.id())).toList(), revision);
    }

    @Override
    public void delete(Collection<Concept> concepts) {
        rows.delete(concepts.stream().map(Concept::id).toList());
    }

    @Override
    public void merged(Concept concept, long into) {
        ao.create(
                MergedConceptEntity.class,
                Map.of("GLOSSARY_ID", concept.glossaryId(), CONCEPT_ID, concept.id(), "INTO_ID", into));
    }

    @Override
    public Optional<Long> mergedInto(long glossaryId, long id) {
        List<Long> into = new ArrayList<>(1);
        ao.stream(
                MergedConceptEntity.class,
                Query.select("ID, INTO_ID").where("GLOSSARY_ID = ? AND CONCEPT_ID = ?", glossaryId, id),
                row -> into.add(row.getIntoId()));
        return into.stream().findFirst();
    }

    @Override
    public int deleteAll(long glossaryId) {
        ao.deleteWithSQL(MergedConceptEntity.class, IN_GLOSSARY, glossaryId);
        ao.deleteWithSQL(DomainEntity.class, IN_GLOSSARY, glossaryId);
        ao.deleteWithSQL(ConceptRelationEntity.class, IN_GLOSSARY, glossaryId);
        ao.deleteWithSQL(ConceptExplanationEntity.class, IN_GLOSSARY, glossaryId);
        ao.deleteWithSQL(ConceptTermEntity.class, IN_GLOSSARY, glossaryId);
        return ao.deleteWithSQL(ConceptEntity.class, IN_GLOSSARY, glossaryId);
    }

    @Override
    public List<Domain> domains(long glossaryId) {
        return domains(Query.select(DOMAIN_COLUMNS).where(IN_GLOSSARY, glossaryId));
    }

    @Override
    public List<Domain> domains() {
        return domains(Query.select(DOMAIN_COLUMNS));
    }

    private List<Domain> domains(Query query) {
        List<Domain> found = new ArrayList<>();
        ao.stream(
                DomainEntity.class,
                query,
                row -> found.add(new Domain(
                        row.getID(),
                        row.getGlossaryId(),
                        row.getParentId(),
                        orEmpty(row.getDomainName()),
                        orEmpty(row.getDescription()),
                        row.getRowVersion())));
        return found;
    }

    @Override
    public Domain put(Domain domain) {
        if (domain.id() == 0) {
            DomainEntity row = ao.create(
                    DomainEntity.class,
                    Map.of(
                            "GLOSSARY_ID",
                            domain.glossaryId(),
                            "PARENT_ID",
                            domain.parentId(),
                            "DOMAIN_NAME",
                            domain.name(),
                            "DESCRIPTION",
                            domain.description(),
                            "ROW_VERSION",
                            domain.version()));
            return domain.withId(row.getID());
        }
        DomainEntity row = ao.get(DomainEntity.class, Math.toIntExact(domain.id()));
        row.setParentId(domain.parentId());
        row.setDomainName(domain.name());
        row.setDescription(domain.description());
        row.setRowVersion(domain.version());
        row.save();
        return domain;
    }

    @Override
    public void delete(Domain domain) {
        ao.deleteWithSQL(DomainEntity.class, "ID = ?", Math.toIntExact(domain.id()));
    }
}
