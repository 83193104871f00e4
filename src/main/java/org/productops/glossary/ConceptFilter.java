package org.productops.glossary;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which concepts are looked for: those for which all of this holds.
 *
 * @param query a part of a term, of one of its forms or of a definition; empty for any
 * @param domains the ids of the domains to one of which they belong; empty for any
 * @param status how far they are
 * @param language the language in which they have a term; without a country for any country's
 * @param areas the keys of the product areas about one of which they are; empty for any
 * @param ownerKey the key of the user who answers for them; empty for anybody
 * @param due the day on which they must be due for a review
 * @param proposed whether they must be proposals that wait for an editor
 */
public record ConceptFilter(
        String query,
        Optional<Set<Long>> domains,
        Optional<ConceptStatus> status,
        Optional<Locale> language,
        Optional<Set<String>> areas,
        String ownerKey,
        Optional<LocalDate> due,
        boolean proposed) {

    /** All concepts. */
    public static final ConceptFilter ALL = of("");

    public ConceptFilter {
        Objects.requireNonNull(query, "query");
        domains = domains.map(Set::copyOf);
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(language, "language");
        areas = areas.map(Set::copyOf);
        Objects.requireNonNull(ownerKey, "ownerKey");
        Objects.requireNonNull(due, "due");
    }

    /** What has the text in it. */
    public static ConceptFilter of(String query) {
        return new ConceptFilter(
                query,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                false);
    }

    /** Whether anything but the text is asked for. */
    boolean isNarrowed() {
        return !equals(of(query));
    }

    /** Whether all but the text holds for the concept. */
    boolean fits(Concept concept) {
        return domains.map(any -> any.contains(concept.classification().domainId()))
                        .orElse(true)
                && status.map(concept.status()::equals).orElse(true)
                && language.map(spoken -> isIn(spoken, concept)).orElse(true)
                && areas.map(any -> any.contains(concept.classification().areaKey()))
                        .orElse(true)
                && (ownerKey.isEmpty() || ownerKey.equals(concept.care().ownerKey()))
                && due.map(day -> concept.status() != ConceptStatus.RETIRED
                                && concept.care().isDue(day))
                        .orElse(true)
                && (!proposed || concept.isProposal());
    }

    private static boolean isIn(Locale spoken, Concept concept) {
        return concept.terms().stream()
                .map(Term::language)
                .anyMatch(language -> language.equals(spoken)
                        || spoken.getCountry().isEmpty()
                                && spoken.getScript().isEmpty()
                                && language.getLanguage().equals(spoken.getLanguage()));
    }
}
