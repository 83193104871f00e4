package org.productops.common.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({
        "globex, globx, true",
        "globex, globbex, true",
        "globex, golbex, true",
        "globex, globec, true",
        "globex, globexs, true",
        "bank, bnak, true",
        "bank, banks, true",
        "acme, acne, false",
        "acm, acme, false",
        "north, south, false",
        "globex, globex, false",
        "globex, glbxe, false",
        "apples, ampler, false"
    })
    void tellsASlipFromAnotherWord(String one, String other, boolean slip) {
        assertThat(Likeness.isSlip(one, other)).isEqualTo(slip);
        assertThat(Likeness.isSlip(other, one)).isEqualTo(slip);
        if (slip) {
            assertThat(Likeness.pieces(one)).containsAnyElementsOf(Likeness.pieces(other));
        }
    }

    private static List<String> nearest(String typed, String... choices) {
        return Likeness.nearest(typed, List.of(choices), List::of, 9);
    }
}
