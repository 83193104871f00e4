package org.productops.devhost.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingTest {
    private final List<String> closed = new ArrayList<>();

    @Test
    void closesAllInReverseEvenWhenOneFails() {
        Closing closing = new Closing();
        closing.add(() -> closed.add("first"));
        closing.add(() -> {
            throw new IllegalArgumentException("stuck");
        });
        closing.add(() -> closed.add("last"));
        assertThatThrownBy(closing::close)
                .isInstanceOf(IllegalStateException.class)
                .satisfies(failure -> assertThat(failure.getSuppressed()).singleElement());
        assertThat(closed).containsExactly("last", "first");
        closing.close();
        assertThat(closed).hasSize(2);
    }
}
