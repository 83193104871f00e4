package org.productops.style.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.common.rest.JsonBody;
import org.productops.style.StyleGuideDraft;

/**
 * What a caller sends to make a style guide, or to change one. A field that is not sent is empty.
 *
 * @param key how a new one is addressed: a word of {@code a}–{@code z}, {@code 0}–{@code 9} and {@code -}; made of the name if it is
 *     not sent. It never changes
 * @param name needed: what people call it, and the first part of the full names of its rules: letters from A to Z, digits, {@code -}
 *     and {@code _}; at most {@value org.productops.style.StyleGuideRules#LONGEST_NAME}. No other guide has it, whatever the case of
 *     its letters
 * @param description what it is for
 * @param owner the name of the user who is responsible for it; the caller if it is not sent for a new one, else nobody
 * @param editors who may edit it beside the owner and the product's administrators: names of users, and {@code group:} and the name
 *     for groups; at most {@value org.productops.style.StyleGuideRules#MOST_EDITORS}
 * @param language the BCP 47 tag of the language of the texts that it is for; the site's if it is not sent
 * @param withGlossary whether the glossaries of a space in which it holds are rules, too; no if it is not sent
 * @param accepted regular expressions for words that are right, as in a vocabulary's {@code accept.txt}; at most
 *     {@value org.productops.style.StyleGuideRules#MOST_WORDS}
 * @param rejected regular expressions for words that are not to be written, as in {@code reject.txt}; as many
 */
record StyleGuideBody(
        @JsonProperty("key") String key,
        @JsonProperty("name") String name,
        @JsonProperty("description") String description,
        @JsonProperty("owner") String owner,
        @JsonProperty("editors") List<String> editors,
        @JsonProperty("language") String language,
        @JsonProperty("withGlossary") Boolean withGlossary,
        @JsonProperty("accepted") List<String> accepted,
        @JsonProperty("rejected") List<String> rejected)
        implements JsonBody {

    StyleGuideDraft draft() {
        return new StyleGuideDraft(
                key,
                name,
                description,
                owner,
                editors,
                language,
                Boolean.TRUE.equals(withGlossary),
                accepted,
                rejected);
    }
}
