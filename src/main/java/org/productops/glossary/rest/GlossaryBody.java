package org.productops.glossary.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.common.rest.JsonBody;
import org.productops.glossary.GlossaryDraft;

/**
 * What a caller sends to make a global glossary, or to change the settings of one. A field that is not sent is empty.
 *
 * @param key how a new one is addressed: a word of {@code a}–{@code z}, {@code 0}–{@code 9} and {@code -}, with or without
 *     {@code @} in front; made of the name if it is not sent. It never changes
 * @param name what people call a global one; that of a space is called as the space is
 * @param description what it is for
 * @param language the BCP 47 tag of the language in which it is written if nobody says otherwise; the site's if it is not sent
 * @param editors who may edit it beside its administrators: names of users, and {@code group:} and the name for groups; at most
 *     {@value org.productops.glossary.GlossaryRules#MOST_EDITORS}
 * @param sharedWithJira whether its terms may be shown to everybody who may use a linked Jira, whether they may see its space or
 *     not; no if it is not sent
 */
record GlossaryBody(
        @JsonProperty("key") String key,
        @JsonProperty("name") String name,
        @JsonProperty("description") String description,
        @JsonProperty("language") String language,
        @JsonProperty("editors") List<String> editors,
        @JsonProperty("sharedWithJira") Boolean sharedWithJira)
        implements JsonBody {

    GlossaryDraft draft() {
        return new GlossaryDraft(key, name, description, language, editors, Boolean.TRUE.equals(sharedWithJira));
    }
}
