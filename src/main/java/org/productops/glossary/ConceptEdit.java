package org.productops.glossary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditLog;
import org.productops.common.audit.FieldChange;
import org.productops.common.snapshot.Change;
import org.productops.common.snapshot.Writing;
import org.productops.glossary.Concept.Classification;

/**
 * What one writer does to a glossary, who holds its lock. Keeps both ends of what is related, takes what is deleted out of all
 * that points to it, and tells the audit log of each concept. Checks nothing.
 */
public final class ConceptEdit {

    private final GlossaryPlace place;
    private final String user;
    private final ConceptStore store;
    private final AuditLog audit;
    private final Writing<GlossaryContent> writing;
    private final List<UnaryOperator<GlossaryContent>> steps = new ArrayList<>();
    private Optional<GlossaryContent> content = Optional.empty();

    /** What it was before all steps: on the same, they need not be taken again. */
    private GlossaryContent begun = GlossaryContent.EMPTY;

    ConceptEdit(
            GlossaryPlace place, String user, ConceptStore store, AuditLog audit, Writing<GlossaryContent> writing) {
        this.place = place;
        this.user = user;
        this.store = store;
        this.audit = audit;
        this.writing = writing;
    }

    /** Which glossary it is. */
    public GlossaryPlace place() {
        return place;
    }

    /** The glossary with all that this writer has done so far, without long texts. */
    public GlossaryContent content() {
        if (content.isEmpty()) {
            begun = writing.value();
            content = Optional.of(begun);
        }
        return content.get();
    }

    /** A concept as it is stored, with its long texts. */
    public Optional<Concept> stored(long id) {
        return store.find(place.glossaryId(), id);
    }

    /** Concepts as they are stored, with their long texts, in no order; those that are not there are missing. */
    public List<Concept> stored(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : store.find(place.glossaryId(), ids);
    }

    /**
     * Adds concepts.
     *
     * @return the same with their ids
     */
    public List<Concept> insert(List<Concept> concepts) {
        content();
        List<Concept> added = store.insert(concepts, writing.revision());
        step(known -> known.with(added));
        audit.record(added.stream()
                .map(concept -> entry("productops.glossary.audit.created", Optional.empty(), Optional.of(concept)))
                .toList());
        Map<Long, Set<Long>> related = new LinkedHashMap<>();
        added.forEach(
                concept -> related.put(concept.id(), concept.classification().related()));
        updateEnds(ends(Map.of(), related), added);
        return added;
    }

    /**
     * Changes concepts.
     *
     * @param before as they are stored
     * @param after as they are to be, in the same order, with their next versions
     */
    public void update(List<Concept> before, List<Concept> after) {
        content();
        store.update(after, writing.revision());
        step(known -> known.with(after));
        List<AuditEntry> entries = new ArrayList<>();
        Map<Long, Set<Long>> related = new LinkedHashMap<>();
        Map<Long, Set<Long>> relatedBefore = new LinkedHashMap<>();
        for (int i = 0; i < after.size(); i++) {
            Concept concept = after.get(i);
            entries.add(entry("productops.glossary.audit.changed", Optional.of(before.get(i)), Optional.of(concept)));
            related.put(concept.id(), concept.classification().related());
            relatedBefore.put(concept.id(), before.get(i).classification().related());
        }
        audit.record(entries);
        updateEnds(ends(relatedBefore, related), after);
    }

    /** Removes concepts, and all that points to them. */
    public void delete(List<Concept> concepts) {
        content();
        Set<Long> gone = new HashSet<>();
        concepts.forEach(concept -> gone.add(concept.id()));
        List<Long> pointing = content().concepts().stream()
                .filter(each -> !gone.contains(each.id()) && pointsTo(each, gone))
                .map(Concept::id)
                .toList();
        List<Concept> before = stored(pointing);
        List<Concept> after = before.stream()
                .map(each -> without(each, gone).withVersion(each.version() + 1))
                .toList();
        // Told while what they pointed to still has a name.
        audit.record(IntStream.range(0, after.size())
                .mapToObj(i -> entry(
                        "productops.glossary.audit.changed", Optional.of(before.get(i)), Optional.of(after.get(i))))
                .toList());
        store.delete(concepts);
        step(known -> known.without(concepts));
        audit.record(concepts.stream()
                .map(concept -> entry("productops.glossary.audit.deleted", Optional.of(concept), Optional.empty()))
                .toList());
        if (!after.isEmpty()) {
            store.update(after, writing.revision());
            step(known -> known.with(after));
        }
    }

    /** Removes a concept whose words another one is about to have, to which the old address leads from then on. */
    public void merge(Concept concept, long into) {
        delete(List.of(concept));
        store.merged(concept, into);
    }

    private static boolean pointsTo(Concept concept, Set<Long> ids) {
        return concept.classification().broader().stream().anyMatch(ids::contains)
                || concept.classification().related().stream().anyMatch(ids::contains)
                || concept.terms().stream().anyMatch(term -> ids.contains(term.replacedBy()));
    }

    private static Concept without(Concept concept, Set<Long> gone) {
        Classification place = concept.classification();
        return concept.withClassification(new Classification(
                        place.domainId(), place.areaKey(), left(place.broader(), gone), left(place.related(), gone)))
                .withTerms(concept.terms().stream()
                        .map(term -> gone.contains(term.replacedBy()) ? term.withReplacedBy(0) : term)
                        .toList());
    }

