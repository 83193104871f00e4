package org.productops.glossary.scope.rest;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.HighlightMode;
import org.productops.glossary.scope.ChosenGlossary;
import org.productops.glossary.scope.GlossaryChoiceView;

/**
 * Which glossaries hold in a space, and how their terms are marked there.
 *
 * @param asEverywhere whether these are the space's own and all global ones, as in every space that chose no others
 * @param glossaries the glossaries in order: where two have a word, it means what the first one says
 * @param highlighting {@link HighlightMode how terms are marked}
 * @param exclusions words that are never taken for a term
 * @param chosen whether somebody chose this; else it is what holds in every space that never chose
 * @param version what {@code If-Match} asks for; 0 if nobody has chosen yet
 */
record GlossaryChoiceJson(
        @JsonProperty("asEverywhere") boolean asEverywhere,
        @JsonProperty("glossaries") List<ChosenGlossaryJson> glossaries,
        @JsonProperty("highlighting") HighlightMode highlighting,
        @JsonProperty("exclusions") List<String> exclusions,
        @JsonProperty("chosen") boolean chosen,
        @JsonProperty("version") long version) {

    /**
     * A glossary that holds in a space.
     *
     * @param glossary its key or, for one that the caller may not see any more, what stands for it: {@code #} and a number
     * @param name what people call it; missing for one that the caller may not see any more: nobody who may not see it finds its
     *     terms in the space
     */
    record ChosenGlossaryJson(
            @JsonProperty("glossary") String glossary, @JsonInclude(NON_NULL) @JsonProperty("name") String name) {

        static ChosenGlossaryJson of(ChosenGlossary chosen) {
            return new ChosenGlossaryJson(
                    chosen.text(), chosen.place().map(GlossaryPlace::name).orElse(null));
        }
    }

    static GlossaryChoiceJson of(GlossaryChoiceView view) {
        return new GlossaryChoiceJson(
                view.asEverywhere(),
                view.glossaries().stream().map(ChosenGlossaryJson::of).toList(),
                view.highlighting(),
                view.exclusions(),
                view.isChosen(),
                view.version());
    }
}
