package org.productops.glossary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.productops.common.text.LanguageTag;
import org.productops.common.text.TextIdentity;

/** Where the terms of a concept stand in what somebody typed, which need not be their order: errors belong there. */
public final class TermRows {

    private final List<TermDraft> typed;
    private final Locale language;

    /**
     * @param typed the terms of a draft
     * @param language the one of terms that name none
     */
    public TermRows(List<TermDraft> typed, Locale language) {
        this.typed = List.copyOf(typed);
        this.language = language;
    }

    /** Where they stand in the concept itself. */
    public static TermRows of(Concept concept) {
        return new TermRows(
                concept.terms().stream()
                        .map(term -> TermDraft.of(term.text(), LanguageTag.of(term.language()), ""))
                        .toList(),
                Locale.ROOT);
    }

    /** The place of a field of a term, see {@link ConceptFields#part}; of the last row with its word if there are several. */
    public String at(Term term, String field) {
        int row = 0;
        for (int i = 0; i < typed.size(); i++) {
            if (isOf(term, typed.get(i))) {
                row = i;
            }
        }
        return ConceptFields.part(ConceptFields.TERMS, row, field);
    }

    private boolean isOf(Term term, TermDraft draft) {
        Optional<Locale> spoken =
                draft.language().isBlank() ? Optional.of(language) : LanguageTag.read(draft.language());
        return spoken.filter(term.language()::equals).isPresent()
                && TextIdentity.of(draft.text()).equals(TextIdentity.of(term.text()));
    }
}
