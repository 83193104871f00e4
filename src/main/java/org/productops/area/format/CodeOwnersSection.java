package org.productops.area.format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A section of GitLab's files: a named part of the product, with its owners. */
final class CodeOwnersSection {

    private static final Pattern HEADING = Pattern.compile(
            "(?<optional>\\^)?\\[(?<name>[^\\[\\]]+)\\](?:\\[(?<approvals>\\d+)\\])?(?<owners>(?:\\s.*)?)");

    private final String name;
    private final int line;
    private final List<OwnerRule> headings = new ArrayList<>();
    private final List<OwnerRule> rules = new ArrayList<>();
    private List<String> defaults = List.of();

    /** @param line the number of the line where it is named first */
    CodeOwnersSection(String name, int line) {
        this.name = name;
        this.line = line;
    }

    /** The heading that a line is, if it is one. */
    static Optional<Heading> heading(String line) {
        Matcher heading = HEADING.matcher(line);
        return heading.matches() && !heading.group("name").isBlank()
                ? Optional.of(new Heading(
                        heading.group("name").strip(),
                        heading.group("optional") != null || heading.group("approvals") != null,
                        heading.group("owners").strip()))
                : Optional.empty();
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    /** Its name again, and the owners of the rules from here on that have none. */
    void begin(OwnerRule heading) {
        headings.add(heading);
        defaults = heading.owners();
    }

    void add(OwnerRule rule) {
        rules.add(rule);
    }

    /** Whether a rule without owners has some nevertheless. */
    boolean hasDefaults() {
        return !defaults.isEmpty();
    }

    /** The owners of the section as a whole; of its rules, if none are. */
    List<String> owners() {
        Set<String> whole = all(headings);
        return List.copyOf(whole.isEmpty() ? all(rules) : whole);
    }

    /** Who owns only parts of it. */
    List<String> partOwners() {
        Set<String> parts = all(rules);
        parts.removeAll(owners());
        return List.copyOf(parts);
    }

    List<OwnerRule> headings() {
        return headings;
    }

    List<OwnerRule> rules() {
        return rules;
    }

    private static Set<String> all(List<OwnerRule> rules) {
        Set<String> owners = new LinkedHashSet<>();
        rules.forEach(rule -> owners.addAll(rule.owners()));
        return owners;
    }

    /**
     * The first line of a section.
     *
     * @param hasConditions whether it says how many have to agree, or that nobody has to
     * @param owners what follows it
     */
    record Heading(String name, boolean hasConditions, String owners) {}
}
