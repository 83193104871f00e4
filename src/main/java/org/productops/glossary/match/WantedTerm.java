package org.productops.glossary.match;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.productops.glossary.CaseRule;

/**
 * A term as it is looked for in texts.
 *
 * @param concept whose term it is
 * @param term which of the concept's terms
 * @param text how it is written
 * @param language whose inflected forms it has
 * @param caseRule how its upper and lower case must be written in a text; what must be written exactly so has no inflected
 *     forms
 * @param shortForm whether it stands for a longer term, such as an acronym: it has no inflected forms but a plain plural
 * @param forms further forms of it, looked for as they are
 */
public record WantedTerm(
        long concept,
        int term,
        String text,
        Locale language,
        CaseRule caseRule,
        boolean shortForm,
        List<String> forms) {

    public WantedTerm {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(caseRule, "caseRule");
        forms = List.copyOf(forms);
    }

    /** One that is a short form if it looks like one: with a capital that is not its first letter. */
    public WantedTerm(long concept, int term, String text, Locale language, CaseRule caseRule, List<String> forms) {
        this(concept, term, text, language, caseRule, false, forms);
    }
}
