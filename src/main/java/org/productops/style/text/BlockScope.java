package org.productops.style.text;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a text is by where it stands.
 *
 * @param words as Vale says it
 * @param prose whether it is plain text
 */
record BlockScope(Set<String> words, boolean prose) {

    static final BlockScope PROSE = new BlockScope(Set.of("text"), true);
    static final BlockScope ITEM = of("list");
    static final BlockScope QUOTE = of("blockquote");
    static final BlockScope CELL = of("table", "cell");
    static final BlockScope HEADER = of("table", "header");
    static final BlockScope TABLE_CAPTION = of("table", "caption");
    static final BlockScope FIGURE_CAPTION = of("figure", "caption");
    static final BlockScope ALTERNATIVE = of("attr", "alt");

    BlockScope {
        words = Set.copyOf(words);
    }

    static BlockScope heading(int level) {
        return of("heading", "h" + level);
    }

    private static BlockScope of(String... more) {
        return new BlockScope(
                Stream.concat(Stream.of("text"), Arrays.stream(more)).collect(Collectors.toSet()), false);
    }
}
