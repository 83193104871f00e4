package org.productops.style.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.productops.style.text.StyleSwitch;
import org.productops.style.text.StyledText;
import org.productops.style.text.TextBlock;
import org.productops.style.text.TextFixture;

class StyleCheckerTest {

    private static final Set<String> TEXT = Set.of("text");

    private static StyleRule rule(RuleCriterion body, String message, RuleAction action, String... scopes) {
        return new StyleRule(
                "Rule",
                body,
                RuleLevel.WARNING,
                scopes.length == 0 ? List.of("text") : List.of(scopes),
                message,
                Optional.empty(),
                Optional.empty(),
                0,
                action);
    }

    private static CheckResult check(StyleRule rule, StyledText text, String... accepted) {
        return StyleChecker.of(List.of(new NamedRule("Guide.Rule", rule)), List.of(accepted))
                .check(text, Locale.ENGLISH, CheckLimits.USUAL);
    }

    private static List<String> matches(StyleRule rule, String... paragraphs) {
        return check(rule, TextFixture.prose(paragraphs)).findings().stream()
                .map(Finding::match)
                .toList();
    }

    private static List<String> messages(StyleRule rule, String... paragraphs) {
        return check(rule, TextFixture.prose(paragraphs)).findings().stream()
                .map(Finding::message)
                .toList();
    }

    @Nested
    class OfExistence {

        private RuleCriterion.Existence body(boolean ignoreCase, boolean nonword, String... tokens) {
            return new RuleCriterion.Existence(List.of(tokens), List.of(), false, List.of(), ignoreCase, nonword, true);
        }

        @Test
        void findsWholeWordsOnly() {
            StyleRule rule = rule(body(true, false, "simply", "easy"), "Avoid '%s'.", RuleAction.NONE);

            assertThat(messages(rule, "Simply put, it is uneasy.", "An easy one."))
                    .containsExactly("Avoid 'Simply'.", "Avoid 'easy'.");
        }

        @Test
        void findsPartsOfWordsIfItIsToldSo() {
            assertThat(matches(rule(body(false, true, "!"), "%s", RuleAction.NONE), "Hello! You!"))
                    .containsExactly("!", "!");
        }

        @Test
        void putsRawExpressionsTogetherInFrontOfTokens() {
            RuleCriterion.Existence body = new RuleCriterion.Existence(
                    List.of("is", "are"), List.of("\\bthere\\s"), false, List.of(), true, false, true);

            assertThat(matches(rule(body, "%s", RuleAction.NONE), "There is, there were, there are."))
                    .containsExactly("There is", "there are");
        }

        @Test
        void leavesExceptionsAndWhatAVocabularyAccepts() {
            RuleCriterion.Existence body = new RuleCriterion.Existence(
                    List.of("[A-Z]{2,}"), List.of(), false, List.of("API"), false, false, true);

            assertThat(check(rule(body, "%s", RuleAction.NONE), TextFixture.prose("API, SDK, JQL, AO"), "JQL")
                            .findings())
                    .extracting(Finding::match)
                    .containsExactly("SDK", "AO");
        }

        @Test
        void saysWhereItIs() {
            Finding finding = check(
                            rule(body(false, false, "easy"), "%s", RuleAction.NONE),
                            TextFixture.prose("One.", "It is easy."))
                    .findings()
                    .get(0);

            assertThat(finding.block()).contains(1);
            assertThat(finding.start()).isEqualTo(6);
            assertThat(finding.end()).isEqualTo(10);
        }

        @Test
        void knowsWordsOfOtherLanguages() {
            assertThat(matches(rule(body(true, false, "müll"), "%s", RuleAction.NONE), "MÜLL, müllig, Müll"))
                    .containsExactly("MÜLL", "Müll");
        }
    }

    @Nested
    class OfSubstitution {

        private RuleCriterion.Substitution body(RuleCriterion.Swap... swaps) {
            return new RuleCriterion.Substitution(List.of(swaps), List.of(), true, false, true, false);
        }

