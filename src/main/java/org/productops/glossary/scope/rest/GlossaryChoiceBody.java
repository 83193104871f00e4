package org.productops.glossary.scope.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.common.rest.JsonBody;
import org.productops.glossary.scope.GlossaryChoiceDraft;

/**
 * What a caller sends to say which glossaries hold in a space. A field that is not sent is empty.
 *
 * @param asEverywhere whether the space's own glossary and all global ones are to hold, as in every space that never chose, also
 *     those that are made later; {@code glossaries} are not looked at then. If it is not sent, that is so where no {@code glossaries}
 *     are sent either
 * @param glossaries the keys of the glossaries in order, the first one decides where two have a word; at most
 *     {@value org.productops.glossary.scope.GlossaryChoiceRules#MOST_GLOSSARIES}. One that was chosen before and that the caller may
 *     not see any more stays if what stands for it is sent
 * @param highlighting {@link org.productops.glossary.HighlightMode how terms are marked}; where each stands first if it is not sent
 * @param exclusions words that are never taken for a term in the space
 */
record GlossaryChoiceBody(
        @JsonProperty("asEverywhere") Boolean asEverywhere,
        @JsonProperty("glossaries") List<String> glossaries,
        @JsonProperty("highlighting") String highlighting,
        @JsonProperty("exclusions") List<String> exclusions)
        implements JsonBody {

    GlossaryChoiceDraft draft() {
        return new GlossaryChoiceDraft(
                asEverywhere == null ? glossaries == null : asEverywhere, glossaries, highlighting, exclusions);
    }
}
