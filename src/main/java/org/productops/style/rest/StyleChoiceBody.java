package org.productops.style.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.common.rest.JsonBody;
import org.productops.style.StyleChoiceDraft;

/**
 * What a caller sends to say which style guides hold in a space.
 *
 * @param guides the keys of the style guides in order; at most {@value org.productops.style.StyleChoiceRules#MOST_GUIDES}, and none if it
 *     is not sent. One that holds already does so since it was switched on
 */
record StyleChoiceBody(@JsonProperty("guides") List<String> guides) implements JsonBody {

    StyleChoiceDraft draft() {
        return new StyleChoiceDraft(guides);
    }
}