        @Test
        void saysWhatToWriteAndWhatStandsThere() {
            StyleRule rule =
                    rule(body(new RuleCriterion.Swap("utilize", "use")), "Use '%s' instead of '%s'.", RuleAction.NONE);

            assertThat(messages(rule, "Utilize it.")).containsExactly("Use 'use' instead of 'Utilize'.");
        }

        @Test
        void offersWhatToWrite() {
            StyleRule rule = rule(
                    body(new RuleCriterion.Swap("log on", "sign in|log in")),
                    "Use '%s' instead of '%s'.",
                    new RuleAction(RuleAction.Name.REPLACE, List.of()));
            Finding finding =
                    check(rule, TextFixture.prose("Please log on.")).findings().get(0);

            assertThat(finding.suggestions()).containsExactly("sign in", "log in");
            assertThat(finding.message()).isEqualTo("Use 'sign in' or 'log in' instead of 'log on'.");
        }

        @Test
        void triesTheLongestFirst() {
            StyleRule rule = rule(
                    body(new RuleCriterion.Swap("set", "x"), new RuleCriterion.Swap("set up", "y")),
                    "%s %s",
                    RuleAction.NONE);

            assertThat(messages(rule, "set up a set")).containsExactly("y set up", "x set");
        }

        @Test
        void takesGroups() {
            StyleRule rule =
                    rule(body(new RuleCriterion.Swap("(\\w+) and/or (\\w+)", "$1 or $2")), "%s", RuleAction.NONE);

            assertThat(messages(rule, "Apples and/or pears")).containsExactly("Apples or pears");
        }

        @Test
        void leavesWhatIsRightAlready() {
            StyleRule rule = rule(body(new RuleCriterion.Swap("javascript", "JavaScript")), "%s", RuleAction.NONE);

            assertThat(matches(rule, "JavaScript, Javascript")).containsExactly("Javascript");
        }

        @Test
        void looksAround() {
            StyleRule rule = rule(body(new RuleCriterion.Swap("it is(?!\\.)", "it's")), "%s", RuleAction.NONE);

            assertThat(matches(rule, "It is so. So it is.")).containsExactly("It is");
        }
    }

    @Nested
    class OfOccurrence {

        @Test
        void countsWordsOfSentences() {
            StyleRule rule = rule(
                    new RuleCriterion.Occurrence("\\b(\\w+)\\b", 4, 0, false), "%s words", RuleAction.NONE, "sentence");

            assertThat(messages(rule, "This is a sentence. This one is too long. Mr. X is here."))
                    .containsExactly("5 words");
        }

        @Test
        void missesWhatIsNotThere() {
            StyleRule rule = rule(new RuleCriterion.Occurrence("Summary", 0, 1, false), "%s", RuleAction.NONE, "raw");
            CheckResult result = check(rule, TextFixture.prose("Nothing"));

            assertThat(result.findings()).hasSize(1);
            assertThat(result.findings().get(0).match()).isEmpty();
        }
    }

    @Test
    void findsRepetitions() {
        StyleRule rule = rule(
                new RuleCriterion.Repetition(List.of("[^\\s]+"), 0, true, true, List.of(), true),
                "'%s' is repeated",
                new RuleAction(RuleAction.Name.EDIT, List.of("truncate", " ")));
        Finding finding =
                check(rule, TextFixture.prose("It is is 5 5 right.")).findings().get(0);

        assertThat(finding.match()).isEqualTo("is is");
        assertThat(finding.suggestions()).containsExactly("is");
        assertThat(matches(rule, "It is is 5 5 right.")).hasSize(1);
    }

    @Test
    void findsWhatIsWrittenInTwoWays() {
        StyleRule rule = rule(
                new RuleCriterion.Consistency(List.of(new RuleCriterion.Pair("e-mail", "email")), true, false),
                "'%s' in two ways",
                RuleAction.NONE);

        assertThat(matches(rule, "An e-mail and an e-mail.")).isEmpty();
        assertThat(matches(rule, "An e-mail.", "An email.")).containsExactly("email");
    }

