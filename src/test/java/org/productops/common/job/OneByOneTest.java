package org.productops.common.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;

class OneByOneTest {

    private final OneByOne all = new OneByOne("done", "done-but");
    private final List<Integer> done = new ArrayList<>();

    private Message run(int count, int refusedFrom) {
        return all.run(
                IntStream.range(0, count).boxed().toList(),
                number -> "N" + number,
                number -> {
                    if (number >= refusedFrom) {
                        throw InvalidException.general(Message.of("no"));
                    }
                    done.add(number);
                },
                JobProgress.unwatched());
    }

    @Test
    void saysHowManyWereDone() {
        assertThat(run(3, 3)).isEqualTo(Message.of("done", 3));
        assertThat(done).containsExactly(0, 1, 2);
    }

    @Test
    void namesTheFirstOfWhatIsRefusedAndDoesTheRest() {
        assertThat(run(3, 1)).isEqualTo(Message.of("done-but", 1, 2, "N1, N2"));
        assertThat(run(12, 1))
                .isEqualTo(Message.of("done-but", 1, 11, "N1, N2, N3, N4, N5, N6, N7, N8, N9, N10 \u2026"));
    }

    @Test
    void aFaultIsNoRefusal() {
        assertThatThrownBy(() -> all.run(
                        List.of(1),
                        String::valueOf,
                        number -> {
                            throw new IllegalStateException("broken");
                        },
                        JobProgress.unwatched()))
                .isInstanceOf(IllegalStateException.class);
    }
}
