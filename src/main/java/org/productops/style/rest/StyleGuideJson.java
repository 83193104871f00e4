package org.productops.style.rest;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.area.AreaHolderNames;
import org.productops.area.Holder;
import org.productops.common.text.LanguageTag;
import org.productops.common.user.People;
import org.productops.style.StyleGuide;
import org.productops.style.StyleGuideView;

/**
 * A style guide, without its rules.
 *
 * @param key how it is addressed
 * @param name what people call it, and the first part of the full names of its rules
 * @param description what it is for; missing if nobody said
 * @param owner the name of the user who is responsible for it; missing for nobody
 * @param editors who may edit it beside the owner and the product's administrators: names of users, and {@code group:} and the name
 *     for groups
 * @param language the BCP 47 tag of the language of the texts that it is for
 * @param withGlossary whether the glossaries of a space in which it holds are rules, too
 * @param accepted regular expressions for words that are right
 * @param rejected regular expressions for words that are not to be written
 * @param rules how many rules it has
 * @param editable whether the caller may change it and its rules
 * @param administered whether the caller may delete it
 * @param version what {@code If-Match} asks for
 */
record StyleGuideJson(
        @JsonProperty("key") String key,
        @JsonProperty("name") String name,
        @JsonInclude(NON_NULL) @JsonProperty("description") String description,
        @JsonInclude(NON_NULL) @JsonProperty("owner") String owner,
        @JsonProperty("editors") List<String> editors,
        @JsonProperty("language") String language,
        @JsonProperty("withGlossary") boolean withGlossary,
        @JsonProperty("accepted") List<String> accepted,
        @JsonProperty("rejected") List<String> rejected,
        @JsonProperty("rules") int rules,
        @JsonProperty("editable") boolean editable,
        @JsonProperty("administered") boolean administered,
        @JsonProperty("version") long version) {

    static StyleGuideJson of(StyleGuideView view, People people) {
        StyleGuide guide = view.guide();
        AreaHolderNames names = new AreaHolderNames(people);
        return new StyleGuideJson(
                guide.key(),
                guide.name(),
                guide.description().isEmpty() ? null : guide.description(),
                guide.ownerKey().isEmpty() ? null : names.apply(Holder.user(guide.ownerKey())),
                guide.editors().stream().map(names).toList(),
                LanguageTag.of(guide.language()),
                guide.withGlossary(),
                guide.accepted(),
                guide.rejected(),
                view.rules(),
                view.editable(),
                view.administered(),
                guide.version());
    }
}
