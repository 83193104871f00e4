package org.productops.glossary.proposal.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.common.rest.JsonBody;
import org.productops.common.text.Typed;

/**
 * Words that are to become terms.
 *
 * @param ids needed: which of those that were found, at most {@value org.productops.glossary.proposal.PageWordService#MOST_AT_ONCE}
 */
record WordDraftsBody(@JsonProperty("ids") List<String> ids) implements JsonBody {

    WordDraftsBody {
        ids = Typed.texts(ids);
    }
}
