package org.productops.glossary.proposal;

import java.util.List;
import java.util.Objects;
import org.productops.common.store.TextHash;

/**
 * What pages use and no glossary knew when they were read.
 *
 * @param text as it is written
 * @param meaning what a short form stands for; empty for a word
 * @param pages in how many of the pages it is that were read
 * @param examples the ids of some of these
 */
public record FoundWord(WordKind kind, String text, String meaning, int pages, List<Long> examples) {

    private static final int ID = 16;

    public FoundWord {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(meaning, "meaning");
        examples = List.copyOf(examples);
    }

    /** By what it is chosen; the same whenever it is found. */
    public String id() {
        return TextHash.of(kind.name(), text, meaning).substring(0, ID);
    }
}
