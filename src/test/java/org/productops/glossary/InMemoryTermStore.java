package org.productops.glossary;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Terms in memory. */
public final class InMemoryTermStore implements TermStore {

    private final Map<Long, Term> terms = new TreeMap<>();
    private long last;

    /** How often a whole space was read. */
    public int reads;

    @Override
    public List<Term> all(String spaceKey) {
        reads++;
        return terms.values().stream()
                .filter(term -> term.spaceKey().equals(spaceKey))
                .toList();
    }

    @Override
    public Optional<Term> find(String spaceKey, long id) {
        return Optional.ofNullable(terms.get(id)).filter(term -> term.spaceKey().equals(spaceKey));
    }

    @Override
    public Map<String, Long> holders(String spaceKey, Collection<String> forms) {
        Glossary glossary = Glossary.of(terms.values().stream()
                .filter(term -> term.spaceKey().equals(spaceKey))
                .toList());
        Map<String, Long> holders = new HashMap<>();
        forms.forEach(form -> glossary.lookup(form).ifPresent(term -> holders.put(form, term.id())));
        return holders;
    }

    @Override
    public Term create(String spaceKey, TermDraft draft) {
        return put(++last, spaceKey, draft, 1);
    }

    @Override
    public Term update(Term term, TermDraft draft) {
        return put(term.id(), term.spaceKey(), draft, term.version() + 1);
    }

    @Override
    public void delete(Term term) {
        terms.remove(term.id());
    }

    @Override
    public int deleteAll(String spaceKey) {
        int before = terms.size();
        terms.values().removeIf(term -> term.spaceKey().equals(spaceKey));
        return before - terms.size();
    }

    private Term put(long id, String spaceKey, TermDraft draft, long version) {
        Term term = new Term(
                id, spaceKey, draft.name(), draft.definition(), draft.synonyms(), draft.abbreviation(), version);
        terms.put(id, term);
        return term;
    }
}
