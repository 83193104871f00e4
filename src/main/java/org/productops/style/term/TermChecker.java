package org.productops.style.term;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.productops.common.text.Texts;
import org.productops.glossary.CaseRule;
import org.productops.glossary.Concept;
import org.productops.glossary.GlossaryContent;
import org.productops.glossary.Term;
import org.productops.glossary.TermStatus;
import org.productops.glossary.highlight.ContentMatchers;
import org.productops.glossary.match.Exclusions;
import org.productops.glossary.match.TermFinder;
import org.productops.glossary.match.TermMatch;
import org.productops.glossary.match.TermMatcher;
import org.productops.glossary.match.TextWords;
import org.productops.glossary.match.WantedTerm;
import org.productops.style.rule.Finding;
import org.productops.style.rule.RuleLevel;
import org.productops.style.text.StyledText;
import org.productops.style.text.TextBlock;

/**
 * The words of glossaries as rules: what is not to be written any more, and what is spelled otherwise than the glossary has it. Immutable
 * and safe to share. All terms are looked for in one pass, so that the time does not
 * grow with their number.
 */
public final class TermChecker {

    /** The name of the rule for words that are not to be written any more. */
    public static final String DEPRECATED = "Glossary.Deprecated";

    /** The name of the rule for words that were right once. */
    public static final String SUPERSEDED = "Glossary.Superseded";

    /** The name of the rule for words that are spelled otherwise. */
    public static final String SPELLING = "Glossary.Spelling";

    /** Ends a block, over which no term reaches. */
    private static final String END = "\n\n";

    private final List<Part> parts;

    private record Part(GlossaryContent content, TermMatcher matcher) {}

    /** A meaning that a word has in a glossary. */
    private record Meaning(GlossaryContent content, Concept concept, Term term) {

        Optional<Term> instead() {
            return content.replacement(concept, term);
        }
    }

    private TermChecker(List<Part> parts) {
        this.parts = parts;
    }

    /**
     * A checker for the terms in force of glossaries, the first of which decides where a word stands in two.
     *
     * @param matchers gives the matcher of each, as {@link #matcher} makes it
     */
    public static TermChecker of(List<GlossaryContent> inOrder, Function<GlossaryContent, TermMatcher> matchers) {
        return new TermChecker(inOrder.stream()
                .map(content -> new Part(content, matchers.apply(content)))
                .filter(part -> part.matcher().size() > 0)
                .toList());
    }

    /** What looks for the terms in force of a glossary; worth keeping for each state of it. */
    public static TermMatcher matcher(GlossaryContent content) {
        return TermMatcher.of(ContentMatchers.wanted(content, TermChecker::caseRule));
    }

    /** Names are looked for in any case, to find those that are spelled in another one. */
    private static CaseRule caseRule(Term term) {
        return NameSpelling.isName(term.text()) ? CaseRule.ANY : term.caseRule();
    }

    /**
     * What does not keep to the glossaries.
     *
     * @param texts in the language of whoever reads it
     * @param exclusions words that are none of the glossaries' terms there
     */
    public List<Finding> check(StyledText text, Texts texts, Exclusions exclusions) {
        if (parts.isEmpty()) {
            return List.of();
        }
        Joined joined = Joined.of(text);
        List<TermMatcher> matchers = parts.stream().map(Part::matcher).toList();
        List<Finding> findings = new ArrayList<>();
        for (TermMatch match : TermFinder.find(TextWords.of(joined.text()), matchers, exclusions)) {
            finding(match, joined, texts).ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<Finding> finding(TermMatch match, Joined joined, Texts texts) {
        String written = joined.text().substring(match.start(), match.end());
        List<Meaning> meanings = match.terms().stream()
                .flatMap(term -> meaning(parts.get(match.matcher()), term).stream())
                .toList();
        if (meanings.isEmpty() || meanings.stream().anyMatch(meaning -> isRight(written, meaning.term()))) {
            return Optional.empty();
        }
        Meaning first = meanings.get(0);
        boolean spelling = first.term().status().isAllowed();
        Set<String> suggestions = new LinkedHashSet<>();
        for (Meaning meaning : meanings) {
            Optional<Term> instead = spelling ? Optional.of(meaning.term()) : meaning.instead();
            instead.flatMap(term -> spelling ? respelled(written, term) : Replacement.of(written, meaning.term(), term))
                    .ifPresent(suggestions::add);
        }
        return Optional.of(new Finding(
                rule(first.term().status()),
                first.term().status() == TermStatus.DEPRECATED ? RuleLevel.ERROR : RuleLevel.WARNING,
                message(written, first, spelling, texts),
                Optional.of(first.term().note()).filter(note -> !note.isEmpty()),
                Optional.empty(),
                Optional.of(joined.block(match.start())),
                match.start() - joined.start(match.start()),
                match.end() - joined.start(match.start()),
                written,
                List.copyOf(suggestions)));
    }

    private static Optional<Meaning> meaning(Part part, WantedTerm wanted) {
        return part.content()
                .find(wanted.concept())
                .map(concept ->
                        new Meaning(part.content(), concept, concept.terms().get(wanted.term())));
    }

    private static boolean isRight(String written, Term term) {
        return term.status().isAllowed() && NameSpelling.isKept(written, term.text(), term.caseRule());
    }

    /** The term as it is spelled, if it is all that stands there. */
    private static Optional<String> respelled(String written, Term term) {
        long letters = written.codePoints().filter(Character::isLetterOrDigit).count();
        boolean all = letters
                == term.text().codePoints().filter(Character::isLetterOrDigit).count();
        return all ? Optional.of(term.text()) : Optional.empty();
    }

    private static String rule(TermStatus status) {
        return switch (status) {
            case DEPRECATED -> DEPRECATED;
            case SUPERSEDED -> SUPERSEDED;
            case PREFERRED, ADMITTED -> SPELLING;
        };
    }

    private static String message(String written, Meaning meaning, boolean spelling, Texts texts) {
        Optional<Term> instead = spelling ? Optional.of(meaning.term()) : meaning.instead();
        return instead.map(term -> texts.get("productops.highlight.instead", written, term.text()))
                .orElseGet(() -> texts.get("productops.highlight.discouraged", written));
    }

    /** The blocks of a text in one, for one pass. */
    private record Joined(String text, int[] starts, int[] blocks) {

        static Joined of(StyledText styled) {
            StringBuilder text = new StringBuilder();
            int[] starts = new int[styled.blocks().size()];
            int[] blocks = new int[styled.blocks().size()];
            int count = 0;
            for (int i = 0; i < styled.blocks().size(); i++) {
                TextBlock block = styled.blocks().get(i);
                // Inline blocks stand in others already.
                if (block.scopes().contains("text")) {
                    starts[count] = text.length();
                    blocks[count++] = i;
                    text.append(block.text()).append(END);
                }
            }
            return new Joined(text.toString(), Arrays.copyOf(starts, count), Arrays.copyOf(blocks, count));
        }

        int block(int place) {
            return blocks[index(place)];
        }

        int start(int place) {
            return starts[index(place)];
        }

        private int index(int place) {
            int found = Arrays.binarySearch(starts, place);
            return found >= 0 ? found : -found - 2;
        }
    }

    /** Whether there is no term to look for. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }
}
