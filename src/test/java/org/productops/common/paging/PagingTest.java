package org.productops.common.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;

class PagingTest {

    @ParameterizedTest
    @CsvSource({",,0,50", "'','',0,50", "100,10,100,10", " 7 , 7 ,7,7", "0,500,0,200", "999999999,1,999999999,1"})
    void readsWhichPartIsAskedFor(String start, String limit, int from, int most) {
        assertThat(Paging.parse(start, limit, 50, 200)).isEqualTo(new Paging(from, most));
    }

    @ParameterizedTest
    @CsvSource({"x,,start,0", "-1,,start,0", "1.5,,start,0", "9999999999,,start,0", ",0,limit,1", ",ten,limit,1"})
    void namesTheParameterThatIsNoCount(String start, String limit, String parameter, int least) {
        String sent = start == null ? limit : start;

        assertThat(catchThrowableOfType(InvalidException.class, () -> Paging.parse(start, limit, 50, 200))
                        .errors()
                        .fields())
                .containsEntry(parameter, Message.of("productops.common.error.not-a-count", sent, least, 999_999_999));
    }

    @ParameterizedTest
    @CsvSource({
        "'',-1,0,0",
        "50,-1,0,50",
        "0,-1,10,0",
        "99,-1,100,99",
        "100,-1,100,50",
        "999,-1,101,100",
        "7,99,100,7",
        "'',49,100,0",
        "'',50,100,50",
        "'',99,100,50"
    })
    void beginsAPageWhereItIsAskedForOrWhereSomethingIsToBeSeen(String start, int place, int total, int from) {
        assertThat(Paging.ofPage(start, place, 50, total)).isEqualTo(new Paging(from, 50));
    }

    @Test
    void isAlwaysAPartOfAList() {
        assertThatThrownBy(() -> new Paging(-1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Paging(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
