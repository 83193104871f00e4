package org.productops.glossary.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.productops.glossary.match.TermMatcher;

class FoundTermsMemoryTest {

    private static final TermMatcher MATCHER = TermMatcher.of(List.of());

    private int searches;

    private FoundTermsMemory.Found search(int forms) {
        searches++;
        return new FoundTermsMemory.Found(
                true,
                new FoundTerms(IntStream.range(0, forms)
                        .mapToObj(i -> new FoundTerms.Form("form " + i, 0, List.of()))
                        .toList()));
    }

    private static FoundTermsMemory.Key key(long page) {
        return new FoundTermsMemory.Key(page, List.of(1L), List.of());
    }

    @Test
    void searchesOnceForEachState() {
        FoundTermsMemory memory = new FoundTermsMemory();
        for (int i = 0; i < 3; i++) {
            memory.get(key(1), 1, List.of(MATCHER), () -> search(1));
        }
        assertThat(searches).isEqualTo(1);
        memory.get(key(1), 2, List.of(MATCHER), () -> search(1));
        assertThat(searches).isEqualTo(2);
        memory.get(key(1), 2, List.of(TermMatcher.of(List.of())), () -> search(1));
        assertThat(searches).isEqualTo(3);
        memory.get(new FoundTermsMemory.Key(1, List.of(1L), List.of("word")), 2, List.of(MATCHER), () -> search(1));
        assertThat(searches).isEqualTo(4);
        assertThat(memory.size()).isEqualTo(2);
    }

    @Test
    void keepsAsMuchAsFitsAndWhatWasAskedForLast() {
        FoundTermsMemory memory = new FoundTermsMemory(100_000);
        for (int page = 0; page < 1000; page++) {
            memory.get(key(page), 1, List.of(MATCHER), () -> search(50));
            memory.get(key(0), 1, List.of(MATCHER), () -> search(50));
        }
        assertThat(memory.size()).isBetween(5, 20);
        assertThat(searches).isEqualTo(1000);
    }
}
