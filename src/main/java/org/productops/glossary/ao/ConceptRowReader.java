package org.productops.glossary.ao;

import static org.productops.common.store.ao.StoredTexts.orEmpty;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Entity;
import org.productops.common.store.ao.UnreadableRows;
import org.productops.common.text.LanguageTag;
import org.productops.glossary.CaseRule;
import org.productops.glossary.Concept;
import org.productops.glossary.Concept.Care;
import org.productops.glossary.Concept.Classification;
import org.productops.glossary.ConceptStatus;
import org.productops.glossary.Explanation;
import org.productops.glossary.PartOfSpeech;
import org.productops.glossary.Term;
import org.productops.glossary.TermStatus;
import org.productops.glossary.TermType;

/**
 * Makes concepts of their rows, in whatever order these come. A concept of which something cannot be read is a draft: texts do
 * not show it, and its editors see what is left of it.
 */
final class ConceptRowReader {

    private final UnreadableRows unreadable;
    private final Map<Long, Parts> partsById = new HashMap<>();
    private final Map<String, Optional<Locale>> languages = new HashMap<>();

    ConceptRowReader(UnreadableRows unreadable) {
        this.unreadable = unreadable;
    }

    private record Placed<T>(int position, int rowId, T value) {}

    /** What is known of a concept so far. */
    private static final class Parts {
        private final List<Placed<Term>> terms = new ArrayList<>();
        private final List<Placed<Explanation>> explanations = new ArrayList<>();
        private final Set<Long> broader = new HashSet<>();
        private final Set<Long> related = new HashSet<>();
        private boolean isUnreadable;
    }

    private Parts parts(long conceptId) {
        return partsById.computeIfAbsent(conceptId, any -> new Parts());
    }

    /** Takes what is needed from the row, which does not outlive the call; the same holds for the others. */
    void add(ConceptTermEntity row) {
        Parts parts = parts(row.getConceptId());
        Reading reading = new Reading("CONCEPT_TERM", row, parts);
        Term term = new Term(
                orEmpty(row.getTermText()),
                reading.language(row.getLanguageTag()),
                reading.value(TermStatus.class, row.getTermStatus()).orElse(TermStatus.ADMITTED),
                reading.value(TermType.class, row.getTermType()).orElse(TermType.FULL_FORM),
                orEmpty(row.getPartOfSpeech()).isEmpty()
                        ? Optional.empty()
                        : reading.value(PartOfSpeech.class, row.getPartOfSpeech()),
                reading.value(CaseRule.class, row.getCaseRule()).orElse(CaseRule.EXACT),
                StoredLines.of(row.getTermForms()),
                orEmpty(row.getNoteText()),
                row.getReplacedBy());
        parts.terms.add(new Placed<>(row.getTermPosition(), row.getID(), term));
    }

    /** @param isWhole whether the long text was read, too */
    void add(ConceptExplanationEntity row, boolean isWhole) {
        Parts parts = parts(row.getConceptId());
        Reading reading = new Reading("CONCEPT_EXPLANATION", row, parts);
        Explanation explanation = new Explanation(
                reading.language(row.getLanguageTag()),
                orEmpty(row.getDefinition()),
                isWhole ? orEmpty(row.getLongText()) : "");
        parts.explanations.add(new Placed<>(row.getExplanationPosition(), row.getID(), explanation));
    }

    void add(ConceptRelationEntity row) {
        Parts parts = parts(row.getConceptId());
        new Reading("CONCEPT_RELATION", row, parts)
                .value(RelationKind.class, row.getRelationKind())
                .ifPresent(
                        kind -> (kind == RelationKind.BROADER ? parts.broader : parts.related).add(row.getOtherId()));
    }

    /** The concept of a row, after all others were added. */
    Concept concept(ConceptEntity row) {
        long id = row.getConceptId();
        Parts parts = parts(id);
        Reading reading = new Reading("CONCEPT", row, parts);
        Optional<ConceptStatus> status = reading.value(ConceptStatus.class, row.getConceptStatus());
        Optional<LocalDate> reviewed = reading.day(orEmpty(row.getReviewedOn()));
        List<Term> terms = inOrder(parts.terms);
        if (terms.isEmpty()) {
            reading.tell("what the concept is called");
            terms = List.of(Term.of("#" + id, Locale.ROOT, TermStatus.ADMITTED));
        }
        return new Concept(
                id,
                row.getGlossaryId(),
                status.filter(any -> !parts.isUnreadable).orElse(ConceptStatus.DRAFT),
                new Classification(row.getDomainId(), orEmpty(row.getAreaKey()), parts.broader, parts.related),
                new Care(orEmpty(row.getOwnerKey()), orEmpty(row.getProposerKey()), row.getReviewMonths(), reviewed),
                StoredLines.of(row.getSources()),
                inOrder(parts.explanations),
                terms,
                row.getRowVersion());
    }

    private static <T> List<T> inOrder(List<Placed<T>> placed) {
        return placed.stream()
                .sorted(Comparator.comparingInt((Placed<T> each) -> each.position())
                        .thenComparingInt(Placed::rowId))
                .map(Placed::value)
                .toList();
    }

    /** One row as it is read. */
    private final class Reading {
        private final String table;
        private final Entity row;
        private final Parts parts;

        Reading(String table, Entity row, Parts parts) {
            this.table = table;
            this.row = row;
            this.parts = parts;
        }

        void tell(String what) {
            parts.isUnreadable = true;
            unreadable.tell(table, row, what);
        }

        <E extends Enum<E>> Optional<E> value(Class<E> type, String name) {
            Optional<E> value = Arrays.stream(type.getEnumConstants())
                    .filter(each -> each.name().equals(name))
                    .findFirst();
            if (value.isEmpty()) {
                tell(type.getSimpleName() + " " + name);
            }
            return value;
        }

        Locale language(String tag) {
            Optional<Locale> language = languages.computeIfAbsent(orEmpty(tag), LanguageTag::read);
            if (language.isEmpty()) {
                tell("the language " + tag);
            }
            return language.orElse(Locale.ROOT);
        }

        Optional<LocalDate> day(String text) {
            try {
                return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                tell("the day " + text);
                return Optional.empty();
            }
        }
    }
}
