package org.productops.feedback.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.productops.testing.fakes.EnglishTexts;

class AnswerWordsTest {

    @Test
    void whatPeopleSaidIsNotLookedAtAgain() {
        assertThat(AnswerWords.fill(
                        "{quote} {speaker}",
                        Map.of(
                                AnswerPlaceholder.QUOTE,
                                "{speaker} $1 \\ {release note} ${x} #set($a)",
                                AnswerPlaceholder.SPEAKER,
                                "{quote}")))
                .isEqualTo("{speaker} $1 \\ {release note} ${x} #set($a) {quote}");
    }

    @Test
    void whatIsNoPlaceholderStaysAsItIs() {
        assertThat(AnswerWords.fill("{} {{speaker}} {foo} { QUOTE }", Map.of(AnswerPlaceholder.QUOTE, "q")))
                .isEqualTo("{} {} {foo} q");
        assertThat(AnswerWords.unknown("{foo} {speaker} {}")).containsExactly("{foo}");
    }

    @Test
    void whatIsMissingLeavesNoHole() {
        assertThat(AnswerWords.fill(
                        "Out: {delivery} {version}\r\n{release note}\r\n\r\nBye",
                        Map.of(AnswerPlaceholder.DELIVERY, "Fast")))
                .isEqualTo("Out: Fast\n\nBye");
    }

    @Test
    void theUsualWordsTellWhatThereIsFromTheVersionThatItIsIn() {
        String usual = new AnswerDrafting(new EnglishTexts()).usual();

        assertThat(AnswerWords.fill(
                        usual,
                        Map.of(
                                AnswerPlaceholder.DELIVERY,
                                "New tax rates from January",
                                AnswerPlaceholder.VERSION,
                                "Tax rates")))
                .contains("\nThis is available now: New tax rates from January (Tax rates)\n");
        assertThat(AnswerWords.fill(usual, Map.of(AnswerPlaceholder.DELIVERY, "Fast")))
                .contains("\nThis is available now: Fast\n\n");
    }

    @Test
    void leavesNoBlankWhereSomethingIsMissing() {
        assertThat(AnswerWords.fill(
                        "It is in {delivery} {version}. {release note} Yours",
                        Map.of(AnswerPlaceholder.DELIVERY, "SHOP")))
                .isEqualTo("It is in SHOP. Yours");
        assertThat(AnswerWords.fill(
                        "Hello,\n{organisation} {speaker} asked for {delivery} ({version}).",
                        Map.of(AnswerPlaceholder.SPEAKER, "Jo", AnswerPlaceholder.DELIVERY, "it (all)")))
                .isEqualTo("Hello,\nJo asked for it (all).");
        assertThat(AnswerWords.fill("Out ({version})", Map.of(AnswerPlaceholder.VERSION, "2.0")))
                .isEqualTo("Out (2.0)");
    }

    @Test
    void findsPlaceholders() {
        assertThat(AnswerWords.placeholders("{foo} {Speaker} {}")).containsExactly("{Speaker}");
    }
}
