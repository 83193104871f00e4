package org.productops.feedback.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.productops.common.version.Versioned;

/**
 * An organisation with all that is kept of it.
 *
 * @param id see {@link Organisation}
 * @param name see {@link Organisation}; empty if it was removed
 * @param aliases see {@link Organisation}
 * @param mailDomains see {@link Organisation}
 * @param facts what it was since when, the oldest first, at least one; none if it was removed
 * @param mergedInto see {@link Organisation}
 * @param removed whether nothing is left of it but its id, which no other one gets
 * @param version see {@link Organisation}
 */
public record OrganisationRecord(
        long id,
        String name,
        List<String> aliases,
        List<String> mailDomains,
        List<OrganisationFacts> facts,
        OptionalLong mergedInto,
        boolean removed,
        long version)
        implements Versioned {

    public OrganisationRecord {
        Objects.requireNonNull(name, "name");
        aliases = List.copyOf(aliases);
        mailDomains = List.copyOf(mailDomains);
        facts = facts.stream()
                .sorted(Comparator.comparing(OrganisationFacts::from))
                .toList();
        if (facts.isEmpty() != removed) {
            throw new IllegalArgumentException("An organisation is something, unless it was removed: " + name);
        }
        Objects.requireNonNull(mergedInto, "mergedInto");
    }

    /** What is left of an organisation that was removed. */
    OrganisationRecord asRemoved() {
        return new OrganisationRecord(id, "", List.of(), List.of(), List.of(), OptionalLong.empty(), true, version + 1);
    }

    /** The same as part of another organisation, or for itself. */
    OrganisationRecord asPartOf(OptionalLong target) {
        return new OrganisationRecord(id, name, aliases, mailDomains, facts, target, removed, version + 1);
    }

    /** The same with these other names. */
    OrganisationRecord withAliases(List<String> others) {
        return new OrganisationRecord(id, name, others, mailDomains, facts, mergedInto, removed, version + 1);
    }

    /** The same with these facts. */
    OrganisationRecord withFacts(List<OrganisationFacts> others) {
        return new OrganisationRecord(id, name, aliases, mailDomains, others, mergedInto, removed, version + 1);
    }

    /** The organisation as it is today. Not for one that was removed. */
    public Organisation today() {
        OrganisationFacts now = latest();
        return new Organisation(
                id, name, aliases, now.segment(), now.value(), now.state(), mailDomains, mergedInto, version);
    }

    /** What holds since the latest day. */
    public OrganisationFacts latest() {
        return facts.get(facts.size() - 1);
    }

    /** What it was on a day; what is known of the earliest day also holds for all days before. */
    public OrganisationFacts on(LocalDate day) {
        OrganisationFacts found = facts.get(0);
        for (OrganisationFacts each : facts) {
            found = each.from().isAfter(day) ? found : each;
        }
        return found;
    }

    /** Its name and its other names. */
    public List<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream()).toList();
    }

    /**
     * These facts and others: what was said for the same day gives way, and nothing is kept twice that says no more than
     * what holds already.
     */
    static List<OrganisationFacts> with(List<OrganisationFacts> facts, OrganisationFacts added) {
        List<OrganisationFacts> all = new ArrayList<>(
                facts.stream().filter(each -> !each.from().equals(added.from())).toList());
        all.add(added);
        all.sort(Comparator.comparing(OrganisationFacts::from));
        List<OrganisationFacts> kept = new ArrayList<>();
        for (OrganisationFacts each : all) {
            if (kept.isEmpty() || !kept.get(kept.size() - 1).sayTheSameAs(each)) {
                kept.add(each);
            }
        }
        return kept;
    }
}
