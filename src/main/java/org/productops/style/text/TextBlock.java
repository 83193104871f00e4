package org.productops.style.text;

import java.util.Objects;
import java.util.Set;

/**
 * A run of text that rules look at: a heading, a paragraph, an item of a list, a cell of a table, or what a picture says instead of
 * itself. No match goes from one to the next.
 *
 * @param scopes the words that say what it is, as Vale has them: {@code text}, {@code heading} with {@code h2}, {@code list},
 *     {@code table} with {@code cell} or {@code header}, {@code blockquote}, {@code alt}; those of an inline block, {@code link}
 *     or {@code code}, stand alone
 * @param prose whether it is none of these but plain text, which has paragraphs and sentences
 * @param text what rules look at; a star stands for each character of code in it
 * @param map where its characters stand in the source
 */
public record TextBlock(Set<String> scopes, boolean prose, String text, SourceMap map) {

    public TextBlock {
        scopes = Set.copyOf(scopes);
        Objects.requireNonNull(text, "text");
        if (map.length() != text.length()) {
            throw new IllegalArgumentException("A map of " + map.length() + " for a text of " + text.length());
        }
    }
}
