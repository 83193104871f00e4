package org.productops.common.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamingTest {

    @ParameterizedTest
    @CsvSource({
        "Anna Adler, DISTINCT",
        "J\u00f6rg Weber, DISTINCT",
        "anna@acme.example, DISTINCT",
        "+49 30 1234, DISTINCT",
        "\u738b\u4f1f, DISTINCT",
        "Anna, SINGLE",
        "done, SINGLE",
        "a, TOO_SHORT",
        "of, TOO_SHORT",
        "-, TOO_SHORT",
        "a b, TOO_SHORT",
        "@, TOO_SHORT"
    })
    void tellsANameFromAWord(String typed, PersonNaming naming) {
        assertThat(PersonNaming.of(typed)).isEqualTo(naming);
    }
}
