package org.productops.glossary.proposal.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.common.rest.JsonBody;
import org.productops.common.text.Typed;

/**
 * Words that are never to be proposed.
 *
 * @param words needed: as they are written, at most {@value org.productops.glossary.proposal.PageWordService#MOST_AT_ONCE}, each of at most
 *     {@value org.productops.glossary.proposal.PageWordService#LONGEST} characters
 */
record RefusedWordsBody(@JsonProperty("words") List<String> words) implements JsonBody {

    RefusedWordsBody {
        words = Typed.texts(words);
    }
}
