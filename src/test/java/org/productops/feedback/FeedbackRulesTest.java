package org.productops.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;

class FeedbackRulesTest {

    private static final Instant NOW = Instant.parse("2026-03-10T23:00:00Z");

    @Test
    void acceptsWhatWasTypedWithoutTheWhiteSpaceAround() {
        Feedback feedback =
                apply(new FeedbackDraft(" CUSTOMER ", "  Acme \t  Corp ", " Too slow.\r\nReally. \n", " 2026-03-09 "));

        assertThat(feedback)
                .isEqualTo(FeedbackFixture.said(
                        7, FeedbackSource.CUSTOMER, "Acme Corp", "Too slow.\nReally.", LocalDate.of(2026, 3, 9), 3));
    }

    @Test
    void keepsMarkupAsTheTextThatItIs() {
        String script = "<script>alert('x')</script> & \"more\" \uD83D\uDE00";

        Feedback feedback = apply(new FeedbackDraft("OTHER", script, script, "2026-03-09"));

        assertThat(feedback.organisation().name()).isEqualTo(script);
        assertThat(feedback.quote()).isEqualTo(script);
    }

    @Test
    void namesEveryErrorAtItsField() {
        Map<String, Message> missing = Map.of(
                "source", Message.of("productops.feedback.error.source-empty"),
                "quote", Message.of("productops.common.error.text-empty"),
                "heardOn", Message.of("productops.feedback.error.date-empty"));

        assertThat(errors(new FeedbackDraft("", "", " \u200b", ""))).isEqualTo(missing);
        assertThat(errors(new FeedbackDraft(null, null, null, null))).isEqualTo(missing);
    }

    @Test
    void takesWhatIsUsualForWhatIsNotSaid() {
        Feedback feedback = apply(new FeedbackDraft("SALES", "", "q", "2026-03-09"));

        assertThat(feedback.kind()).isEqualTo(FeedbackKind.REQUEST);
        assertThat(feedback.speaker()).isEqualTo(Speaker.UNKNOWN);
        assertThat(feedback.importance()).isEqualTo(Importance.USEFUL);
        assertThat(feedback.organisation()).isEqualTo(SpokenFor.NONE);
    }

    @Test
    void acceptsEverythingThatCanBeSaid() {
        Feedback feedback = apply(new FeedbackDraft(
                " PRAISE",
                "SALES",
                " Call ",
                "COLLEAGUE",
                " Mia ",
                "mia@example.com",
                "TRUE",
                "",
                "BLOCKER",
                "q",
                " https://example.com/a?b#c ",
                "2026-03-09"));

        assertThat(feedback.kind()).isEqualTo(FeedbackKind.PRAISE);
        assertThat(feedback.channel()).isEqualTo("Call");
        assertThat(feedback.speaker()).isEqualTo(new Speaker(Side.COLLEAGUE, "Mia", "mia@example.com", true));
        assertThat(feedback.importance()).isEqualTo(Importance.BLOCKER);
        assertThat(feedback.link()).isEqualTo("https://example.com/a?b#c");
        assertThat(apply(FeedbackDraft.of(feedback))).isEqualTo(feedback);
    }

    @Test
    void refusesChoicesThatItDoesNotKnowAndLinksThatLeadNowhere() {
        assertThat(errors(new FeedbackDraft(
                        "<i>", "SALES", "", "<i>", "", "", "<i>", "", "<i>", "q", "javascript:alert(1)", "2026-03-09")))
                .containsOnly(
                        Map.entry(
                                "kind",
                                Message.of(
                                        "productops.feedback.error.kind-unknown",
                                        "<i>",
                                        "REQUEST, PROBLEM, PRAISE, QUESTION")),
                        Map.entry(
                                "saidBy",
                                Message.of("productops.feedback.error.side-unknown", "<i>", "CUSTOMER, COLLEAGUE")),
                        Map.entry("consent", Message.of("productops.feedback.error.consent-unknown", "<i>")),
                        Map.entry(
                                "importance",
                                Message.of(
                                        "productops.feedback.error.importance-unknown",
                                        "<i>",
                                        "NICE_TO_HAVE, USEFUL, IMPORTANT, BLOCKER")),
                        Map.entry("link", Message.of("productops.feedback.error.link-bad", "javascript:alert(1)")));
        assertThat(errors(new FeedbackDraft(
                        "",
                        "SALES",
                        "c".repeat(256),
                        "",
                        "s".repeat(256),
                        "c".repeat(256),
                        "",
                        "",
                        "",
                        "q",
                        "https://example.com/" + "l".repeat(2_000),
                        "2026-03-09")))
                .containsOnlyKeys("channel", "speaker", "contact", "link");
    }

