package org.productops.feedback.privacy.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.rest.JsonBody;
import org.productops.feedback.privacy.PrivacyDraft;

/**
 * Whose data are meant. One of the two must be sent.
 *
 * @param person a name, or how somebody is reached; empty for everybody of the organisation
 * @param organisation the name of an organisation; empty for people of any
 * @param mentions whether their names are to be erased where a text only names them, too; looked at where something is erased
 * @param words whether the words that they said are to be erased, too; looked at where something is erased
 */
record PrivacyBody(
        @JsonProperty("person") String person,
        @JsonProperty("organisation") String organisation,
        @JsonProperty("mentions") Boolean mentions,
        @JsonProperty("words") Boolean words)
        implements JsonBody {

    PrivacyDraft draft() {
        return new PrivacyDraft(person, organisation);
    }

    boolean withMentions() {
        return Boolean.TRUE.equals(mentions);
    }

    boolean withWords() {
        return Boolean.TRUE.equals(words);
    }
}
