package org.productops.style.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

    private static List<String> found(String expression, String text) {
        List<String> found = new ArrayList<>();
        Expression.of(expression)
                .each(
                        text,
                        new MatchBudget(1_000_000, Duration.ofMinutes(1), System::nanoTime),
                        match -> found.add(match.group()));
        return found;
    }

    /** Each means in .NET and Go what stands behind it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "[^[]+; a[b; a,b",
                "[[(]; a[(b; [,(",
                "[a&&b]+; a&b; a&b",
                "[]a]+; ]a]; ]a]",
                "[[:upper:]]+; aÄB1; ÄB",
                "[[:^alpha:]1]+; a12b; 12",
                "a{; a{b; a{",
                "a{x}; a{x}; a{x}",
                "a{2}; aaa; aa",
                "(?P<word_1>a)b; ab; ab",
                "\\p{Greek}+; aβγ; βγ",
                "\\pL+; 1ab; ab",
                "\\p{^L}; a1; 1",
                "(?<!\\w+ )b; b a b; b",
                "(?<=\\d\\s*)km; 5  km or km; km",
                "(?i)É; é; é",
                "\\Q[a\\E; [a; [a",
                "\\bä\\b; bä ä; ä",
                "^b$; b; b",
                "\\w+; ä_1é-; ä_1é",
                "[\\w-]+; ä-b; ä-b",
                "[\\w-.]+; ä-b.; ä-b.",
                "[^\\W\\d]+; 1ä2; ä",
                "\\d+; a٣4; ٣4",
                "a\\sb; a\u00a0b; a\u00a0b",
                "\\S+; a\u00a0b c; a,b,c",
                "\\Bb\\b; ab b; b"
            })
    void meansTheSame(String expression, String text, String expected) {
        assertThat(String.join(",", found(expression, text))).isEqualTo(expected);
    }

    @Test
    void onlyALineEndEndsALine() {
        assertThat(found("(?m)^b", "a\nb\u2028b\rb")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[a", "a**", "(?<=a", "\\p{Klingon}", "(?(1)a|b)"})
    void refusesWhatIsNone(String expression) {
        assertThatThrownBy(() -> Expression.of(expression)).isInstanceOf(PatternSyntaxException.class);
    }

    @Test
    void refusesWhatNobodyWrote() {
        assertThatThrownBy(() -> Expression.of("a".repeat(Expression.LONGEST + 1)))
                .isInstanceOf(PatternSyntaxException.class);
        assertThatThrownBy(() -> Expression.of("(".repeat(30_000) + ")".repeat(30_000)))
                .isInstanceOf(PatternSyntaxException.class);
    }

    @Test
    void exceptionsMindTheCaseUnlessTheySayOtherwise() {
        MatchBudget budget = new MatchBudget(1_000, Duration.ofMinutes(1), System::nanoTime);
        Expression any = Expression.anyOf(List.of("(?i)api", "SDK"));

        assertThat(any.isIn("API", budget)).isTrue();
        assertThat(any.isIn("sdk", budget)).isFalse();
        assertThat(any.isIn("an SDK", budget)).isTrue();
    }
}
