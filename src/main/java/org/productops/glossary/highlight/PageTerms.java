package org.productops.glossary.highlight;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.productops.glossary.Concept;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.HighlightMode;
import org.productops.glossary.Term;

/**
 * The terms of a text, for one who reads it.
 *
 * @param mode how they are marked; {@code OFF} where the space wants none marked or no glossary has any
 * @param whole whether all of the text was searched
 * @param loggedIn whether the reader is known, so that what they choose can be kept
 * @param editable whether the reader may say for all that none are marked here
 * @param offForPage whether that was said
 * @param offForReader whether the reader wants none marked anywhere
 * @param forms the terms as they stand in the text; none where they are switched off
 */
public record PageTerms(
        HighlightMode mode,
        boolean whole,
        boolean loggedIn,
        boolean editable,
        boolean offForPage,
        boolean offForReader,
        List<Form> forms) {

    /**
     * A term as it is written in the text, with one blank for a run of them.
     *
     * @param uses what it may be: several if it means several things in the glossary that decides
     */
    public record Form(String text, List<Use> uses) {

        public Form {
            Objects.requireNonNull(text, "text");
            uses = List.copyOf(uses);
        }
    }

    /**
     * What a term may be.
     *
     * @param place the glossary that says so
     * @param concept what is meant
     * @param term which of its terms was written
     * @param instead what is to be written in its place; empty if it may be written, or nobody says what else
     */
    public record Use(GlossaryPlace place, Concept concept, Term term, Optional<String> instead) {

        public Use {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(concept, "concept");
            Objects.requireNonNull(term, "term");
            Objects.requireNonNull(instead, "instead");
        }
    }

    public PageTerms {
        Objects.requireNonNull(mode, "mode");
        forms = List.copyOf(forms);
    }
}
