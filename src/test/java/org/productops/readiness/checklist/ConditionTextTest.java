package org.productops.readiness.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.common.error.Message;
import org.productops.readiness.ReadinessFixture;
import org.productops.testing.fakes.EnglishTexts;

class ConditionTextTest {

    private final ConditionText text = new ConditionText(new ReadinessFixture().names());
    private final List<Message> wrong = new ArrayList<>();

    private Conditions read(String typed) {
        return text.read(typed, wrong::add);
    }

    private static String labels(int count) {
        return "Label: " + IntStream.range(0, count).mapToObj(i -> "l" + i).collect(Collectors.joining(", "));
    }

    @Test
    void moreValuesThanALineTakesAreRefusedAndNotCutOff() {
        assertThat(read(labels(50)).all().get(0).values()).hasSize(50);
        assertThat(wrong).isEmpty();

        read(labels(51));

        assertThat(wrong).singleElement().satisfies(message -> assertThat(new EnglishTexts().get(message))
                .startsWith("Enter at most 50 values in a line. More stand in \u201cl0, l1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Field \"%s\": x", "Label: \"%s", "Label: %s", "Field %s: x", "%s"})
    void longTextsInQuotesAreReadLikeShortOnes(String line) {
        for (String part : List.of("a", "\"", "\"\"", " ", "a,", "\", \"")) {
            read(line.formatted(part.repeat(100_000 / part.length())));
        }
        Conditions long_ = read("Label: \"" + "a\"\"".repeat(1000) + "\", b");
        assertThat(long_.all().get(0).values()).containsExactly("a\"".repeat(1000), "b");
    }

    @Test
    void allLinesThatAreWrongAreNamedAtOnce() {
        read("Issue type: nothing, Story\nLabel: api\nArea: Payments\nComponent: nothing\nJQL: nothing");

        assertThat(wrong)
                .singleElement()
                .isEqualTo(Message.of(
                        "productops.readiness.condition.several",
                        "Issue type: nothing; Area: Payments; Component: nothing; JQL: nothing"));
    }

    @Test
    void aLineThatIsNoConditionSaysWhichWordsThereAre() {
        read("Area: Payments");

        assertThat(new EnglishTexts().get(wrong.get(0)))
                .contains("\u201cArea: Payments\u201d is no condition", "Product area", "Component");
    }
}
