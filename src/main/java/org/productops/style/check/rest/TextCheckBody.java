package org.productops.style.check.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.common.rest.JsonBody;
import org.productops.common.text.Typed;
import org.productops.style.check.CheckDraft;

/**
 * Texts that a caller wants to have checked, 5,000,000 characters together at most.
 *
 * @param guides the keys of style guides
 * @param space the key of a space whose style guides hold, too, and its glossaries if one of the guides takes them
 * @param texts needed: the texts
 */
record TextCheckBody(
        @JsonProperty("guides") List<String> guides,
        @JsonProperty("space") String space,
        @JsonProperty("texts") List<CheckTextBody> texts)
        implements JsonBody {

    /**
     * A text.
     *
     * @param name what it is called in the answer, such as the path of a file
     * @param format {@code STORAGE} for Confluence's own, {@code HTML}, {@code MARKDOWN} or {@code PLAIN}; made of the ending of the
     *     name if it is not sent
     * @param text needed: the text
     */
    record CheckTextBody(
            @JsonProperty("name") String name,
            @JsonProperty("format") String format,
            @JsonProperty("text") String text) {}

    CheckDraft draft() {
        return new CheckDraft(
                guides,
                space,
                Typed.list(texts).stream()
                        .map(text -> new CheckDraft.TextDraft(text.name(), text.format(), text.text()))
                        .toList());
    }
}
