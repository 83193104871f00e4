package org.productops.common.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.common.error.InvalidException;

class AnswersTest {

    @ParameterizedTest
    @ValueSource(strings = {"7", "\"7\"", "W/\"7\"", " \"7\" "})
    void readsTheVersionOfAnEtag(String header) {
        assertThat(Answers.version(header)).isEqualTo(7);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "*", "\"seven\"", "-1", "99999999999999999999"})
    void refusesAWriteThatDoesNotSayWhatItIsBasedOn(String header) {
        assertThatThrownBy(() -> Answers.version(header)).isInstanceOf(InvalidException.class);
    }

    @Test
    void countsFromZeroForARecordThatIsNotThereYet() {
        assertThat(Answers.version("\"0\"")).isZero();
    }
}
