package org.productops.glossary.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.productops.glossary.match.Exclusions;

class WordCollectorTest {

    private final WordCollector collector =
            new WordCollector(List.of(Locale.ENGLISH), List.of(), Exclusions.of(List.of("Jenkins")));

    private static List<String> said(List<FoundWord> words) {
        return words.stream()
                .map(word -> word.text() + (word.meaning().isEmpty() ? "" : " = " + word.meaning()) + " " + word.pages()
                        + " " + word.examples())
                .toList();
    }

    @Test
    void shortFormsWithWhatTheyStandForAndWordsOfThreePages() {
        collector.add(List.of("A service level agreement (SLA) with Kanban.", "Service Level Agreement (SLA)"), 1);
        collector.add(List.of("The SLA holds, says Kanban and Jenkins; a Scrum."), 2);
        collector.add(List.of("Our SLA, a Kanban, a Scrum and Jenkins."), 3);
        collector.add(List.of("Another SLA. In Jenkins, an order management system (OMS)."), 4);

        assertThat(said(collector.best(word -> false)))
                .containsExactly(
                        "SLA = service level agreement 4 [1, 2, 3, 4]",
                        "Kanban 3 [1, 2, 3]",
                        "OMS = order management system 1 [4]");
        assertThat(said(collector.best(Set.of("SLA", "Kanban")::contains)))
                .containsExactly("OMS = order management system 1 [4]");
    }

    @Test
    void aShortFormWithTwoMeaningsIsFoundTwice() {
        collector.add(List.of("A pull request (PR) was sent."), 1);
        collector.add(List.of("Our public relations (PR) said so."), 2);

        assertThat(said(collector.best(word -> false)))
                .containsExactlyInAnyOrder("PR = pull request 2 [1, 2]", "PR = public relations 2 [2, 1]");
    }

    @Test
    void neitherKindCrowdsOutTheOther() {
        for (int page = 0; page < 3; page++) {
            for (int part = 0; part < 4; part++) {
                StringBuilder text = new StringBuilder("We use");
                for (int i = 0; i < 100; i++) {
                    text.append(" and Qz").append(letters(part * 100 + i)).append("x");
                }
                collector.add(List.of(text.toString()), page * 4 + part);
            }
        }
        IntStream.range(0, 300)
                .forEach(i -> collector.add(
                        List.of("Of b" + letters(i) + " c" + letters(i) + " (B"
                                + letters(i).charAt(1) + "C" + letters(i).charAt(1)
                                + letters(i).charAt(2) + ")."),
                        1000 + i));

        List<FoundWord> best = collector.best(word -> false);
        assertThat(best).hasSizeLessThanOrEqualTo(WordCollector.MOST);
        assertThat(best).filteredOn(word -> word.kind() == WordKind.WORD).hasSizeGreaterThanOrEqualTo(250);
        assertThat(best)
                .filteredOn(word -> word.kind() == WordKind.ABBREVIATION)
                .isNotEmpty();
    }

    private static String letters(int number) {
        return "" + (char) ('a' + number / 676 % 26) + (char) ('a' + number / 26 % 26) + (char) ('a' + number % 26);
    }
}
