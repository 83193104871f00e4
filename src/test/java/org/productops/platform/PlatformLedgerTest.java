package org.productops.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the plugin to what is known of the products: nothing in its bytecode may rest on a guess. */
class PlatformLedgerTest {
    private static final Path PAGE = Path.of("docs/platform.md");
    private static final String WRITE = "mvn test -Dtest=PlatformLedgerTest -Dplatform.ledger=write";

    /** Members that are used although nobody could confirm them: the member, as the page shows it, and why. */
    private static final Map<String, String> UNSURE = Map.of();

    private static StandIns standIns;
    private static Ledger ledger;

    @BeforeAll
    static void read() {
        standIns = StandIns.read(Path.of("src/platform/java/com"));
        ledger = Ledger.read(standIns);
    }

    @Test
    void everyMemberHasASource() {
        assertThat(ledger.entries())
                .as("members that the plugin's bytecode names, without stand-in or @source")
                .filteredOn(entry -> entry.source().isEmpty())
                .extracting(entry -> entry.reference().display() + " used by " + entry.usedBy())
                .isEmpty();
    }

    @Test
    void everySourceSaysHowSureItIs() {
        assertThat(standIns.types().values())
                .filteredOn(type -> type.source().flatMap(Source::confidence).isEmpty())
                .extracting(StandIns.StandIn::name)
                .isEmpty();
        assertThat(standIns.types().values().stream().flatMap(type -> type.members().values().stream()))
                .filteredOn(
                        member -> member.source().flatMap(Source::confidence).isEmpty())
                .extracting(member -> member.reference().display())
                .isEmpty();
    }

    @Test
    void nothingUnsureIsUsedWithoutAReason() {
        assertThat(ledger.entries())
                .filteredOn(entry -> entry.source().flatMap(Source::confidence).equals(Optional.of("U")))
                .extracting(entry -> entry.reference().display())
                .allSatisfy(member -> assertThat(UNSURE).containsKey(member));
    }

    @Test
    void thePageIsUpToDate() throws IOException {
        List<String> page = LedgerPage.render(ledger.entries(), UNSURE);
        if ("write".equals(System.getProperty("platform.ledger"))) {
            Files.createDirectories(PAGE.getParent());
            Files.write(PAGE, page);
        }
        assertThat(PAGE).as("Written by: " + WRITE).exists();
        List<String> written = Files.readAllLines(PAGE);
        assertThat(without(page, written))
                .as("Missing in %s. Write it again by: %s", PAGE, WRITE)
                .isEmpty();
        assertThat(without(written, page))
                .as("Out of date in %s. Write it again by: %s", PAGE, WRITE)
                .isEmpty();
        assertThat(written)
                .as("The order in %s. Write it again by: %s", PAGE, WRITE)
                .isEqualTo(page);
    }

    private static List<String> without(List<String> lines, List<String> others) {
        return lines.stream().filter(line -> !others.contains(line)).toList();
    }
}
