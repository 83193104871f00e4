package org.productops.common.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class FieldErrorsTest {

    private static final Message FIRST = Message.of("first");
    private static final Message SECOND = Message.of("second");

    @Test
    void keepsTheFirstErrorOfEachFieldInTheOrderFound() {
        FieldErrors errors = FieldErrors.collect()
                .at("name", FIRST)
                .at("key", SECOND)
                .at("name", SECOND)
                .general(FIRST)
                .build();

        assertThat(errors.fields().keySet()).containsExactly("name", "key");
        assertThat(errors.fields()).containsEntry("name", FIRST);
        assertThat(errors.general()).containsExactly(FIRST);
    }

    @Test
    void throwsAllThatWasCollectedAndNothingElse() {
        FieldErrors.Collector errors = FieldErrors.collect();
        assertThatCode(errors::throwIfAny).doesNotThrowAnyException();

        errors.at("name", SECOND).general(FIRST);
        InvalidException thrown = catchThrowableOfType(InvalidException.class, errors::throwIfAny);

        assertThat(thrown.errors()).isEqualTo(errors.build());
        assertThat(thrown.text()).isEqualTo(FIRST);
    }

    @Test
    void areNeverEmptyInAnException() {
        assertThatThrownBy(() -> new InvalidException(FieldErrors.none())).isInstanceOf(IllegalArgumentException.class);
    }
}
