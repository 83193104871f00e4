package org.productops.glossary.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.productops.glossary.Term;
import org.productops.glossary.TermDraft;
import org.productops.glossary.TermStore;

/** Terms in Confluence's database. */
@ConfluenceComponent
public final class AoTermStore implements TermStore {

    private static final String IN_SPACE = "SPACE_KEY = ?";
    private static final String OF_TERM = "TERM_ID = ?";

    private final ActiveObjects ao;

    @Inject
    public AoTermStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Term> all(String spaceKey) {
        Map<Integer, TermForms> forms = new HashMap<>();
        ao.stream(
                TermFormEntity.class,
                Query.select("ID, TERM_ID, FORM_KIND, FORM_POSITION, WRITTEN_FORM")
                        .where(IN_SPACE, spaceKey),
                row -> forms.computeIfAbsent(row.getTermId(), any -> new TermForms())
                        .add(row));
        List<Term> terms = new ArrayList<>();
        ao.stream(
                TermEntity.class,
                Query.select("ID, SPACE_KEY, TERM_NAME, DEFINITION, VERSION_NUMBER")
                        .where(IN_SPACE, spaceKey),
                row -> terms.add(term(row, forms.getOrDefault(row.getID(), new TermForms()))));
        return terms;
    }

    @Override
    public Optional<Term> find(String spaceKey, long id) {
        return row(spaceKey, id).map(row -> term(row, forms(row.getID())));
    }

    @Override
    public Map<String, Long> holders(String spaceKey, Collection<String> forms) {
        Map<String, List<String>> formsByKey = new LinkedHashMap<>();
        forms.forEach(form -> formsByKey
                .computeIfAbsent(FormKey.of(spaceKey, form), any -> new ArrayList<>())
                .add(form));
        String marks = String.join(", ", Collections.nCopies(formsByKey.size(), "?"));
        Map<String, Long> holders = new HashMap<>();
        for (TermFormEntity row : ao.find(
                TermFormEntity.class,
                "FORM_KEY IN (" + marks + ")",
                formsByKey.keySet().toArray())) {
            formsByKey
                    .get(row.getFormKey())
                    .forEach(form -> holders.put(form, row.getTermId().longValue()));
        }
        return holders;
    }

    @Override
    public Term create(String spaceKey, TermDraft draft) {
        TermEntity row = ao.create(
                TermEntity.class,
                Map.of(
                        "SPACE_KEY",
                        spaceKey,
                        "TERM_NAME",
                        draft.name(),
                        "DEFINITION",
                        draft.definition(),
                        "VERSION_NUMBER",
                        1L));
        createForms(spaceKey, row.getID(), draft);
        return term(row, draft, 1);
    }

    @Override
    public Term update(Term term, TermDraft draft) {
        TermEntity row = row(term.spaceKey(), term.id())
                .orElseThrow(() -> new IllegalStateException("Term " + term.id() + " has gone under the lock"));
        row.setTermName(draft.name());
        row.setDefinition(draft.definition());
        row.setVersionNumber(term.version() + 1);
        row.save();
        ao.deleteWithSQL(TermFormEntity.class, OF_TERM, row.getID());
        createForms(term.spaceKey(), row.getID(), draft);
        return term(row, draft, term.version() + 1);
    }

    @Override
    public void delete(Term term) {
        ao.deleteWithSQL(TermFormEntity.class, OF_TERM, Math.toIntExact(term.id()));
        ao.deleteWithSQL(TermEntity.class, "ID = ?", Math.toIntExact(term.id()));
    }

    @Override
    public int deleteAll(String spaceKey) {
        ao.deleteWithSQL(TermFormEntity.class, IN_SPACE, spaceKey);
        return ao.deleteWithSQL(TermEntity.class, IN_SPACE, spaceKey);
    }

    private Optional<TermEntity> row(String spaceKey, long id) {
        if (id < 1 || id > Integer.MAX_VALUE) {
            return Optional.empty();
        }
        return Optional.ofNullable(ao.get(TermEntity.class, (int) id))
                .filter(row -> row.getSpaceKey().equals(spaceKey));
    }

    private TermForms forms(int termId) {
        TermForms forms = new TermForms();
        for (TermFormEntity row : ao.find(TermFormEntity.class, OF_TERM, termId)) {
            forms.add(row);
        }
        return forms;
    }

    private void createForms(String spaceKey, int termId, TermDraft draft) {
        createForm(spaceKey, termId, FormKind.NAME, 0, draft.name());
        if (!draft.abbreviation().isEmpty()) {
            createForm(spaceKey, termId, FormKind.ABBREVIATION, 0, draft.abbreviation());
        }
        for (int i = 0; i < draft.synonyms().size(); i++) {
            createForm(spaceKey, termId, FormKind.SYNONYM, i, draft.synonyms().get(i));
        }
    }

    private void createForm(String spaceKey, int termId, FormKind kind, int position, String form) {
        ao.create(
                TermFormEntity.class,
                Map.of(
                        "TERM_ID",
                        termId,
                        "SPACE_KEY",
                        spaceKey,
                        "FORM_KIND",
                        kind.name(),
                        "FORM_POSITION",
                        position,
                        "WRITTEN_FORM",
                        form,
                        "FORM_KEY",
                        FormKey.of(spaceKey, form)));
    }

    private static Term term(TermEntity row, TermForms forms) {
        TermDraft draft = new TermDraft(row.getTermName(), row.getDefinition(), forms.synonyms(), forms.abbreviation());
        return term(row, draft, row.getVersionNumber());
    }

    private static Term term(TermEntity row, TermDraft draft, long version) {
        return new Term(
                row.getID(),
                row.getSpaceKey(),
                draft.name(),
                draft.definition(),
                draft.synonyms(),
                draft.abbreviation(),
                version);
    }
}
