package org.productops.glossary.scope.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.rest.JsonBody;
import org.productops.common.text.Typed;

/**
 * What a caller sends to let the same glossaries hold in a space as in another one.
 *
 * @param from needed: the key of the other space
 */
record GlossaryChoiceCopyBody(@JsonProperty("from") String from) implements JsonBody {

    String space() {
        return Typed.text(from);
    }
}
