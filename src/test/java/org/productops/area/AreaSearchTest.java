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
    void findsTheNameThatIsMostOfWhatWasTypedFirst() {
        AreaTree shops = AreaTree.of(List.of(
                area("points", "Checkout points", ""),
                area("a", "Checks", "points"),
                area("checkout", "Checkout", ""),
                area("z", "Cheque", "")));

        assertThat(shops.search("che", 10)).extracting(Area::key).containsExactly("a", "z", "checkout", "points");
        assertThat(shops.search("checko", 1)).extracting(Area::key).containsExactly("checkout");
        assertThat(shops.search("", 2)).extracting(Area::key).containsExactly("checkout", "points");
    }

    @Test
    void findsNamesBeforeWhatOnlyAKeyOrAnAliasHas() {
        AreaTree features = AreaTree.of(List.of(
                area("features-a", "Aardvark", ""),
                area("feature-07", "Basket", ""),
                area("a-07", "Chat 07", "features-a"),
                area("all", "Features", ""),
                area("z-07", "Zoo 07", "all")));

        assertThat(features.search("feature 07", 10))
                .extracting(Area::key)
                .containsExactly("z-07", "a-07", "feature-07");
        assertThat(features.search("feature 07", 1)).extracting(Area::key).containsExactly("z-07");
    }

    @Test
    void proposesWhatIsNearestToAMistypedNameFirst() {
        AreaTree shops = AreaTree.of(List.of(
                area("cafe", "Caf\u00e9", ""),
                area("cafe-checkout", "Caf\u00e9 checkout", "cafe"),
                area("cheques", "Cheques", ""),
                area("checkout", "Checkout", ""),
                area("chat", "Chat", "")));

        assertThat(shops.match("Chekout").candidates())
                .extracting(Area::key)
                .containsExactly("checkout", "cafe-checkout", "cheques");
    }

    @ParameterizedTest
    @CsvSource({
        "\u0939\u093f\u0928\u094d\u0926\u0940, hindi",
        "cafe \u0939\u093f\u0928\u094d\u0926\u0940, hindi",
        "Cafe\u0301 \u203a \u0939\u093f\u0928, hindi",
        "Caf\u00e9, cafe|hindi|huhn",
        "hahn, ''",
        "\u0130STEMC\u0130, client",
        "istemci, client",
        "\u0131stemc\u0131, client",
        "check-in, desk",
        "check\u2013in, desk",
        "\u30b5\u30fc\u30d0, server",
        "\uff7b\uff70\uff8a\uff9e, server",
        "\u3055\u30fc\u3070, server",
    })
    void findsNamesInEveryScriptAsTheirReadersSpellThem(String query, String keys) {
        AreaTree scripts = AreaTree.of(List.of(
                area("cafe", "Caf\u00e9", ""),
                area("hindi", "\u0939\u093f\u0928\u094d\u0926\u0940", "cafe"),
                area("huhn", "\u0939\u0941\u0928", "cafe"),
                area("client", "\u0130stemci", ""),
                area("desk", "Check\u2011in", ""),
                area("server", "\u30b5\u30fc\u30d0\u30fc", "")));

        String found = String.join(
                "|", scripts.search(query, 10).stream().map(Area::key).toList());

        assertThat(found).isEqualTo(keys);
    }

    @ParameterizedTest
    @CsvSource({
        "checkout, checkout, '', false",
        "' CheckOut ', checkout, '', false",
        "grosse einkaufe, einkauf, '', false",
        "'Gro\u00dfe  Eink\u00e4ufe', '', einkauf, false",
        "Mobile Checkout, mobile-checkout, '', false",
        "Checkout (old), checkout-old, '', false",
        "Payments \u203a Checkout, checkout, '', false",
        "payments>checkout > Cards at the checkout, cards, '', false",
        "Apps > Checkout, '', mobile-checkout, false",
        "at the checkout, '', cards, false",
        "nothing, '', '', false",
        "Checkot, '', checkout|mobile-checkout|cards|checkout-old, false",
        "'', '', '', false",
        "' > ', '', '', false",
        "\u203a, '', '', false"
    })
    void knowsWhichAreaIsMeantByAKeyANameOrAPath(String typed, String key, String candidates, boolean ambiguous) {
        AreaMatch match = tree.match(typed);

        assertThat(match.area().map(Area::key).orElse("")).isEqualTo(key);
        assertThat(String.join("|", match.candidates().stream().map(Area::key).toList()))
                .isEqualTo(candidates);
        assertThat(match.ambiguous()).isEqualTo(ambiguous);
    }

    @Test
    void takesNoneOfSeveralAreasWithTheSameNameUnlessThePathSaysWhich() {
        AreaTree twins = tree.with(List.of(
                area("app-search", "Search", "apps"),
                area("shop-search", "Search", "payments"),
                area("odd", "A > B", "apps")));

        AreaMatch search = twins.match("search");
        assertThat(search.area()).isEmpty();
        assertThat(search.ambiguous()).isTrue();
        assertThat(search.candidates()).extracting(Area::key).containsExactly("app-search", "shop-search");
        assertThat(twins.match("payments > search").area()).map(Area::key).contains("shop-search");
        assertThat(twins.match("a > b").area()).map(Area::key).contains("odd");
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
