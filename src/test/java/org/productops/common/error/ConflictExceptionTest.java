package org.productops.common.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.productops.common.version.Versioned;

class ConflictExceptionTest {

    private record Note(long version) implements Versioned {}

    private record Other(long version) implements Versioned {}

    @Test
    void namesBothVersionsAndHoldsWhatIsStored() {
        ConflictException conflict = catchThrowableOfType(
                ConflictException.class, () -> ConflictException.check(new Note(4), 3, Message.of("reload")));

        assertThat(conflict.expectedVersion()).isEqualTo(3);
        assertThat(conflict.currentVersion()).isEqualTo(4);
        assertThat(conflict.text()).isEqualTo(Message.of("reload"));
        assertThat(conflict.stored(Note.class)).contains(new Note(4));
        assertThat(conflict.stored(Other.class)).isEmpty();
    }

    @Test
    void isNoneIfTheCallerHasReadTheNewest() {
        assertThatCode(() -> ConflictException.check(new Note(4), 4, Message.of("reload")))
                .doesNotThrowAnyException();
    }
}
