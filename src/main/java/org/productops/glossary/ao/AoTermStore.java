package org.productops.glossary.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.java.ao.Query;
import org.productops.common.store.ao.Batches;
import org.productops.glossary.Term;
import org.productops.glossary.TermStore;

/** Terms in Confluence's database. */
@ConfluenceComponent
public final class AoTermStore implements TermStore {

    private static final String TERM_COLUMNS = "ID, SPACE_ID, TERM_NAME, DEFINITION, ROW_VERSION";
    private static final String FORM_COLUMNS = "ID, TERM_ID, FORM_KIND, FORM_POSITION, WRITTEN_FORM";
    private static final String IN_SPACE = "SPACE_ID = ?";
    private static final String OF_TERM = "TERM_ID = ?";

    private final ActiveObjects ao;

    @Inject
    public AoTermStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Term> all(long spaceId) {
        return terms(
                Query.select(TERM_COLUMNS).where(IN_SPACE, spaceId),
                Query.select(FORM_COLUMNS).where(IN_SPACE, spaceId));
    }

    @Override
    public Optional<List<Term>> changedSince(long spaceId, long revision) {
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
                                Batches.in(Query.select(FORM_COLUMNS), "TERM_ID", ids)));
    }

    private List<Term> terms(Query terms, Query forms) {
        Map<Integer, Forms> formsById = new HashMap<>();
        ao.stream(TermFormEntity.class, forms, row -> formsById
                .computeIfAbsent(row.getTermId(), any -> new Forms())
                .add(row));
        List<Term> found = new ArrayList<>();
        ao.stream(
                TermEntity.class, terms, row -> found.add(term(row, formsById.getOrDefault(row.getID(), new Forms()))));
        return found;
    }

    @Override
    public int count(long spaceId) {
        return ao.count(TermEntity.class, IN_SPACE, spaceId);
    }

    @Override
    public Optional<Term> find(long spaceId, long id) {
        return row(spaceId, id).map(row -> term(row, forms(row.getID())));
    }

    @Override
    public Map<String, Long> holders(long spaceId, Collection<String> forms) {
        Map<String, List<String>> formsByKey = new LinkedHashMap<>();
        forms.forEach(form -> formsByKey
                .computeIfAbsent(FormKey.of(spaceId, form), any -> new ArrayList<>())
                .add(form));
        Map<String, Long> holders = new HashMap<>();
        Query query = Batches.in(Query.select(), "FORM_KEY", List.copyOf(formsByKey.keySet()));
        for (TermFormEntity row : ao.find(TermFormEntity.class, query)) {
            formsByKey
                    .get(row.getFormKey())
                    .forEach(form -> holders.put(form, row.getTermId().longValue()));
        }
        return holders;
    }

    @Override
    public Term insert(Term term, long revision) {
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
        Term stored = term.withId(row.getID());
        insertForms(stored);
        return stored;
    }

    @Override
    public void update(Term before, Term after, long revision) {
        TermEntity row = row(after.spaceId(), after.id())
                .orElseThrow(() -> new IllegalStateException("Term " + after.id() + " has gone under the lock"));
        row.setTermName(after.name());
        row.setDefinition(after.definition());
        row.setRowVersion(after.version());
        row.setChangedIn(revision);
        row.save();
        if (!after.forms().equals(before.forms()) || !after.abbreviation().equals(before.abbreviation())) {
            ao.deleteWithSQL(TermFormEntity.class, OF_TERM, row.getID());
            insertForms(after);
        }
    }

    @Override
    public void delete(Term term) {
        ao.deleteWithSQL(TermFormEntity.class, OF_TERM, Math.toIntExact(term.id()));
        ao.deleteWithSQL(TermEntity.class, "ID = ?", Math.toIntExact(term.id()));
    }

    @Override
    public int deleteAll(long spaceId) {
        ao.deleteWithSQL(TermFormEntity.class, IN_SPACE, spaceId);
        return ao.deleteWithSQL(TermEntity.class, IN_SPACE, spaceId);
    }

    private Optional<TermEntity> row(long spaceId, long id) {
        if (id < 1 || id > Integer.MAX_VALUE) {
            return Optional.empty();
        }
        return Optional.ofNullable(ao.get(TermEntity.class, (int) id))
                .filter(row -> row.getSpaceId().equals(spaceId));
    }

    private Forms forms(int termId) {
        Forms forms = new Forms();
        for (TermFormEntity row : ao.find(TermFormEntity.class, OF_TERM, termId)) {
            forms.add(row);
        }
        return forms;
    }

    private void insertForms(Term term) {
        List<Map<String, Object>> rows = new ArrayList<>();
        rows.add(form(term, FormKind.NAME, 0, term.name()));
        if (!term.abbreviation().isEmpty()) {
            rows.add(form(term, FormKind.ABBREVIATION, 0, term.abbreviation()));
        }
        int position = 0;
        for (String synonym : term.synonyms()) {
            rows.add(form(term, FormKind.SYNONYM, position++, synonym));
        }
        Batches.insert(ao, TermFormEntity.class, rows);
    }

    private static Map<String, Object> form(Term term, FormKind kind, int position, String form) {
        return Map.of(
                "TERM_ID", Math.toIntExact(term.id()),
                "SPACE_ID", term.spaceId(),
                "FORM_KIND", kind.name(),
                "FORM_POSITION", position,
                "WRITTEN_FORM", form,
                "FORM_KEY", FormKey.of(term.spaceId(), form));
    }

    private static Term term(TermEntity row, Forms forms) {
        return new Term(
                row.getID(),
                row.getSpaceId(),
                row.getTermName(),
                row.getDefinition(),
                List.copyOf(forms.synonyms.values()),
                forms.abbreviation,
                row.getRowVersion());
    }

    /** The forms of one term while its rows are read, in whatever order they come. */
    private static final class Forms {
        private final TreeMap<Integer, String> synonyms = new TreeMap<>();
        private String abbreviation = "";

        /** Takes what is needed from the row, which does not outlive the call. */
        void add(TermFormEntity row) {
            switch (FormKind.valueOf(row.getFormKind())) {
                case ABBREVIATION -> abbreviation = row.getWrittenForm();
                case SYNONYM -> synonyms.put(row.getFormPosition(), row.getWrittenForm());
                case NAME -> {
                    // The term's own row has it; this one only keeps others from taking it.
                }
            }
        }
    }
}
