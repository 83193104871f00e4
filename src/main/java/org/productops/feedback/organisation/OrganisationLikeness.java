package org.productops.feedback.organisation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Organisations that are probably the same.
 *
 * @param organisations two or more of them, by name
 * @param why what tells it
 * @param shared what they share; empty where their names show it
 */
public record OrganisationLikeness(List<Organisation> organisations, Why why, String shared) {

    /** Names that many share are those of no organisation, such as that of a country. */
    private static final int MOST_ALIKE = 6;

    /** What tells that organisations are probably the same. */
    public enum Why {
        /** Their names are the same but for case, accents, signs, the plural and the legal form. */
        NAME,
        /** Their names are the same but for a slip of who wrote them. */
        SPELLING,
        /** Their mail domains are the same but for the ending. */
        DOMAIN
    }

    public OrganisationLikeness {
        organisations = List.copyOf(organisations);
    }

    /**
     * As many groups as are asked for; no organisations are in two of them for the same set.
     *
     * @param different those that are known to be different: in a group is only who is not known to be different from all others
     */
    static List<OrganisationLikeness> in(OrganisationBook book, Set<OrganisationPair> different, int most) {
        List<OrganisationLikeness> found = new ArrayList<>();
        Set<Set<Long>> seen = new HashSet<>();
        book.spelledAlike().forEach(alike -> add(found, seen, unsure(alike, different), Why.NAME, ""));
        book.nearlyAlike().forEach(two -> add(found, seen, unsure(two, different), Why.SPELLING, ""));
        byDomain(book).forEach((label, alike) -> add(found, seen, unsure(alike, different), Why.DOMAIN, label));
        return found.stream().limit(most).toList();
    }

    private static List<OrganisationRecord> unsure(List<OrganisationRecord> alike, Set<OrganisationPair> different) {
        return alike.stream()
                .filter(one -> alike.stream()
                        .anyMatch(other -> one.id() != other.id()
                                && !different.contains(OrganisationPair.of(one.id(), other.id()))))
                .toList();
    }

    private static void add(
            List<OrganisationLikeness> found,
            Set<Set<Long>> seen,
            List<OrganisationRecord> alike,
            Why why,
            String shared) {
        Set<Long> ids = alike.stream().map(OrganisationRecord::id).collect(Collectors.toSet());
        if (ids.size() > 1 && ids.size() <= MOST_ALIKE && seen.add(ids)) {
            found.add(new OrganisationLikeness(
                    alike.stream().map(OrganisationRecord::today).toList(), why, shared));
        }
    }

    private static Map<String, List<OrganisationRecord>> byDomain(OrganisationBook book) {
        Map<String, Map<Long, OrganisationRecord>> byLabel = new LinkedHashMap<>();
        for (OrganisationRecord each : book.all()) {
            List<String> domains = new ArrayList<>(each.mailDomains());
            book.partsOf(each.id()).forEach(part -> domains.addAll(part.mailDomains()));
            domains.forEach(domain -> byLabel.computeIfAbsent(MailDomains.label(domain), any -> new LinkedHashMap<>())
                    .put(each.id(), each));
        }
        Map<String, List<OrganisationRecord>> shared = new LinkedHashMap<>();
        byLabel.forEach((label, organisations) -> {
            if (organisations.size() > 1) {
                shared.put(label, List.copyOf(organisations.values()));
            }
        });
        return shared;
    }
}
