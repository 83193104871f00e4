package org.productops.glossary;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A word, or several, by which a concept is called in one language: what terminologists call a designation.
 *
 * @param text as it is written; never empty
 * @param language the language in which it is written so
 * @param status what writers are to do with it
 * @param type what kind of designation it is
 * @param partOfSpeech what part of speech it is; empty if nobody said
 * @param caseRule how its letters must be written in a text for it to be this term
 * @param forms its inflected forms that no rule of the language finds, such as irregular plurals
 * @param note when to write it, or why no longer; empty if nobody said
 * @param replacedBy the id of another concept of the glossary, whose preferred term is to be written instead; 0 for the one
 *     of its own concept, as long as writers are to write another one
 */
public record Term(
        String text,
        Locale language,
        TermStatus status,
        TermType type,
        Optional<PartOfSpeech> partOfSpeech,
        CaseRule caseRule,
        List<String> forms,
        String note,
        long replacedBy) {

    public Term {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(partOfSpeech, "partOfSpeech");
        Objects.requireNonNull(caseRule, "caseRule");
        forms = List.copyOf(forms);
        Objects.requireNonNull(note, "note");
    }

    /** A full form without anything beside it, which upper and lower case leave the same. */
    public static Term of(String text, Locale language, TermStatus status) {
        return new Term(text, language, status, TermType.FULL_FORM, Optional.empty(), CaseRule.ANY, List.of(), "", 0);
    }

    /** The same term of another type. */
    public Term withType(TermType newType) {
        return new Term(text, language, status, newType, partOfSpeech, caseRule, forms, note, replacedBy);
    }

    /** The same term with another case rule. */
    public Term withCaseRule(CaseRule newRule) {
        return new Term(text, language, status, type, partOfSpeech, newRule, forms, note, replacedBy);
    }

    /** The same term, in place of which another concept's is to be written; see {@link #replacedBy}. */
    public Term withReplacedBy(long concept) {
        return new Term(text, language, status, type, partOfSpeech, caseRule, forms, note, concept);
    }

    /** Whether it is the one to write in its language. */
    public boolean isPreferred() {
        return status == TermStatus.PREFERRED;
    }
}
