package org.productops.glossary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.productops.common.version.Versioned;

/**
 * Something that people mean, with the words for it: an entry of a glossary. What it is called and what it means is in any
 * number of languages.
 *
 * @param id the row's id; 0 before it is stored
 * @param glossaryId the id of the glossary that it belongs to
 * @param status how far it is
 * @param classification where it belongs
 * @param care who keeps it right
 * @param sources where what is said of it comes from: titles or addresses
 * @param explanations what it means, in each language once; the first one is shown to those whose language is missing
 * @param terms what it is called; never empty, and each language's preferred one before its others
 * @param version counts its changes
 */
public record Concept(
        long id,
        long glossaryId,
        ConceptStatus status,
        Classification classification,
        Care care,
        List<String> sources,
        List<Explanation> explanations,
        List<Term> terms,
        long version)
        implements Versioned {

    /**
     * Where a concept belongs.
     *
     * @param domainId the node of the glossary's taxonomy; 0 if it is in none
     * @param areaKey the key of the product area that it is about; empty if it is about none
     * @param broader the ids of concepts of the same glossary that are more general
     * @param related the ids of concepts of the same glossary that have something to do with it; each of these has it, too
     */
    public record Classification(long domainId, String areaKey, Set<Long> broader, Set<Long> related) {

        /** Nowhere. */
        public static final Classification NONE = new Classification(0, "", Set.of(), Set.of());

        public Classification {
            Objects.requireNonNull(areaKey, "areaKey");
            // In order, so that two that are the same read the same.
            broader = Collections.unmodifiableSet(new TreeSet<>(broader));
            related = Collections.unmodifiableSet(new TreeSet<>(related));
        }
    }

    /**
     * Who keeps a concept right.
     *
     * @param ownerKey the key of the user who answers for it; empty if nobody does
     * @param proposerKey the key of the user who proposed it; empty if an editor wrote it, or if it was in force and is no longer
     * @param reviewMonths after how many months somebody is to look at it again; 0 if nobody has to
     * @param reviewed when somebody last said that it is right; empty if nobody has
     */
    public record Care(String ownerKey, String proposerKey, int reviewMonths, Optional<LocalDate> reviewed) {

        /** Nobody's. */
        public static final Care NONE = new Care("", "", 0, Optional.empty());

        public Care {
            Objects.requireNonNull(ownerKey, "ownerKey");
            Objects.requireNonNull(proposerKey, "proposerKey");
            Objects.requireNonNull(reviewed, "reviewed");
        }

        Care withoutProposer() {
            return new Care(ownerKey, "", reviewMonths, reviewed);
        }

        /** When it is to be looked at again; empty if it need not, or never was: then at once. */
        public Optional<LocalDate> due() {
            return reviewMonths == 0 ? Optional.empty() : reviewed.map(day -> day.plusMonths(reviewMonths));
        }

        /** Whether somebody should have looked at it by this day. */
        public boolean isDue(LocalDate today) {
            return reviewMonths > 0 && due().map(day -> !day.isAfter(today)).orElse(true);
        }
    }

    public Concept {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(classification, "classification");
        Objects.requireNonNull(care, "care");
        sources = List.copyOf(sources);
        explanations = List.copyOf(explanations);
        terms = List.copyOf(terms);
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("A concept has a term");
        }
    }

    /** Whether somebody proposed it who is no editor, and no editor has approved it yet. */
    public boolean isProposal() {
        return status == ConceptStatus.DRAFT && !care.proposerKey().isEmpty();
    }

    /** Why an editor did not take it up; empty if it was not proposed, or is not retired. */
    public Optional<String> declined() {
        return status == ConceptStatus.RETIRED && !care.proposerKey().isEmpty()
                ? Optional.of(terms.get(0).note()).filter(why -> !why.isEmpty())
                : Optional.empty();
    }

    /** What it is called: its first preferred term, or the first one if nobody prefers any. */
    public String name() {
        return first().text();
    }

    private Term first() {
        return terms.stream().filter(Term::isPreferred).findFirst().orElse(terms.get(0));
    }

    /** What it is called in a language, or in another if it has no preferred term there. */
    public String name(Locale locale) {
        return named(locale).text();
    }

    /** The term that {@link #name(Locale)} says. */
    public Term named(Locale locale) {
        return preferred(locale).orElseGet(this::first);
    }

    /** The term to write in a language; the country is left aside if there is none for it. */
    public Optional<Term> preferred(Locale locale) {
        return in(
                locale, Term::language, terms.stream().filter(Term::isPreferred).toList());
    }

    /** What it means, for a reader of this language; in another one if need be; empty if nobody has said so in any. */
    public Optional<Explanation> explanation(Locale locale) {
        return in(locale, Explanation::language, explanations)
                .or(() -> explanations.stream().findFirst());
    }

    /** What it means in short, for a reader of this language; the beginning of the long text if that is all there is. */
    public String definition(Locale locale) {
        return explanation(locale).map(Explanation::definition).orElse("");
    }

    /** All its terms as they are written, in any language, each once. */
    public List<String> designations() {
        return terms.stream().map(Term::text).distinct().toList();
    }

    /** Its name in a language, with the short form that may be written for it there if there is one. */
    public String title(Locale locale) {
        String name = name(locale);
        return synonyms(locale).stream()
                .filter(term -> term.type().isShort())
                .findFirst()
                .map(term -> name + " (" + term.text() + ")")
                .orElse(name);
    }

    /** What else it may be called in the language of its {@link #name(Locale) name} there. */
    public List<Term> synonyms(Locale locale) {
        Term named = named(locale);
        return terms.stream()
                .filter(term -> term.status().isAllowed()
                        && term.language().equals(named.language())
                        && !term.text().equals(named.text()))
                .toList();
    }

    private static <T> Optional<T> in(Locale locale, Function<T, Locale> language, List<T> all) {
        return all.stream()
                .filter(each -> language.apply(each).equals(locale))
                .findFirst()
                .or(() -> all.stream()
                        .filter(each -> language.apply(each).getLanguage().equals(locale.getLanguage()))
                        .findFirst());
    }

    /** The same concept as the row with this id. */
    public Concept withId(long newId) {
        return new Concept(newId, glossaryId, status, classification, care, sources, explanations, terms, version);
    }

    /** The same concept without its long texts, which take most of its memory and stand on its own page only. */
    public Concept withoutTexts() {
        return explanations.stream().allMatch(each -> each.text().isEmpty())
                ? this
                : new Concept(
                        id,
                        glossaryId,
                        status,
                        classification,
                        care,
                        sources,
                        explanations.stream()
                                .map(each -> new Explanation(each.language(), each.definition(), ""))
                                .toList(),
                        terms,
                        version);
    }

    /** The same concept as it is in another version. */
    public Concept withVersion(long newVersion) {
        return new Concept(id, glossaryId, status, classification, care, sources, explanations, terms, newVersion);
    }

    /**
     * The same concept, as far as another status. What was in force is nobody's proposal afterwards; and why it was not taken up at
     * first is no note of the word of what is in force.
     */
    public Concept withStatus(ConceptStatus newStatus) {
        boolean approved = newStatus == ConceptStatus.APPROVED;
        return new Concept(
                id,
                glossaryId,
                newStatus,
                classification,
                isInForceUntil(newStatus) ? care.withoutProposer() : care,
                sources,
                explanations,
                approved && declined().isPresent() ? withNote("").terms() : terms,
                version);
    }

    /** Whether it is in force, and is not with another status. */
    boolean isInForceUntil(ConceptStatus other) {
        return status == ConceptStatus.APPROVED && other != ConceptStatus.APPROVED;
    }

    /** The same concept with this note of the word with which it begins, where the reason stands why it was not taken up. */
    Concept withNote(String note) {
        List<Term> noted = new ArrayList<>(terms);
        Term first = terms.get(0);
        noted.set(
                0,
                new Term(
                        first.text(),
                        first.language(),
                        first.status(),
                        first.type(),
                        first.partOfSpeech(),
                        first.caseRule(),
                        first.forms(),
                        note,
                        first.replacedBy()));
        return withTerms(noted);
    }

    /** The same concept in another place. */
    public Concept withClassification(Classification newClassification) {
        return new Concept(id, glossaryId, status, newClassification, care, sources, explanations, terms, version);
    }

    /** The same concept, kept right by others. */
    public Concept withCare(Care newCare) {
        return new Concept(id, glossaryId, status, classification, newCare, sources, explanations, terms, version);
    }

    /** The same concept, called otherwise. */
    public Concept withTerms(List<Term> newTerms) {
        return new Concept(id, glossaryId, status, classification, care, sources, explanations, newTerms, version);
    }

    /** The same concept in another glossary. */
    public Concept withGlossary(long newGlossaryId) {
        return new Concept(id, newGlossaryId, status, classification, care, sources, explanations, terms, version);
    }
}
