package org.productops.style.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.productops.style.rule.Finding;
import org.productops.style.rule.RuleLevel;
import org.productops.style.text.StyledText;
import org.productops.style.text.TextFixture;

class PlacedFindingTest {

    private static Finding finding(Integer block, int start, int end, String match) {
        return new Finding(
                "Guide.Rule",
                RuleLevel.WARNING,
                "Avoid “" + match + "” & <others>",
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(block),
                start,
                end,
                match,
                List.of());
    }

    private static PlacedFinding placed(StyledText text, Finding finding) {
        return PlacedFinding.of(text, List.of(finding)).get(0);
    }

    @Test
    void countsLinesAndCharactersFromOne() {
        StyledText text = TextFixture.prose("One.", "It 😀 is easy.");
        PlacedFinding placed = placed(text, finding(1, 9, 13, "easy"));

        assertThat(placed.line()).isEqualTo(2);
        assertThat(placed.column()).isEqualTo(9);
        assertThat(placed.lastColumn()).isEqualTo(12);
    }

    @Test
    void endsWithItsFirstLine() {
        StyledText text = TextFixture.prose("log\non");
        PlacedFinding placed = placed(text, finding(0, 0, 6, "log\non"));

        assertThat(placed.line()).isEqualTo(1);
        assertThat(placed.lastColumn()).isEqualTo(3);
    }

    @Test
    void ofATextAsAWholeStandsAtItsBeginning() {
        PlacedFinding placed = placed(TextFixture.prose("One."), finding(null, 0, 0, ""));

        assertThat(List.of(placed.line(), placed.column(), placed.lastColumn())).containsExactly(1, 1, 1);
    }

    @Test
    void isSaidInCheckstylesForm() {
        StyledText text = TextFixture.prose("It is easy.");
        String report = CheckstyleReport.of(
                Map.of("a \"b\".md", PlacedFinding.of(text, List.of(finding(0, 6, 10, "easy\u0001")))));

        assertThat(report)
                .contains("<checkstyle version=\"4.3\"><file name=\"a &quot;b&quot;.md\">")
                .contains("<error line=\"1\" column=\"7\" severity=\"warning\"")
                .contains("message=\"Avoid “easy ” &amp; &lt;others&gt;\" source=\"Guide.Rule\"")
                .endsWith("</file></checkstyle>");
    }
}
