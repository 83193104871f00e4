package org.productops.common.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTest {

    @Test
    void findsWhatWasMistyped() {
        assertThat(nearest("chekcout", "checkout", "chat", "refunds")).containsExactly("checkout");
        assertThat(nearest("Zahlungsabwiklung", "Zahlungsabwicklung", "Zahlen")).containsExactly("Zahlungsabwicklung");
        assertThat(nearest("no_owner", "no-owner", "owner-gone")).startsWith("no-owner");
    }

    @Test
    void findsWhatBeginsSoAndTheWordsOfAName() {
        assertThat(nearest("anna", "Maier Anna", "Hannah Berg", "Bob")).containsExactly("Maier Anna");
        assertThat(nearest("grossen", "Gr\u00f6\u00dfenberatung")).containsExactly("Gr\u00f6\u00dfenberatung");
    }

    @Test
    void putsTheBestFirstAndEndsSomewhere() {
        assertThat(Likeness.nearest("carts", List.of("parts", "cart", "carts"), List::of, 2))
                .containsExactly("carts", "parts");
    }

    @Test
    void putsAWholeNameBeforeAWordOfOne() {
        assertThat(nearest("chekout", "Caf\u00e9-checkout", "Checkout"))
                .containsExactly("Checkout", "Caf\u00e9-checkout");
    }

    @Test
    void findsNothingThatIsNotLikeIt() {
        assertThat(nearest("invoicing", "checkout", "cart")).isEmpty();
        assertThat(nearest(" ", "checkout")).isEmpty();
    }

    @Test
    void tellsASlipFromAnotherName() {
        assertThat(Likeness.isNearly("globex indutsries", "Globex Industries", 5))
                .isTrue();
        assertThat(Likeness.isNearly("Gl\u00f6bex", "globex", 5)).isTrue();
        assertThat(Likeness.isNearly("acne", "Acme", 5)).isFalse();
        assertThat(Likeness.isNearly("acme", "ACME ", 5)).isTrue();
        assertThat(Likeness.isNearly("apples", "Ampler", 5)).isFalse();
        assertThat(Likeness.isNearly("globex", "Globex Industries", 5)).isFalse();
    }

    private static List<String> nearest(String typed, String... choices) {
        return Likeness.nearest(typed, List.of(choices), List::of, 9);
    }
}