    @Test
    void refusesASourceItDoesNotKnow() {
        assertThat(errors(new FeedbackDraft("<b>COMPETITOR</b>", "", "q", "2026-03-09")))
                .containsOnly(Map.entry(
                        "source",
                        Message.of(
                                "productops.feedback.error.source-unknown",
                                "<b>COMPETITOR</b>",
                                "CUSTOMER, PROSPECT, PARTNER, EMPLOYEE, SUPPORT, SALES, RESEARCH, OTHER")));
        assertThat(errors(new FeedbackDraft("sales", "", "q", "2026-03-09")))
                .as("one name, as the REST interface describes it")
                .containsOnlyKeys("source");
    }

    @Test
    void refusesTextsThatAreTooLongAndAcceptsThoseThatJustFit() {
        String organisation = "o".repeat(255);
        String quote = "q".repeat(10_000);

        assertThat(apply(new FeedbackDraft("SALES", organisation, quote, "2026-03-09")))
                .extracting(feedback -> feedback.organisation().name(), Feedback::quote)
                .containsExactly(organisation, quote);
        assertThat(errors(new FeedbackDraft("SALES", organisation + "o", quote + "q", "2026-03-09")))
                .containsOnly(
                        Map.entry("organisation", Message.of("productops.common.error.text-long", 255, 256)),
                        Map.entry("quote", Message.of("productops.common.error.text-long", 10_000, 10_001)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\uD800b"})
    void refusesCharactersThatADatabaseCannotKeep(String text) {
        assertThat(errors(new FeedbackDraft("SALES", text, text, "2026-03-09")))
                .containsOnlyKeys("organisation", "quote");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-02-30", "10.03.2026", "2026-3-9", "20260309", "<script>"})
    void refusesWhatIsNotADate(String text) {
        assertThat(errors(new FeedbackDraft("SALES", "", "q", text)))
                .containsOnly(Map.entry("heardOn", Message.of("productops.feedback.error.date-bad", text)));
    }

    @Test
    void refusesTheFutureButNotADayThatHasBegunSomewhere() {
        assertThat(apply(new FeedbackDraft("SALES", "", "q", "2026-03-11")).heardOn())
                .isEqualTo("2026-03-11");
        assertThat(errors(new FeedbackDraft("SALES", "", "q", "2026-03-12")))
                .containsOnly(Map.entry("heardOn", Message.of("productops.feedback.error.date-future", "2026-03-12")));
        assertThat(errors(new FeedbackDraft("SALES", "", "q", "+12026-03-12"))).containsOnlyKeys("heardOn");
    }

    @Test
    void refusesAYearThatIsATypingError() {
        assertThat(errors(new FeedbackDraft("SALES", "", "q", "0206-03-12")))
                .containsOnly(Map.entry("heardOn", Message.of("productops.feedback.error.date-early", "0206-03-12")));
    }

    private static Feedback apply(FeedbackDraft draft) {
        return FeedbackRules.apply(draft, 7, 3, NOW);
    }

    private static Map<String, Message> errors(FeedbackDraft draft) {
        return catchThrowableOfType(InvalidException.class, () -> apply(draft))
                .errors()
                .fields();
    }
}
