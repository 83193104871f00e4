package org.productops.glossary.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.rest.JsonBody;
import org.productops.glossary.DomainDraft;

/**
 * What a caller sends to create or change a domain. A field that is not sent is empty.
 *
 * @param name needed: what people call it; no other domain below the same one is called so
 * @param parent the id of the domain above; the top if it is not sent. There are at most
 *     {@value org.productops.glossary.DomainTree#MOST_LEVELS} levels
 * @param description what belongs there
 */
record DomainBody(
        @JsonProperty("name") String name,
        @JsonProperty("parent") Long parent,
        @JsonProperty("description") String description)
        implements JsonBody {

    DomainDraft draft() {
        return new DomainDraft(name, parent == null ? "" : parent.toString(), description);
    }
}
