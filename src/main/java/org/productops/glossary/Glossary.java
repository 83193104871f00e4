package org.productops.glossary;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** All terms of a space as they were at one moment. */
public final class Glossary {

    private final List<Entry> entries;
    private final Map<Long, Term> byId;
    private final Map<String, Term> byForm;

    /** Sorting is costly for a big glossary and the same for everybody who reads the same language. */
    private final Map<Locale, GlossaryIndex> indexes = new ConcurrentHashMap<>();

    private Glossary(List<Entry> entries, Map<Long, Term> byId, Map<String, Term> byForm) {
        this.entries = entries;
        this.byId = byId;
        this.byForm = byForm;
    }

    /** The glossary of these terms; should two share a form, which the service prevents, the older one has it. */
    public static Glossary of(Collection<Term> terms) {
        List<Term> oldestFirst =
                terms.stream().sorted((a, b) -> Long.compare(a.id(), b.id())).toList();
        Map<Long, Term> byId = new LinkedHashMap<>();
        Map<String, Term> byForm = new HashMap<>();
        for (Term term : oldestFirst) {
            byId.put(term.id(), term);
            term.forms().forEach(form -> byForm.putIfAbsent(Folding.fold(form), term));
        }
        return new Glossary(oldestFirst.stream().map(Entry::of).toList(), byId, byForm);
    }

    /** The term that is written like this, be it by its name, a synonym or the abbreviation. */
    public Optional<Term> lookup(String form) {
        return Optional.ofNullable(byForm.get(Folding.fold(form)));
    }

    /** The term with this id. */
    public Optional<Term> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All terms by letter, as readers of this language expect them. */
    public GlossaryIndex index(Locale locale) {
        // Keyed by language and country only: locale extensions come from outside and are without number.
        Locale key = new Locale.Builder()
                .setLanguage(locale.getLanguage())
                .setRegion(locale.getCountry())
                .build();
        return indexes.computeIfAbsent(key, any -> GlossaryIndex.of(byId.values(), any));
    }

    /** The terms of which a form or the definition contains the text, by letter; all for an empty text. */
    public GlossaryIndex search(String text, Locale locale) {
        String wanted = Folding.fold(text);
        if (wanted.isEmpty()) {
            return index(locale);
        }
        return index(locale).only(found(wanted));
    }

    private Set<Long> found(String wanted) {
        return entries.stream()
                .filter(entry -> entry.text().contains(wanted))
                .map(Entry::id)
                .collect(Collectors.toSet());
    }

    /** How many terms there are. */
    public int size() {
        return byId.size();
    }

    /** What search looks through. */
    private record Entry(long id, String text) {
        static Entry of(Term term) {
            return new Entry(term.id(), Folding.fold(String.join("\n", term.forms()) + "\n" + term.definition()));
        }
    }
}
