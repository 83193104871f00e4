package org.productops.glossary.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationsTest {

    private static List<String> in(String text) {
        return Abbreviations.in(text).stream()
                .map(each -> each.shortForm() + " = " + each.longForm())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            We keep to a service level agreement (SLA) here.       | SLA = service level agreement
            Read the SLA (service level agreement) first.          | SLA = service level agreement
            the heat shock transcription factor (HSTF) of          | HSTF = heat shock transcription factor
            Cloud Native Computing Foundation (CNCF, 2015)         | CNCF = Cloud Native Computing Foundation
            Hypertext Transfer Protocol (HTTP; see there)          | HTTP = Hypertext Transfer Protocol
            Extensible Markup Language (XML)                       |
            All application programming interfaces (APIs) do       | API = application programming interfaces
            a mean time to recovery (MTTR)                         | MTTR = mean time to recovery
            He said that the definition of done (DoD) holds        | DoD = definition of done
            business-to-business (B2B) shops                       |
            Continuous Integration/Continuous Delivery (CI/CD)     | CI/CD = Continuous Integration/Continuous Delivery
            Application Lifecycle  Management\u00a0(ALM)           | ALM = Application Lifecycle Management
            Key performance indicators (KPI) and objectives (OKR)  | KPI = Key performance indicators
            Allgemeine Gesch\u00e4ftsbedingungen (AGB)             | AGB = Allgemeine Gesch\u00e4ftsbedingungen
            \u0421\u0438\u0441\u0442\u0435\u043c\u0430 \u0443\u043f\u0440\u0430\u0432\u043b\u0435\u043d\u0438\u044f (\u0421\u0423) | \u0421\u0423 = \u0421\u0438\u0441\u0442\u0435\u043c\u0430 \u0443\u043f\u0440\u0430\u0432\u043b\u0435\u043d\u0438\u044f
            \u9867\u5ba2 Customer Relationship Management\uff08CRM\uff09 | CRM = Customer Relationship Management
            """)
    void expandedInBothDirections(String text, String expected) {
        assertThat(in(text)).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "We serve people well (see there) and often.",
        "A test (T) of one letter",
        "An internationalization (INTERNATIONALIZATION) of it",
        "A service. Level agreement (SLA)",
        "nothing alike (XYZ)",
        "'The SLA, or SLA service level agreement SLA (SLA)'",
        "the phone (with number 12) rings",
        "(SLA)",
        "x ()",
        "x (SLA",
        "x ) ( SLA"
    })
    void whatIsNoShortFormIsNone(String text) {
        assertThat(in(text)).isEmpty();
    }

    /** The published rule: at most min(n + 5, 2n) words, n letters in the short form. */
    @Test
    void theLongFormHasOnlySoManyWords() {
        assertThat(in("alpha x y beta (AB)")).containsExactly("AB = alpha x y beta");
        assertThat(in("alpha x y z beta (AB)")).isEmpty();
    }

    @Test
    void eachPairIsToldOnce() {
        assertThat(in("service level agreement (SLA), service level agreement (SLA), simple local area (SLA)"))
                .containsExactly("SLA = service level agreement", "SLA = simple local area");
    }

    @Test
    void hostileTextsEndSoon() {
        assertThat(in(String.join("", Collections.nCopies(1_000_000, "(")))).isEmpty();
        assertThat(in(String.join("", Collections.nCopies(300_000, "a(A ")))).isEmpty();
        assertThat(in(String.join("", Collections.nCopies(200_000, "(A)")))).isEmpty();
        assertThat(in("\u0130".repeat(500) + " (\u0130\u0130)")).isEmpty();
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            char[] letters = Integer.toString(i + 10_000).replace('1', 'a').toCharArray();
            String word = new String(letters)
                    .chars()
                    .mapToObj(each -> "" + (char) (each % 26 + 'a'))
                    .reduce("", String::concat);
            many.append("zulu ")
                    .append(word)
                    .append(" (Z")
                    .append(word.toUpperCase(java.util.Locale.ROOT))
                    .append("). ");
        }
        assertThat(Abbreviations.in(many.toString())).hasSize(Abbreviations.MOST);
    }
}
