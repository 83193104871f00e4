package org.productops.glossary;

import java.util.Locale;
import java.util.Set;

/**
 * By what words are known whatever form they have, as texts are searched for them: whoever types <i>baskets</i> means the term
 * <i>basket</i>. Two texts of a language that have the same key are forms of the same words.
 */
public interface WordForms {

    /** The key of a term: those of its words, with blanks between them; empty if nothing is known of how its language makes forms. */
    String ofTerm(String text, Locale language);

    /** The keys of terms of which a text may be a form, that of the text itself first; none if nothing is known of its language. */
    Set<String> ofText(String text, Locale language);
}
