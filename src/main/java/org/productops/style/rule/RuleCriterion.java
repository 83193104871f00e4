package org.productops.style.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a rule looks for: the kinds of rules that Vale's most used packages need, with the keys of Vale's files. Expressions are
 * regular ones, as typed; whether they can be used is for {@link RuleRules} to say.
 */
public sealed interface RuleCriterion {

    /** The kind, as Vale's {@code extends} has it. */
    RuleKind kind();

    /**
     * Whether some of these is there.
     *
     * @param tokens expressions, any of them
     * @param raw expressions, put together as they are
     * @param append whether what is raw comes behind the tokens instead of in front of them
     * @param exceptions expressions for what is no finding
     * @param nonword whether tokens need not be whole words
     * @param vocabulary whether what a vocabulary accepts is an exception, too
     */
    record Existence(
            List<String> tokens,
            List<String> raw,
            boolean append,
            List<String> exceptions,
            boolean ignoreCase,
            boolean nonword,
            boolean vocabulary)
            implements RuleCriterion {

        public Existence {
            tokens = List.copyOf(tokens);
            raw = List.copyOf(raw);
            exceptions = List.copyOf(exceptions);
        }

        @Override
        public RuleKind kind() {
            return RuleKind.EXISTENCE;
        }
    }

    /**
     * Whether something is there for which something else is to be written.
     *
     * @param swaps in the order of the file; the longest expression is tried first
     * @param capitalize whether what stands with a capital is replaced by something with a capital
     */
    record Substitution(
            List<Swap> swaps,
            List<String> exceptions,
            boolean ignoreCase,
            boolean nonword,
            boolean vocabulary,
            boolean capitalize)
            implements RuleCriterion {

        public Substitution {
            swaps = List.copyOf(swaps);
            exceptions = List.copyOf(exceptions);
        }

        @Override
        public RuleKind kind() {
            return RuleKind.SUBSTITUTION;
        }
    }

    /**
     * A pair of a substitution.
     *
     * @param observed an expression
     * @param expected what to write instead, several with a stroke between them; may take groups of the expression, as {@code $1}
     */
    record Swap(String observed, String expected) {

        public Swap {
            Objects.requireNonNull(observed, "observed");
            Objects.requireNonNull(expected, "expected");
        }
    }

    /**
     * How often something is there.
     *
     * @param max the most; 0 for as often as one likes
     * @param min the least; 0 if it need not be there
     */
    record Occurrence(String token, int max, int min, boolean ignoreCase) implements RuleCriterion {

        public Occurrence {
            Objects.requireNonNull(token, "token");
        }

        @Override
        public RuleKind kind() {
            return RuleKind.OCCURRENCE;
        }
    }

    /**
     * Whether the same stands twice, one behind the other.
     *
     * @param max how often it may be repeated
     * @param alpha whether only what consists of letters counts
     */
    record Repetition(
            List<String> tokens,
            int max,
            boolean ignoreCase,
            boolean alpha,
            List<String> exceptions,
            boolean vocabulary)
            implements RuleCriterion {

        public Repetition {
            tokens = List.copyOf(tokens);
            exceptions = List.copyOf(exceptions);
        }

        @Override
        public RuleKind kind() {
            return RuleKind.REPETITION;
        }
    }

    /** Whether a text has both of a pair of expressions of which it may have one. */
    record Consistency(List<Pair> either, boolean ignoreCase, boolean nonword) implements RuleCriterion {

        public Consistency {
            either = List.copyOf(either);
        }

        @Override
        public RuleKind kind() {
            return RuleKind.CONSISTENCY;
        }
    }

    /** Two expressions of which a text may have one. */
    record Pair(String first, String second) {

        public Pair {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(second, "second");
        }
    }

    /**
     * Whether what is found by the first expression was said by the second before, such as a short form by its long one.
     *
     * @param second its groups are what it says
     */
    record Conditional(String first, String second, List<String> exceptions, boolean ignoreCase, boolean vocabulary)
            implements RuleCriterion {

        public Conditional {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(second, "second");
            exceptions = List.copyOf(exceptions);
        }

        @Override
        public RuleKind kind() {
            return RuleKind.CONDITIONAL;
        }
    }

    /**
     * How upper and lower case are written.
     *
     * @param match {@code $title}, {@code $sentence}, {@code $lower}, {@code $upper}, or an expression
     * @param style of titles: AP or Chicago; AP if it is not said
     * @param indicators a word behind one that ends so may begin with a capital
     * @param threshold how much of the words must be right, from 0 to 1; empty for 0.8
     * @param prefix what may stand in front and does not count; empty for nothing
     */
    record Capitalization(
            String match,
            Optional<String> style,
            List<String> exceptions,
            List<String> indicators,
            Optional<Double> threshold,
            Optional<String> prefix,
            boolean vocabulary)
            implements RuleCriterion {

        public Capitalization {
            Objects.requireNonNull(match, "match");
            Objects.requireNonNull(style, "style");
            exceptions = List.copyOf(exceptions);
            indicators = List.copyOf(indicators);
            Objects.requireNonNull(threshold, "threshold");
            Objects.requireNonNull(prefix, "prefix");
        }

        @Override
        public RuleKind kind() {
            return RuleKind.CAPITALIZATION;
        }
    }
}
