package org.productops.glossary.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportChange;
import org.productops.common.imports.ImportUndo;
import org.productops.common.text.Characters;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptTies;
import org.productops.glossary.Domain;
import org.productops.glossary.GlossaryContent;

/**
 * Works out what of an import can be taken back: what nobody edited since; of domains that came with it, those in which there is
 * nothing else by now.
 */
final class GlossaryImportUndo {

    /** What the keys of domains begin with among the things that an import changed; those of concepts are numbers. */
    static final String DOMAIN = "domain-";

    private static final int NAMED = 10;

    private final GlossaryContent content;
    private final List<Concept> removed = new ArrayList<>();
    private final Map<Concept, String> back = new LinkedHashMap<>();
    private final List<Domain> removedDomains = new ArrayList<>();
    private final Map<Domain, String> backDomains = new LinkedHashMap<>();
    private final Map<String, List<String>> kept = new LinkedHashMap<>();

    /** @param content the glossary as it is */
    GlossaryImportUndo(GlossaryContent content, List<ImportChange> changes) {
        this.content = content;
        changes.stream().filter(change -> !isDomain(change)).forEach(change -> consider(content, change));
        Set<Long> gone = removed.stream().map(Concept::id).collect(Collectors.toSet());
        Set<Long> used = new HashSet<>();
        content.concepts().stream()
                .filter(concept -> !gone.contains(concept.id()))
                .forEach(concept -> used.add(
                        back.containsKey(concept)
                                ? KeptConcept.domain(back.get(concept))
                                : concept.classification().domainId()));
        Map<Long, Integer> below = new HashMap<>();
        content.domains().all().forEach(domain -> below.merge(domain.parentId(), 1, Integer::sum));
        List<ImportChange> domains = new ArrayList<>(
                changes.stream().filter(GlossaryImportUndo::isDomain).toList());
        // Those below others came after them.
        java.util.Collections.reverse(domains);
        domains.forEach(change -> considerDomain(content, change, used, below));
    }

    /** Whether it is about a domain; else it is about a concept. */
    static boolean isDomain(ImportChange change) {
        return change.key().startsWith(DOMAIN);
    }

    private void consider(GlossaryContent content, ImportChange change) {
        Optional<Concept> now = content.find(Long.parseLong(change.key()));
        if (now.isEmpty()) {
            return;
        }
        if (now.get().version() != change.version()) {
            keep("productops.glossaryfiles.undo.edited", now.get().name());
        } else if (change.isNew()) {
            removed.add(now.get());
        } else {
            back.put(now.get(), change.before());
        }
    }

    private void considerDomain(
            GlossaryContent content, ImportChange change, Set<Long> used, Map<Long, Integer> below) {
        Optional<Domain> now = content.domain(Long.parseLong(change.key().substring(DOMAIN.length())));
        if (now.isEmpty()) {
            return;
        }
        Domain domain = now.get();
        if (domain.version() != change.version()) {
            keep("productops.glossaryfiles.undo.edited-domains", domain.name());
        } else if (!change.isNew()) {
            backDomains.put(domain, change.before());
        } else if (used.contains(domain.id()) || below.getOrDefault(domain.id(), 0) > 0) {
            keep("productops.glossaryfiles.undo.used", domain.name());
        } else {
            removedDomains.add(domain);
            below.merge(domain.parentId(), -1, Integer::sum);
        }
    }

    private void keep(String why, String name) {
        kept.computeIfAbsent(why, any -> new ArrayList<>()).add(name);
    }

    /** The concepts that came with the import, and go again. */
    List<Concept> removed() {
        return List.copyOf(removed);
    }

    /** What becomes of concepts that it changed, as {@link KeptConcept} has it. */
    Map<Concept, String> back() {
        return back;
    }

    /** The domains that came with it and go again, each before the one above it. */
    List<Domain> removedDomains() {
        return List.copyOf(removedDomains);
    }

    Map<Domain, String> backDomains() {
        return backDomains;
    }

    boolean isAny() {
        return !removed.isEmpty() || !back.isEmpty() || !removedDomains.isEmpty() || !backDomains.isEmpty();
    }

    /** In figures. */
    ImportUndo figures() {
        return new ImportUndo(
                back.size() + backDomains.size(),
                0,
                removed.size() + removedDomains.size(),
                kept.values().stream().mapToInt(List::size).sum(),
                kept.entrySet().stream()
                        .map(each -> Message.of(each.getKey(), each.getValue().size(), named(each.getValue())))
                        .toList(),
                along());
    }

    /** What is said beside the figures: how many of them are domains, and what others lose that stay. */
    private List<Message> along() {
        List<Message> along = new ArrayList<>();
        if (!removedDomains.isEmpty() || !backDomains.isEmpty()) {
            along.add(Message.of("productops.glossaryfiles.undo.domains", removedDomains.size(), backDomains.size()));
        }
        along.addAll(ConceptTies.ofDeleted(removed, then()));
        return along;
    }

    /** With what becomes again what it was: what points away from that only since the import is nothing that anybody loses. */
    private GlossaryContent then() {
        List<Concept> before = new ArrayList<>();
        back.forEach((now, kept) -> before.add(KeptConcept.read(kept, now, content)));
        return content.with(before);
    }

    private static String named(List<String> names) {
        String first = names.stream().limit(NAMED).map(Characters::shown).collect(Collectors.joining(", "));
        return names.size() > NAMED ? first + ", \u2026" : first;
    }
}
