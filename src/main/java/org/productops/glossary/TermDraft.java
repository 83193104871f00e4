package org.productops.glossary;

import java.util.List;
import java.util.stream.Stream;
import org.productops.common.text.Characters;
import org.productops.common.text.Typed;

/**
 * A term as somebody typed it; nothing is checked yet. What is missing is empty.
 *
 * @param text see {@link Term}
 * @param language as a BCP 47 tag; empty for the glossary's own
 * @param status the name of a {@link TermStatus} in any case; empty for a preferred one if its language has none before, else
 *     an admitted one
 * @param type the name of a {@link TermType}; empty for a full form
 * @param partOfSpeech the name of a {@link PartOfSpeech}; empty if nobody says
 * @param caseRule the name of a {@link CaseRule}; empty for {@link CaseRule#EXACT} of an acronym, {@link CaseRule#ANY} of others
 * @param forms see {@link Term}
 * @param note see {@link Term}
 * @param replacedBy the id of a concept; empty for its own
 */
public record TermDraft(
        String text,
        String language,
        String status,
        String type,
        String partOfSpeech,
        String caseRule,
        List<String> forms,
        String note,
        String replacedBy) {

    public TermDraft {
        text = Typed.text(text);
        language = Typed.text(language);
        status = Typed.text(status);
        type = Typed.text(type);
        partOfSpeech = Typed.text(partOfSpeech);
        caseRule = Typed.text(caseRule);
        forms = Typed.texts(forms);
        note = Typed.text(note);
        replacedBy = Typed.text(replacedBy);
    }

    /** A term of which no more is said than what it is and how writers take it. */
    public static TermDraft of(String text, String language, String status) {
        return new TermDraft(text, language, status, "", "", "", List.of(), "", "");
    }

    /** Whether nobody typed anything: what is chosen from a list stands in each row of a form. */
    boolean isBlank() {
        return Stream.concat(Stream.of(text, note, replacedBy), forms.stream()).noneMatch(Characters::isVisible);
    }
}
