package org.productops.area.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaCopyTest {

    private final AreaCopy copy = AreaCopy.of(List.of(
            area("payments", "Payments", "Payments", "", "live", false, List.of("core")),
            area("checkout", "Checkout", "Payments \u203a Checkout", "payments", "live", false, List.of()),
            area("old", "Old", "Payments \u203a Old", "payments", "retired", true, List.of()),
            area("search", "Search", "Search", "", "building", false, List.of("core", "web")),
            area("search.mobile", "Checkout", "Search \u203a Checkout", "search", "idea", false, List.of())));

    private static CopiedArea area(
            String key,
            String name,
            String path,
            String parent,
            String lifecycle,
            boolean archived,
            List<String> tags) {
        return new CopiedArea(
                key,
                name,
                path,
                parent,
                "",
                lifecycle,
                archived,
                tags,
                List.of("The " + key),
                List.of("was-" + key),
                List.of(),
                List.of(),
                List.of(),
                List.of("all", key + "-docs"));
    }

    @ParameterizedTest
    @CsvSource({
        "PAYMENTS, payments",
        "was-payments, payments",
        "the search, search",
        "Payments \u203a checkout, checkout",
        "checkout, checkout"
    })
    void findsAnAreaByWhateverItIsCalled(String typed, String key) {
        assertThat(copy.find(typed)).extracting(CopiedArea::key).containsExactly(key);
    }

    @Test
    void findsAllThatANameMayMean() {
        AreaCopy two = AreaCopy.of(List.of(
                area("a", "Checkout", "Checkout", "", "", false, List.of()),
                area("b", "Checkout", "Checkout", "", "", false, List.of())));

        assertThat(two.find("checkout")).hasSize(2);
        assertThat(copy.find("nothing")).isEmpty();
        assertThat(copy.find("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', '', 'payments checkout search search.mobile'",
        "'', payments, '', '', 'payments checkout'",
        "'', nowhere, '', '', ''",
        "'checkout', '', '', '', 'checkout search.mobile'",
        "'check pay', '', '', '', 'checkout'",
        "'', '', LIVE, '', 'payments checkout'",
        "'', '', '', Core, 'payments search'",
        "'', search, idea, '', 'search.mobile'"
    })
    void selectsWhatIsWanted(String words, String below, String lifecycle, String tag, String keys) {
        List<CopiedArea> selected = copy.select(new CopyFilter(words, below, lifecycle, tag));

        assertThat(String.join(" ", selected.stream().map(CopiedArea::key).toList()))
                .isEqualTo(keys);
    }

    @Test
    void knowsTheAreasOfASpaceWithoutArchivedOnes() {
        assertThat(copy.ofSpace("PAYMENTS-docs")).extracting(CopiedArea::key).containsExactly("payments");
        assertThat(copy.ofSpace("all"))
                .extracting(CopiedArea::archived)
                .isNotEmpty()
                .containsOnly(false);
        assertThat(copy.ofSpace("none")).isEmpty();
    }
}
