package org.productops.glossary.rest;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.area.AreaHolderNames;
import org.productops.common.text.LanguageTag;
import org.productops.common.user.People;
import org.productops.glossary.Glossary;

/**
 * The settings of a glossary.
 *
 * @param key how it is addressed
 * @param name what people call it; missing for one of a space, which is called as the space is
 * @param description what it is for; missing if nobody said
 * @param language the BCP 47 tag of the language in which it is written if nobody says otherwise
 * @param editors who may edit it beside its administrators: names of users, and {@code group:} and the name for groups
 * @param sharedWithJira whether its terms may be shown to everybody who may use a linked Jira
 * @param version what {@code If-Match} asks for; 0 for that of a space in which nothing was written yet
 */
record GlossarySettingsJson(
        @JsonProperty("key") String key,
        @JsonInclude(NON_NULL) @JsonProperty("name") String name,
        @JsonInclude(NON_NULL) @JsonProperty("description") String description,
        @JsonProperty("language") String language,
        @JsonProperty("editors") List<String> editors,
        @JsonProperty("sharedWithJira") boolean sharedWithJira,
        @JsonProperty("version") long version) {

    static GlossarySettingsJson of(Glossary glossary, People people) {
        return new GlossarySettingsJson(
                glossary.key(),
                glossary.name().isEmpty() ? null : glossary.name(),
                glossary.description().isEmpty() ? null : glossary.description(),
                LanguageTag.of(glossary.language()),
                glossary.editors().stream().map(new AreaHolderNames(people)).toList(),
                glossary.sharedWithJira(),
                glossary.version());
    }
}
