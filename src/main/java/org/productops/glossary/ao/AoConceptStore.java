package org.productops.glossary.ao;

import static org.productops.common.store.ao.StoredTexts.orEmpty;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.productops.common.store.ao.Batches;
import org.productops.common.store.ao.UnreadableRows;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptStore;

/** Terms in Confluence's database. */
@ConfluenceComponent
public final class AoConceptStore implements ConceptStore {

    private static final String TERM_COLUMNS = "ID, SPACE_ID, TERM_NAME, DEFINITION, ROW_VERSION";
    private static final String DESIGNATION_COLUMNS =
            "ID, TERM_ID, DESIGNATION_KIND, DESIGNATION_POSITION, DESIGNATION_TEXT";
    private static final String IN_SPACE = "SPACE_ID = ?";
    private static final String OF_TERM = "TERM_ID = ?";

    private final ActiveObjects ao;
    private final UnreadableRows unreadable = new UnreadableRows();

    @Inject
    public AoConceptStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Concept> all(long spaceId) {
        return terms(
                Query.select(TERM_COLUMNS).where(IN_SPACE, spaceId),
                Query.select(DESIGNATION_COLUMNS).where(IN_SPACE, spaceId));
    }

    @Override
    public Optional<List<Concept>> changedSince(long spaceId, long revision) {
        List<Integer> ids = new ArrayList<>();
        ao.stream(
                TermEntity.class,
                Query.select("ID")
                        .where("SPACE_ID = ? AND CHANGED_IN > ?", spaceId, revision)
                        .limit(Batches.SIZE + 1),
                row -> ids.add(row.getID()));
        if (ids.size() > Batches.SIZE) {
            return Optional.empty();
        }
        return Optional.of(
                ids.isEmpty()
                        ? List.of()
                        : terms(
                                Batches.in(Query.select(TERM_COLUMNS), "ID", ids),
                                Batches.in(Query.select(DESIGNATION_COLUMNS), "TERM_ID", ids)));
    }

    private List<Concept> terms(Query terms, Query designations) {
        Map<Integer, Designations> designationsById = new HashMap<>();
        ao.stream(TermDesignationEntity.class, designations, row -> designationsById
                .computeIfAbsent(row.getTermId(), any -> new Designations())
                .add(row));
        List<Concept> found = new ArrayList<>();
        ao.stream(
                TermEntity.class,
                terms,
                row -> found.add(term(row, designationsById.getOrDefault(row.getID(), new Designations()))));
        return found;
    }

    @Override
    public Map<Long, List<String>> designations() {
        Map<Long, List<String>> bySpace = new HashMap<>();
        ao.stream(
                TermDesignationEntity.class,
                Query.select("ID, SPACE_ID, DESIGNATION_TEXT"),
                row -> bySpace.computeIfAbsent(row.getSpaceId(), any -> new ArrayList<>())
                        .add(row.getDesignationText()));
        return bySpace;
    }

    @Override
    public int count(long spaceId) {
        return ao.count(TermEntity.class, IN_SPACE, spaceId);
    }

    @Override
    public Optional<Concept> find(long spaceId, long id) {
        return row(spaceId, id).map(row -> term(row, designations(row.getID())));
    }

    @Override
    public Map<String, Long> holders(long spaceId, Collection<String> designations) {
        Map<String, List<String>> designationsByKey = new LinkedHashMap<>();
        designations.forEach(designation -> designationsByKey
                .computeIfAbsent(DesignationKey.of(spaceId, designation), any -> new ArrayList<>())
                .add(designation));
        Map<String, Long> holders = new HashMap<>();
        Query query = Batches.in(Query.select(), "DESIGNATION_KEY", List.copyOf(designationsByKey.keySet()));
        for (TermDesignationEntity row : ao.find(TermDesignationEntity.class, query)) {
            designationsByKey
                    .get(row.getDesignationKey())
                    .forEach(designation ->
                            holders.put(designation, row.getTermId().longValue()));
        }
        return holders;
    }

    @Override
    public Concept insert(Concept term, long revision) {
        TermEntity row = ao.create(
                TermEntity.class,
                Map.of(
                        "SPACE_ID",
                        term.spaceId(),
                        "TERM_NAME",
                        term.name(),
                        "DEFINITION",
                        term.definition(),
                        "ROW_VERSION",
                        term.version(),
                        "CHANGED_IN",
                        revision));
        Concept stored = term.withId(row.getID());
        insertDesignations(stored);
        return stored;
    }

