package org.productops.glossary.proposal.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.user.PersonNames;
import org.productops.glossary.proposal.RefusedWord;

/**
 * A word that is never to be proposed.
 *
 * @param id by what that is taken back
 * @param text as it is written
 * @param by what the editor is called who said so
 * @param refused when, as ISO 8601 writes it
 */
record RefusedWordJson(
        @JsonProperty("id") long id,
        @JsonProperty("text") String text,
        @JsonProperty("by") String by,
        @JsonProperty("refused") String refused) {

    static RefusedWordJson of(RefusedWord word, PersonNames names) {
        return new RefusedWordJson(
                word.id(), word.text(), names.of(word.userKey()), word.refused().toString());
    }
}
