package org.productops.style.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceMapTest {

    /** Of {@code ab\n&eacute;cd!ef}, in which the marks before {@code ef} are not read: "abXécdef", with X of no place. */
    private static final SourceMap MAP = new SourceMap.Builder()
            .in(SourceWriting.MARKUP)
            .verbatim(2, 10)
            .added(1)
            .written(1, 13, 21)
            .verbatim(1, 21)
            .verbatim(1, 22)
            .in(SourceWriting.CDATA)
            .verbatim(2, 40)
            .build();

    @Test
    void whatStandsTogetherCanBeWrittenAnew() {
        assertThat(MAP.length()).isEqualTo(8);
        assertThat(MAP.exactly(0, 2)).contains(new SourceRange(10, 12));
        assertThat(MAP.exactly(1, 2)).contains(new SourceRange(11, 12));
        assertThat(MAP.exactly(3, 5)).contains(new SourceRange(13, 22));
        assertThat(MAP.exactly(4, 6)).contains(new SourceRange(21, 23));
        assertThat(MAP.exactly(6, 8)).contains(new SourceRange(40, 42));
    }

    @Test
    void whatDoesNotStandTogetherCannot() {
        assertThat(MAP.exactly(0, 3)).isEmpty();
        assertThat(MAP.exactly(2, 3)).isEmpty();
        assertThat(MAP.exactly(5, 7)).isEmpty();
        assertThat(MAP.exactly(1, 1)).isEmpty();
    }

    @Test
    void saysWhatOfTheSourceHoldsAPart() {
        assertThat(MAP.covering(1, 7)).contains(new SourceRange(11, 41));
        assertThat(MAP.covering(2, 3)).isEmpty();
        assertThat(MAP.covering(2, 4)).contains(new SourceRange(13, 21));
    }

    @Test
    void knowsWhatStandsThereAsItIs() {
        assertThat(MAP.isVerbatim(4, 6)).isTrue();
        assertThat(MAP.isVerbatim(3, 5)).isFalse();
        assertThat(MAP.isVerbatim(1, 3)).isFalse();
        assertThat(MAP.isVerbatim(5, 7)).isFalse();
    }

    @Test
    void aPartHasItsCharactersWhereTheyWere() {
        SourceMap part = MAP.part(1, 7);

        assertThat(part.length()).isEqualTo(6);
        for (int i = 0; i < 6; i++) {
            assertThat(part.covering(i, i + 1)).isEqualTo(MAP.covering(i + 1, i + 2));
            assertThat(part.exactly(i, i + 1)).isEqualTo(MAP.exactly(i + 1, i + 2));
        }
        assertThat(part.writingAt(0)).isEqualTo(SourceWriting.MARKUP);
        assertThat(part.writingAt(5)).isEqualTo(SourceWriting.CDATA);
    }
}
