package org.productops.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.area.AreaSamples.archived;
import static org.productops.area.AreaSamples.area;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaSearchTest {

    private final AreaTree tree = AreaTree.of(List.of(
            area("payments", "Payments", ""),
            area("checkout", "Checkout", "payments"),
            area("cards", "Cards at the checkout", "checkout"),
            area("einkauf", "Gro\u00dfe Eink\u00e4ufe", "payments"),
            archived(area("checkout-old", "Checkout (old)", "payments")),
            area("apps", "Apps", ""),
            area("mobile-checkout", "Mobile checkout", "apps")));

    @ParameterizedTest
    @CsvSource({
        "check, checkout|mobile-checkout|cards",
        "CHECKOUT, checkout|mobile-checkout|cards",
        "cards, cards",
        "pay check, checkout|cards",
        "check pay, checkout|cards",
        "payments, payments|checkout|cards|einkauf",
        "EINKAUFE, einkauf",
        "gro\u00dfe, einkauf",
        "GROSSE, einkauf",
        "mobile-ch, mobile-checkout",
        "apps \u203a mob, mobile-checkout",
        "pay mob, ''",
        "nothing, ''"
    })
    void findsAllWordsInNamesAndKeysFromTheTopDownWithNamesThatStartSoFirst(String query, String keys) {
        String found =
                String.join("|", tree.search(query, 10).stream().map(Area::key).toList());

        assertThat(found).isEqualTo(keys);
    }

    @Test
    void givesAllThatCanBeChosenForAnEmptyQuery() {
        assertThat(tree.search("  ", 10))
                .extracting(Area::key)
                .containsExactly("apps", "mobile-checkout", "payments", "checkout", "cards", "einkauf");
    }

    @Test
    void keepsToTheLimitAndStillPutsTheBestFirst() {
        assertThat(tree.search("checkout", 1)).extracting(Area::key).containsExactly("checkout");
        assertThat(tree.search("payments", 2)).extracting(Area::key).containsExactly("payments", "checkout");
        assertThat(tree.search("", 0)).isEmpty();
    }

    @Test
    void takesAsManyWordsAsSomebodyPastes() {
        assertThat(tree.search("check ".repeat(100), 10)).hasSize(3);
        assertThat(tree.search("x ".repeat(100), 10)).isEmpty();
    }

    @Test
    void filtersArchivedAreasTooAndLeavesAllInTheirOrder() {
        assertThat(tree.filter("checkout"))
                .extracting(Area::key)
                .containsExactly("mobile-checkout", "checkout", "cards", "checkout-old");
        assertThat(tree.filter(" ")).isEqualTo(tree.areas());
    }
}
