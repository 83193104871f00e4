package org.productops.style.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Where a rule holds, as Vale writes it (see https://vale.sh/docs/topics/scoping): {@code heading.h2} in what is both, {@code a & b}
 * in what is {@code a} and {@code b}, {@code ~a} in what is not {@code a}.
 */
final class ScopeSelector {

    /** All there is, as it is stored. */
    static final String RAW = "raw";

    static final String TEXT = "text";
    static final String PARAGRAPH = "paragraph";
    static final String SENTENCE = "sentence";

    private record Part(List<String> sections, boolean negated) {}

    private final List<List<Part>> any;

    private ScopeSelector(List<List<Part>> any) {
        this.any = any;
    }

    /** Where any of these holds. */
    static ScopeSelector of(List<String> scopes) {
        return new ScopeSelector(scopes.stream()
                .map(scope -> Arrays.stream(scope.split("&"))
                        .map(String::strip)
                        .map(part -> part.startsWith("~")
                                ? new Part(sections(part.substring(1)), true)
                                : new Part(sections(part), false))
                        .toList())
                .toList());
    }

    private static List<String> sections(String path) {
        return Arrays.stream(path.split("\\.")).map(String::strip).toList();
    }

    /** Whether a rule holds in what all these words are said of. */
    boolean matches(Set<String> scopes) {
        return any.stream().anyMatch(parts -> parts.stream().allMatch(part -> matches(part, scopes)));
    }

    private static boolean matches(Part part, Set<String> scopes) {
        boolean has = scopes.containsAll(part.sections());
        if (!part.negated()) {
            return has;
        }
        // What a text is not as a whole cannot be said.
        return !has && !scopes.contains(RAW);
    }

    /** Whether it names this scope. */
    boolean names(String scope) {
        return any.stream().anyMatch(parts -> parts.stream()
                .anyMatch(part -> part.sections().contains(scope)));
    }
}
