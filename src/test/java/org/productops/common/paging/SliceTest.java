package org.productops.common.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SliceTest {

    private static final List<String> ALL = List.of("a", "b", "c", "d", "e");

    @ParameterizedTest
    @CsvSource({
        "0, 2, ab, false",
        "2, 2, cd, false",
        "4, 2, e, true",
        "3, 2, de, true",
        "0, 5, abcde, true",
        "5, 2, '', true",
        "999999999, 2147483647, '', true"
    })
    void isThePartThatIsAskedFor(int start, int limit, String values, boolean last) {
        Slice<String> slice = Slice.of(ALL, new Paging(start, limit));

        assertThat(String.join("", slice.values())).isEqualTo(values);
        assertThat(slice.isLast()).isEqualTo(last);
        assertThat(slice.total()).isEqualTo(5);
        assertThat(slice.start()).isEqualTo(start);
    }

    @Test
    void staysThePartThatItIsWithOtherValues() {
        Slice<Integer> slice = Slice.of(ALL, new Paging(1, 2)).map(ALL::indexOf);

        assertThat(slice).isEqualTo(new Slice<>(1, 2, 5, List.of(1, 2)));
    }
}
