package org.productops.glossary.rest;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.glossary.Domain;
import org.productops.glossary.DomainView;

/**
 * A domain of a glossary's taxonomy.
 *
 * @param id the domain's id
 * @param name what people call it
 * @param parent the id of the domain above; missing at the top
 * @param path its name and those of the domains above it, from the top
 * @param description what belongs there; missing if nobody said
 * @param concepts how many concepts belong to it
 * @param below how many concepts belong to it and to the domains below it
 * @param version what {@code If-Match} asks for
 */
record DomainJson(
        @JsonProperty("id") long id,
        @JsonProperty("name") String name,
        @JsonInclude(NON_NULL) @JsonProperty("parent") Long parent,
        @JsonProperty("path") String path,
        @JsonInclude(NON_NULL) @JsonProperty("description") String description,
        @JsonProperty("concepts") int concepts,
        @JsonProperty("below") int below,
        @JsonProperty("version") long version) {

    static DomainJson of(DomainView view) {
        Domain domain = view.domain();
        return new DomainJson(
                domain.id(),
                domain.name(),
                view.level() == 0 ? null : domain.parentId(),
                view.path(),
                domain.description().isEmpty() ? null : domain.description(),
                view.concepts(),
                view.below(),
                domain.version());
    }
}
