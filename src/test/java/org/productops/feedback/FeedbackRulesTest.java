package org.productops.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;

class FeedbackRulesTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-10T23:00:00Z"));

    @Test
    void acceptsWhatWasTypedWithoutTheWhiteSpaceAround() {
        FeedbackRecord feedback =
                check(new FeedbackInput(" customer ", "  Acme \t  Corp ", " Too slow.\r\nReally. \n", " 2026-03-09 "));

        assertThat(feedback)
                .isEqualTo(new FeedbackRecord(
                        7, FeedbackSource.CUSTOMER, "Acme Corp", "Too slow.\nReally.", LocalDate.of(2026, 3, 9), 3));
    }

    @Test
    void keepsMarkupAsTheTextThatItIs() {
        String script = "<script>alert('x')</script> & \"more\" \uD83D\uDE00";

        FeedbackRecord feedback = check(new FeedbackInput("OTHER", script, script, "2026-03-09"));

        assertThat(feedback.organisation()).isEqualTo(script);
        assertThat(feedback.quote()).isEqualTo(script);
    }

    @Test
    void namesEveryErrorAtItsField() {
        assertThat(errors(new FeedbackInput("", "", " ", "")))
                .containsEntry("source", Message.of("productops.feedback.error.source-empty"))
                .containsEntry("quote", Message.of("productops.feedback.error.quote-empty"))
                .containsEntry("heardOn", Message.of("productops.feedback.error.date-empty"))
                .doesNotContainKey("organisation");
    }

    @Test
    void refusesASourceItDoesNotKnow() {
        assertThat(errors(new FeedbackInput("<b>COMPETITOR</b>", "", "q", "2026-03-09")))
                .containsOnlyKeys("source")
                .containsEntry("source", Message.of("productops.feedback.error.source-unknown", "<b>COMPETITOR</b>"));
    }

    @Test
    void refusesTextsThatAreTooLongAndAcceptsThoseThatJustFit() {
        String organisation = "o".repeat(FeedbackRecord.ORGANISATION_LENGTH);
        String quote = "q".repeat(FeedbackRecord.QUOTE_LENGTH);

        assertThat(check(new FeedbackInput("SALES", organisation, quote, "2026-03-09"))
                        .quote())
                .hasSize(10_000);
        assertThat(errors(new FeedbackInput("SALES", organisation + "o", quote + "q", "2026-03-09")))
                .containsEntry("organisation", Message.of("productops.feedback.error.too-long", 255, 256))
                .containsEntry("quote", Message.of("productops.feedback.error.too-long", 10_000, 10_001));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\uD800b"})
    void refusesCharactersThatADatabaseCannotKeep(String text) {
        assertThat(errors(new FeedbackInput("SALES", text, text, "2026-03-09")))
                .containsOnlyKeys("organisation", "quote");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-02-30", "10.03.2026", "2026-3-9", "20260309", "<script>"})
    void refusesWhatIsNotADate(String text) {
        assertThat(errors(new FeedbackInput("SALES", "", "q", text)))
                .containsEntry("heardOn", Message.of("productops.feedback.error.date-bad", text));
    }

    @Test
    void refusesTheFutureButNotADayThatHasBegunSomewhere() {
        assertThat(check(new FeedbackInput("SALES", "", "q", "2026-03-11")).heardOn())
                .isEqualTo("2026-03-11");
        assertThat(errors(new FeedbackInput("SALES", "", "q", "2026-03-12")))
                .containsEntry("heardOn", Message.of("productops.feedback.error.date-future", "2026-03-12"));
        assertThat(errors(new FeedbackInput("SALES", "", "q", "+12026-03-12"))).containsOnlyKeys("heardOn");
    }

    @Test
    void refusesAYearThatIsATypingError() {
        assertThat(errors(new FeedbackInput("SALES", "", "q", "0206-03-12")))
                .containsEntry("heardOn", Message.of("productops.feedback.error.date-early", "0206-03-12"));
    }

    private static FeedbackRecord check(FeedbackInput input) {
        return FeedbackRules.check(7, input, 3, CLOCK);
    }

    private static Map<String, Message> errors(FeedbackInput input) {
        return catchThrowableOfType(InvalidException.class, () -> check(input))
                .errors()
                .fields();
    }
}