    @Test
    void findsShortFormsThatNobodyHasExplained() {
        StyleRule rule = rule(
                new RuleCriterion.Conditional(
                        "\\b([A-Z]{3,5})\\b", "(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)", List.of("API"), false, true),
                "'%s' has no definition",
                RuleAction.NONE);

        assertThat(matches(rule, "The World Health Organization (WHO) and the API.", "The WHO and the SPCA."))
                .containsExactly("SPCA");
    }

    @Nested
    class OfCapitalization {

        private StyleRule heading(String match, String... exceptions) {
            return rule(
                    new RuleCriterion.Capitalization(
                            match,
                            Optional.empty(),
                            List.of(exceptions),
                            List.of(":"),
                            Optional.empty(),
                            Optional.empty(),
                            true),
                    "'%s' should be '%s'",
                    new RuleAction(RuleAction.Name.REPLACE, List.of()),
                    "heading");
        }

        private List<String> suggestions(StyleRule rule, String heading) {
            return check(rule, TextFixture.of(Set.of("text", "heading", "h1"), heading)).findings().stream()
                    .flatMap(finding -> finding.suggestions().stream())
                    .toList();
        }

        @Test
        void ofSentencesKnowsNames() {
            StyleRule rule = heading("$sentence", "Azure", "VS Code");

            assertThat(suggestions(rule, "Set Up Your Azure Account With VS Code"))
                    .containsExactly("Set up your Azure account with VS Code");
            assertThat(suggestions(rule, "Set up your Azure account: First steps"))
                    .isEmpty();
            assertThat(suggestions(rule, "set up your account")).containsExactly("Set up your account");
        }

        @Test
        void ofTitlesWritesShortWordsSmall() {
            assertThat(suggestions(heading("$title"), "the state of the art and how to get there"))
                    .containsExactly("The State of the Art and How to Get There");
            assertThat(suggestions(heading("$title"), "The State of the Art")).isEmpty();
        }

        @Test
        void isNotAskedOfOtherBlocks() {
            assertThat(matches(heading("$title"), "this is no title")).isEmpty();
        }
    }

    @Test
    void looksOnlyWhereARuleHolds() {
        RuleCriterion body =
                new RuleCriterion.Existence(List.of("easy"), List.of(), false, List.of(), true, false, true);
        StyledText text = TextFixture.of(new Object[][] {
            {Set.of("text", "heading", "h1"), "Easy one"},
            {Set.of("text", "heading", "h2"), "Easy two"},
            {Set.of("text", "list"), "easy three"},
            {Set.of("code"), "easy four"},
            {TEXT, "easy five"}
        });

        assertThat(blocks(rule(body, "%s", RuleAction.NONE), text)).containsExactly(0, 1, 2, 4);
        assertThat(blocks(rule(body, "%s", RuleAction.NONE, "heading"), text)).containsExactly(0, 1);
        assertThat(blocks(rule(body, "%s", RuleAction.NONE, "heading.h2"), text))
                .containsExactly(1);
        assertThat(blocks(rule(body, "%s", RuleAction.NONE, "list", "heading.h1"), text))
                .containsExactly(0, 2);
        assertThat(blocks(rule(body, "%s", RuleAction.NONE, "text & ~heading"), text))
                .containsExactly(2, 4);
        assertThat(blocks(rule(body, "%s", RuleAction.NONE, "code"), text)).containsExactly(3);
    }

    private static List<Integer> blocks(StyleRule rule, StyledText text) {
        return check(rule, text).findings().stream()
                .map(finding -> finding.block().orElseThrow())
                .toList();
    }

    @Test
    void doesAsRemarksSay() {
        RuleCriterion body =
                new RuleCriterion.Existence(List.of("easy"), List.of(), false, List.of(), true, false, true);
        StyledText plain = TextFixture.prose("easy", "easy", "easy", "easy");
        StyledText text = new StyledText(
                plain.source(),
                plain.blocks(),
                List.of(
                        new StyleSwitch(1, Optional.empty(), false),
                        new StyleSwitch(2, Optional.empty(), true),
                        new StyleSwitch(3, Optional.of("Guide.Rule"), false),
                        new StyleSwitch(3, Optional.of("Guide.Other"), true)),
                true);

        assertThat(blocks(rule(body, "%s", RuleAction.NONE), text)).containsExactly(0, 2);
    }

