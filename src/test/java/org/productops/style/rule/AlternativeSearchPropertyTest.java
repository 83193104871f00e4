package org.productops.style.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever is looked for, and wherever: what is found is what one long expression finds. */
class AlternativeSearchPropertyTest {

    private static final List<String> PARTS = List.of(
            "a",
            "b",
            "ab",
            "ä",
            "k",
            "S",
            "i",
            "[ab]",
            "[a-c]",
            "[^a]",
            "(?:a|b)",
            "(?:a|bc)?",
            "(b)",
            "a?",
            "b*",
            "a+",
            "\\w",
            "\\d",
            "\\s",
            "\\.",
            "-",
            " ",
            "(?=a)",
            "(?!b)",
            "(?<!a)",
            "(?<=b)",
            "\\b",
            "^",
            "'s",
            "a{2}",
            "1",
            ".",
            "(?:)",
            "(?:ab|)",
            "[ab]*c",
            "\\p{L}",
            "$");

    private static final String LETTERS = "aabbcABksSiIäıſ\u212A1 .-'\n_";

    private final Random random = new Random(20261130);

    private String any(List<String> from, int most) {
        return IntStream.rangeClosed(0, random.nextInt(most))
                .mapToObj(i -> from.get(random.nextInt(from.size())))
                .collect(Collectors.joining());
    }

    @Test
    void findsTheSame() {
        for (int round = 0; round < 20_000; round++) {
            List<String> alternatives = IntStream.rangeClosed(0, random.nextInt(4))
                    .mapToObj(i -> any(PARTS, 4) + (random.nextInt(6) == 0 ? "|" + any(PARTS, 2) : ""))
                    .toList();
            boolean ignoreCase = random.nextBoolean();
            boolean word = random.nextBoolean();
            String text = IntStream.range(0, random.nextInt(30))
                    .mapToObj(i -> String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length()))))
                    .collect(Collectors.joining());

            List<String> found = new ArrayList<>();
            AlternativeSearch.of(alternatives, ignoreCase, word)
                    .each(text, budget(), (number, start, end) -> found.add(start + "-" + end));
            List<String> expected = new ArrayList<>();
            Expression.of(WordTemplate.caseOf(ignoreCase) + WordTemplate.of(String.join("|", alternatives), word))
                    .each(text, budget(), match -> expected.add(match.start() + "-" + match.end()));

            assertThat(found)
                    .as("%s in “%s”, %s, %s", alternatives, text, ignoreCase, word)
                    .isEqualTo(expected);
        }
    }

    private static MatchBudget budget() {
        return new MatchBudget(1_000_000, Duration.ofMinutes(1), System::nanoTime);
    }

    @Test
    void knowsTheFirstCharactersOfWords() {
        assertThat(FirstCharacters.of("(?:log|sign) ?(?:in|on)", true)).isPresent();
        assertThat(FirstCharacters.of("(?<!the )[Cc]ookies?", false)).isPresent();
        assertThat(FirstCharacters.of("\\w+ly", false)).isPresent();
        assertThat(FirstCharacters.of("e?mail", false)).isEmpty();
        assertThat(FirstCharacters.of("", false)).isEmpty();
    }
}