    private static Set<Long> left(Set<Long> ids, Set<Long> gone) {
        Set<Long> left = new TreeSet<>(ids);
        left.removeAll(gone);
        return left;
    }

    /**
     * The other ends of what became related, and of what no longer is, as they are to be.
     *
     * @param before what concepts were related to, by their ids
     * @param after what they are related to now
     */
    private Map<Long, Concept> ends(Map<Long, Set<Long>> before, Map<Long, Set<Long>> after) {
        Map<Long, Set<Long>> changed = new LinkedHashMap<>();
        Set<Long> others = new TreeSet<>();
        after.forEach((id, related) -> {
            Set<Long> were = before.getOrDefault(id, Set.of());
            Set<Long> either = new TreeSet<>(were);
            either.addAll(related);
            either.removeIf(other -> were.contains(other) && related.contains(other));
            changed.put(id, either);
            others.addAll(either);
        });
        Map<Long, Concept> there = new HashMap<>();
        stored(others).forEach(concept -> there.put(concept.id(), concept));
        Map<Long, Concept> ends = new LinkedHashMap<>();
        changed.forEach(
                (id, either) -> either.stream().filter(there::containsKey).forEach(other -> {
                    Concept end = ends.getOrDefault(other, there.get(other));
                    Classification at = end.classification();
                    Set<Long> related = new TreeSet<>(at.related());
                    if (after.get(id).contains(other) ? related.add(id) : related.remove(id)) {
                        ends.put(
                                other,
                                end.withClassification(
                                        new Classification(at.domainId(), at.areaKey(), at.broader(), related)));
                    }
                }));
        return ends;
    }

    /** @param written those of this change: an end among them has its new version already */
    private void updateEnds(Map<Long, Concept> ends, List<Concept> written) {
        if (ends.isEmpty()) {
            return;
        }
        Set<Long> now = new HashSet<>();
        written.forEach(concept -> now.add(concept.id()));
        List<Concept> after = ends.values().stream()
                .map(end -> now.contains(end.id()) ? end : end.withVersion(end.version() + 1))
                .toList();
        store.update(after, writing.revision());
        step(known -> known.with(after));
    }

    /**
     * Adds a domain, or changes it if it has an id.
     *
     * @param before as it is stored; empty for a new one
     */
    public Domain put(Optional<Domain> before, Domain domain) {
        content();
        Domain stored = store.put(domain);
        step(known -> {
            List<Domain> domains = new ArrayList<>(known.domains().all());
            domains.removeIf(each -> each.id() == stored.id());
            domains.add(stored);
            return known.withDomains(domains);
        });
        audit.record(AuditEntry.configuration(
                user,
                before.isPresent()
                        ? "productops.glossary.audit.domain-changed"
                        : "productops.glossary.audit.domain-created",
                subject(place, stored),
                FieldChange.between(before.map(this::texts).orElse(Map.of()), texts(stored))));
        return stored;
    }

    /** Removes a domain; what is in it or below it is the caller's to put elsewhere first. */
    public void delete(Domain domain) {
        content();
        store.delete(domain);
        step(known -> known.withDomains(known.domains().all().stream()
                .filter(each -> each.id() != domain.id())
                .toList()));
        audit.record(AuditEntry.configuration(
                user,
                "productops.glossary.audit.domain-deleted",
                subject(place, domain),
                FieldChange.between(texts(domain), Map.of())));
    }

    private Map<String, String> texts(Domain domain) {
        return Map.of(
                DomainFields.NAME,
                domain.name(),
                DomainFields.PARENT,
                content().domains().path(domain.parentId()),
                DomainFields.DESCRIPTION,
                domain.description());
    }

    private AuditEntry entry(String action, Optional<Concept> before, Optional<Concept> after) {
        ConceptAuditTexts texts = new ConceptAuditTexts(content());
        Concept concept = after.or(() -> before).orElseThrow();
        return AuditEntry.configuration(
                user,
                action,
                subject(place, concept.id()) + " " + concept.name(),
                FieldChange.between(
                        before.map(texts::of).orElse(Map.of()),
                        after.map(texts::of).orElse(Map.of())));
    }

    /** How the audit log calls a domain: never as it calls a concept, whatever its name is. */
    private static String subject(GlossaryPlace place, Domain domain) {
        return place.key() + DomainTree.SEPARATOR + domain.name();
    }

    /** How the audit log calls a concept, before its name. */
    static String subject(GlossaryPlace place, long conceptId) {
        return place.key() + " " + conceptId;
    }

    private void step(UnaryOperator<GlossaryContent> step) {
        content = Optional.of(step.apply(content()));
        steps.add(step);
    }

    <R> Change<GlossaryContent, R> made(R result) {
        return steps.isEmpty()
                ? Change.none(result)
                : Change.by(
                        known -> {
                            if (known == begun) {
                                return content();
                            }
                            GlossaryContent next = known;
                            for (UnaryOperator<GlossaryContent> step : steps) {
                                next = step.apply(next);
                            }
                            return next;
                        },
                        result);
    }
}