    @Test
    void tellsNoMoreThanTheRuleWants() {
        StyleRule rule = new StyleRule(
                "Rule",
                new RuleCriterion.Existence(List.of("easy"), List.of(), false, List.of(), true, false, true),
                RuleLevel.ERROR,
                List.of("text"),
                "%s",
                Optional.empty(),
                Optional.empty(),
                2,
                RuleAction.NONE);

        assertThat(matches(rule, "easy easy easy", "easy")).hasSize(2);
    }

    @Nested
    class WithinABudget {

        /** Each look at the clock takes a millisecond, so that nothing here depends on the machine. */
        private StyleChecker checker(String... expressions) {
            long[] now = new long[1];
            return StyleChecker.of(
                    IntStream.range(0, expressions.length)
                            .mapToObj(i -> new NamedRule(
                                    "Guide.Rule" + i,
                                    rule(
                                            new RuleCriterion.Existence(
                                                    List.of(),
                                                    List.of(expressions[i]),
                                                    false,
                                                    List.of(),
                                                    false,
                                                    true,
                                                    true),
                                            "%s",
                                            RuleAction.NONE)))
                            .toList(),
                    List.of(),
                    () -> now[0] += 1_000_000);
        }

        @Test
        void givesUpAnExpressionThatDoesNotEnd() {
            StyledText text = TextFixture.prose("a".repeat(5_000) + "!");
            CheckResult result = checker("(a+)+$", "a!", "(a|aa)+b")
                    .check(
                            text,
                            Locale.ENGLISH,
                            new CheckLimits(1_000_000, Duration.ofHours(1), Duration.ofDays(1), 10));

            assertThat(result.overruns()).extracting(RuleOverrun::rule).containsExactly("Guide.Rule0", "Guide.Rule2");
            assertThat(result.findings()).extracting(Finding::rule).containsExactly("Guide.Rule1");
        }

        @Test
        void mindsTheTimeToo() {
            StyledText text = TextFixture.prose("a".repeat(5_000) + "!");
            CheckResult result = checker("(a+)+$")
                    .check(
                            text,
                            Locale.ENGLISH,
                            new CheckLimits(Long.MAX_VALUE, Duration.ofMillis(100), Duration.ofDays(1), 10));

            assertThat(result.overruns()).hasSize(1);
        }

        @Test
        void saysThatItDidNotComeToTheEnd() {
            CheckResult result = checker("a", "b", "c", "d")
                    .check(
                            TextFixture.prose("a b c d"),
                            Locale.ENGLISH,
                            new CheckLimits(1_000, Duration.ofMillis(100), Duration.ofMillis(5), 10));

            assertThat(result.whole()).isFalse();
            assertThat(result.findings()).hasSizeBetween(1, 3);
        }

        @Test
        void tellsNoMoreFindingsThanThereIsRoomFor() {
            CheckResult result = checker("a")
                    .check(
                            TextFixture.prose("a a a"),
                            Locale.ENGLISH,
                            new CheckLimits(1_000, Duration.ofSeconds(1), Duration.ofSeconds(9), 2));

            assertThat(result.findings()).hasSize(2);
            assertThat(result.whole()).isFalse();
        }

        @Test
        void survivesAnExpressionThatGoesDeeperWithEachCharacter() {
            CheckResult result = checker("(?:a|b)*c")
                    .check(
                            TextFixture.prose("ab".repeat(200_000)),
                            Locale.ENGLISH,
                            new CheckLimits(Long.MAX_VALUE, Duration.ofDays(1), Duration.ofDays(1), 10));

            assertThat(result.overruns()).hasSize(1);
        }
    }

    @Test
    void givesEachFindingItsPlace() {
        TextBlock block = TextFixture.prose("x easy").blocks().get(0);

        assertThat(block.map().exactly(2, 6)).isPresent();
    }
}
