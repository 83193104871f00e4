package org.productops.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaSearchTest {

    private final AreaTree tree = AreaTree.of(List.of(
            AreaTestData.area(1, "payments", "Payments", 0, Roles.NONE),
            AreaTestData.area(2, "checkout", "Checkout", 1, Roles.NONE),
            AreaTestData.area(3, "einkauf", "Gro\u00dfe Eink\u00e4ufe", 1, Roles.NONE),
            AreaTestData.archived(AreaTestData.area(4, "checkout-old", "Checkout (old)", 1, Roles.NONE)),
            AreaTestData.area(5, "apps", "Apps", 0, Roles.NONE),
            AreaTestData.area(6, "mobile-checkout", "Mobile checkout", 5, Roles.NONE)));

    @ParameterizedTest
    @CsvSource({
        "check, checkout|mobile-checkout",
        "CHECKOUT, checkout|mobile-checkout",
        "pay check, checkout",
        "check pay, checkout",
        "payments, payments|checkout|einkauf",
        "EINKAUFE, einkauf",
        "gro\u00dfe, einkauf",
        "GROSSE, einkauf",
        "mobile-ch, mobile-checkout",
        "apps \u203a mob, mobile-checkout",
        "nothing, ''"
    })
    void findsByAllWordsInNameKeyAndPathWithNamesThatStartSoFirst(String query, String keys) {
        String found =
                String.join("|", tree.search(query, 10).stream().map(Area::key).toList());

        assertThat(found).isEqualTo(keys);
    }

    @Test
    void givesAllThatCanBeChosenForAnEmptyQuery() {
        assertThat(tree.search("  ", 10))
                .extracting(Area::key)
                .containsExactly("apps", "mobile-checkout", "payments", "checkout", "einkauf");
    }

    @Test
    void keepsToTheLimitAndStillPutsTheBestFirst() {
        assertThat(tree.search("checkout", 1)).extracting(Area::key).containsExactly("checkout");
        assertThat(tree.search("", 0)).isEmpty();
    }
}
