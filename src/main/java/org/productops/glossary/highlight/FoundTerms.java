package org.productops.glossary.highlight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.productops.glossary.match.Exclusions;
import org.productops.glossary.match.TermFinder;
import org.productops.glossary.match.TermMatch;
import org.productops.glossary.match.TermMatcher;
import org.productops.glossary.match.TextWords;
import org.productops.glossary.match.WantedTerm;

/**
 * The terms that stand in a text, each way in which they are written there once. Says nothing of what they mean, so that it
 * is the same in all languages.
 *
 * @param forms in the order in which they first stand in the text
 */
record FoundTerms(List<Form> forms) {

    /** Nobody reads a text with so many different terms marked in it. */
    static final int MOST_FORMS = 2000;

    /** Ends a paragraph, over which no term reaches. */
    private static final String END = "\n\n";

    private static final int BYTES = 100;
    private static final int BYTES_OF_A_FORM = 150;

    /**
     * A term as it is written in the text.
     *
     * @param text with one blank for a run of them
     * @param matcher which of the matchers that were asked has it
     * @param terms what it may be, those of one glossary
     */
    record Form(String text, int matcher, List<WantedTerm> terms) {

        Form {
            terms = List.copyOf(terms);
        }
    }

    FoundTerms {
        forms = List.copyOf(forms);
    }

    /**
     * Finds the terms of glossaries in a text.
     *
     * @param pieces of the text; no term goes from one to the next
     * @param inOrder the glossaries' matchers
     */
    static FoundTerms in(List<String> pieces, List<TermMatcher> inOrder, Exclusions exclusions) {
        String text = String.join(END, pieces);
        Map<String, Form> forms = new LinkedHashMap<>();
        for (TermMatch match : TermFinder.find(TextWords.of(text), inOrder, exclusions)) {
            String written = text.substring(match.start(), match.end());
            if (forms.size() < MOST_FORMS) {
                forms.computeIfAbsent(written, any -> new Form(any, match.matcher(), match.terms()));
            }
        }
        return new FoundTerms(new ArrayList<>(forms.values()));
    }

    /** Roughly how many bytes of memory it takes; the terms themselves belong to the matchers. */
    long bytes() {
        return BYTES
                + forms.stream()
                        .mapToLong(form -> BYTES_OF_A_FORM + 2L * form.text().length())
                        .sum();
    }
}