    @Override
    public void update(Concept before, Concept after, long revision) {
        TermEntity row = row(after.spaceId(), after.id())
                .orElseThrow(() -> new IllegalStateException("Concept " + after.id() + " has gone under the lock"));
        row.setTermName(after.name());
        row.setDefinition(after.definition());
        row.setRowVersion(after.version());
        row.setChangedIn(revision);
        row.save();
        if (!after.designations().equals(before.designations())
                || !after.abbreviation().equals(before.abbreviation())) {
            ao.deleteWithSQL(TermDesignationEntity.class, OF_TERM, row.getID());
            insertDesignations(after);
        }
    }

    @Override
    public void delete(Concept term) {
        ao.deleteWithSQL(TermDesignationEntity.class, OF_TERM, Math.toIntExact(term.id()));
        ao.deleteWithSQL(TermEntity.class, "ID = ?", Math.toIntExact(term.id()));
    }

    @Override
    public int deleteAll(long spaceId) {
        ao.deleteWithSQL(TermDesignationEntity.class, IN_SPACE, spaceId);
        return ao.deleteWithSQL(TermEntity.class, IN_SPACE, spaceId);
    }

    private Optional<TermEntity> row(long spaceId, long id) {
        if (id < 1 || id > Integer.MAX_VALUE) {
            return Optional.empty();
        }
        return Optional.ofNullable(ao.get(TermEntity.class, (int) id))
                .filter(row -> row.getSpaceId().equals(spaceId));
    }

    private Designations designations(int termId) {
        Designations designations = new Designations();
        for (TermDesignationEntity row : ao.find(TermDesignationEntity.class, OF_TERM, termId)) {
            designations.add(row);
        }
        return designations;
    }

    private void insertDesignations(Concept term) {
        List<Map<String, Object>> rows = new ArrayList<>();
        rows.add(designation(term, DesignationKind.NAME, 0, term.name()));
        if (!term.abbreviation().isEmpty()) {
            rows.add(designation(term, DesignationKind.ABBREVIATION, 0, term.abbreviation()));
        }
        int position = 0;
        for (String synonym : term.synonyms()) {
            rows.add(designation(term, DesignationKind.SYNONYM, position++, synonym));
        }
        Batches.insert(ao, TermDesignationEntity.class, rows);
    }

    private static Map<String, Object> designation(Concept term, DesignationKind kind, int position, String designation) {
        return Map.of(
                "TERM_ID", Math.toIntExact(term.id()),
                "SPACE_ID", term.spaceId(),
                "DESIGNATION_KIND", kind.name(),
                "DESIGNATION_POSITION", position,
                "DESIGNATION_TEXT", designation,
                "DESIGNATION_KEY", DesignationKey.of(term.spaceId(), designation));
    }

    private static Concept term(TermEntity row, Designations designations) {
        return new Concept(
                row.getID(),
                row.getSpaceId(),
                row.getTermName(),
                orEmpty(row.getDefinition()),
                designations.synonyms(),
                designations.abbreviation,
                row.getRowVersion());
    }

    private record Synonym(int position, int id, String text) {}

    /** The designations of one term while its rows are read, in whatever order they come. */
    private final class Designations {
        private final List<Synonym> synonyms = new ArrayList<>();
        private String abbreviation = "";

        /** Takes what is needed from the row, which does not outlive the call. */
        void add(TermDesignationEntity row) {
            String kind = row.getDesignationKind();
            if (kind.equals(DesignationKind.ABBREVIATION.name()) && abbreviation.isEmpty()) {
                abbreviation = row.getDesignationText();
            } else if (!kind.equals(DesignationKind.NAME.name())) {
                // The name is in the term's own row. What is none of these leads to the term, too, and is shown with
                // it.
                if (!kind.equals(DesignationKind.SYNONYM.name())) {
                    unreadable.tell("TERM_DESIGNATION", row, "the kind of designation " + kind);
                }
                synonyms.add(new Synonym(row.getDesignationPosition(), row.getID(), row.getDesignationText()));
            }
        }

        List<String> synonyms() {
            return synonyms.stream()
                    .sorted(Comparator.comparingInt(Synonym::position).thenComparingInt(Synonym::id))
                    .map(Synonym::text)
                    .toList();
        }
    }
}
