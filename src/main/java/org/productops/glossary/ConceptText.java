package org.productops.glossary;

import java.util.Optional;
import org.productops.common.text.SearchFolding;

/**
 * What the search looks through of a concept, folded: a line for each term, then one for each form, then the definitions.
 *
 * @param forms where the forms begin
 * @param definitions where the definitions begin
 */
record ConceptText(String text, int forms, int definitions) {

    static ConceptText of(Concept concept) {
        StringBuilder text = new StringBuilder("\n");
        concept.terms().forEach(term -> text.append(fold(term.text())).append('\n'));
        int forms = text.length();
        concept.terms().forEach(term -> term.forms()
                .forEach(form -> text.append(fold(form)).append('\n')));
        int definitions = text.length();
        concept.explanations()
                .forEach(each -> text.append(fold(each.definition())).append('\n'));
        return new ConceptText(text.toString(), forms, definitions);
    }

    private static String fold(String text) {
        return SearchFolding.fold(text);
    }

    int length() {
        return text.length();
    }

    /**
     * How well the concept fits; empty if it does not.
     *
     * @param wanted the folded text that somebody looks for; not empty
     * @param words its words
     */
    Optional<ConceptRank> rank(String wanted, String[] words) {
        Optional<ConceptRank> best = Optional.empty();
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            ConceptRank rank = rank(at, at + wanted.length());
            if (best.isEmpty() || rank.compareTo(best.get()) < 0) {
                best = Optional.of(rank);
            }
            if (rank == ConceptRank.TERM || at >= definitions) {
                return best;
            }
        }
        return best.isPresent() || words.length < 2 || !hasAll(words) ? best : Optional.of(ConceptRank.WORDS);
    }

    private ConceptRank rank(int from, int to) {
        if (from >= definitions) {
            return ConceptRank.DEFINITION;
        }
        if (from >= forms) {
            return ConceptRank.FORM;
        }
        boolean beginning = text.charAt(from - 1) == '\n';
        if (beginning) {
            return text.charAt(to) == '\n' ? ConceptRank.TERM : ConceptRank.BEGINNING;
        }
        return Character.isLetterOrDigit(text.codePointBefore(from)) ? ConceptRank.WITHIN : ConceptRank.WORD;
    }

    private boolean hasAll(String[] words) {
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
