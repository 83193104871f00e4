package org.productops.style;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.style.vale.ValeRuleText;

/** The rules of a style guide, as they were at one moment. Immutable; two are the same only if they are one. */
public final class GuideContent {

    /** No rules. */
    public static final GuideContent EMPTY = of(List.of());

    /** What a rule takes besides its texts, and its texts in characters of two bytes, kept twice over in objects. */
    private static final int RULE_BYTES = 500;

    private static final int CHARACTER_BYTES = 4;

    private final Map<String, GuideRule> byName = new TreeMap<>();
    private final long bytes;

    private GuideContent(Stream<GuideRule> rules) {
        rules.sorted(Comparator.comparingLong(GuideRule::id)).forEach(rule -> byName.put(identity(rule.name()), rule));
        this.bytes = byName.values().stream().mapToLong(GuideContent::bytes).sum();
    }

    private static long bytes(GuideRule rule) {
        return RULE_BYTES
                + CHARACTER_BYTES
                        * (long) rule.rule()
                                .map(ValeRuleText::json)
                                .map(String::length)
                                .orElse(0);
    }

    /** The content with these rules. */
    public static GuideContent of(Collection<GuideRule> rules) {
        return new GuideContent(rules.stream());
    }

    static String identity(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** All rules by name. */
    public List<GuideRule> rules() {
        return List.copyOf(byName.values());
    }

    /** The rule with this name, whatever the case of its letters. */
    public Optional<GuideRule> find(String name) {
        return Optional.ofNullable(byName.get(identity(name)));
    }

    /** How many rules there are. */
    public int size() {
        return byName.size();
    }

    /** Roughly how much memory it takes. */
    long bytes() {
        return bytes;
    }

    /** The same with these rules, in place of their older states if there are any. */
    GuideContent with(Collection<GuideRule> changed) {
        Set<Long> ids = changed.stream().map(GuideRule::id).collect(Collectors.toSet());
        return new GuideContent(
                Stream.concat(byName.values().stream().filter(rule -> !ids.contains(rule.id())), changed.stream()));
    }

    /** The same without the rules with these ids. */
    GuideContent without(Set<Long> ids) {
        return new GuideContent(byName.values().stream().filter(rule -> !ids.contains(rule.id())));
    }
}
