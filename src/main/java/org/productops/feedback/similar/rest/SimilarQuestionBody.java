package org.productops.feedback.similar.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.productops.common.rest.JsonBody;

/**
 * What a caller sends to be told what says much the same. Nothing of it is kept.
 *
 * @param text what was said, or as much of it as is written by now; of more than 4000 characters, the beginning counts
 * @param except the key of an issue that is not meant, such as the one that is read; none if it is not sent
 * @param delivery the key of an issue that is to be built, to learn what is linked to it already; none if it is not sent
 */
record SimilarQuestionBody(
        @JsonProperty("text") String text,
        @JsonProperty("except") String except,
        @JsonProperty("delivery") String delivery)
        implements JsonBody {

    SimilarQuestionBody {
        text = Objects.requireNonNullElse(text, "");
        except = Objects.requireNonNullElse(except, "");
        delivery = Objects.requireNonNullElse(delivery, "");
    }
}
