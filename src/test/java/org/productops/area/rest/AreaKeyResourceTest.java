package org.productops.area.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.productops.area.AreaFixture;
import org.productops.testing.fakes.EnglishTexts;

class AreaKeyResourceTest {

    private final AreaFixture given = new AreaFixture();
    private final AreaKeyResource keys = new AreaKeyResource(given.service, new EnglishTexts()) {};

    @Test
    void saysTheKeyThatSavingMakesOfTheName() {
        given.create("checkout", "");

        assertThat(answer(null, "Check\u00f6ut & Cart"))
                .isEqualTo("{\"key\":\"checkout-cart\",\"text\":\"Will be checkout-cart\"}");
        assertThat(answer("", "Checkout")).contains("\"key\":\"checkout-2\"");
        assertThat(answer(" ", "\u00bf?")).contains("\"key\":\"\"", "\"problem\":\"No key can be made");
        assertThat(given.service
                        .create(new AreaFixture.Draft("", "Checkout", "").build())
                        .key())
                .isEqualTo("checkout-2");
    }

    @Test
    void saysWhatIsWrongWithAKeyThatIsTyped() {
        given.create("checkout", "");

        assertThat(answer("Cart", null)).isEqualTo("{\"key\":\"cart\",\"text\":\"Will be cart\"}");
        assertThat(answer("checkout", "Cart")).contains("is taken by Checkout").doesNotContain("\"text\"");
        assertThat(answer("a b", "Cart")).contains("A key has 1 to 63 characters");
    }

    @Test
    void tellsOfTheAreaThatIsCalledTheSameBesideIt() {
        given.create("checkout", "");

        assertThat(answer("", "checkout"))
                .contains("\"namesake\":{\"key\":\"checkout\",\"text\":\"There is already Checkout\"")
                .contains("\"page\":\"/plugins/servlet/productops/area/checkout\"");
        assertThat(String.valueOf(keys.propose("", "Checkout", "checkout").getEntity()))
                .as("below it")
                .doesNotContain("namesake");
    }

    private String answer(String key, String name) {
        return String.valueOf(keys.propose(key, name, null).getEntity());
    }
}
