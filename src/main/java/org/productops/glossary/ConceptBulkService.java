package org.productops.glossary;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.area.copy.AreaCopyService;
import org.productops.common.error.Confirmation;
import org.productops.common.error.ConflictException;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.UnconfirmedException;
import org.productops.common.user.People;

/** Changes many concepts of a glossary at once, for its editors: all of them in one transaction, or none. */
@ConfluenceComponent
public class ConceptBulkService {

    /** So many concepts are named in questions and refusals; the others are counted. */
    private static final int NAMED = 20;

    private final GlossaryAccess access;
    private final ConceptWrites writes;
    private final People people;
    private final InstantSource clock;
    private final AreaCopyService areas;
    private final WordForms forms;

    @Inject
    public ConceptBulkService(
            GlossaryAccess access,
            ConceptWrites writes,
            People people,
            InstantSource clock,
            AreaCopyService areas,
            WordForms forms) {
        this.areas = areas;
        this.forms = forms;
        this.access = access;
        this.writes = writes;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Changes concepts that were chosen one by one, if all of it can be done.
     *
     * @param chosen each with the version that the caller had seen
     * @param confirmation whether the caller was told what is done
     * @throws UnconfirmedException if not: it tells
     * @throws InvalidException with all that is wrong, at the fields named in {@link ConceptBulkFields}
     * @throws ConflictException if somebody else changed any since the caller saw them: it names those
     * @throws NotFoundException if any is not there any more: it names those
     */
    public ChangedConcepts changeChosen(
            String key, List<ChosenConcept> chosen, ConceptBulkDraft draft, Confirmation confirmation) {
        GlossaryPlace place = access.visible(key);
        String user = access.requireEditor(place);
        MeantAreas meant = new MeantAreas(areas.find());
        ConceptBulkRules rules = new ConceptBulkRules(draft, people, today(), meant);
        List<ChosenConcept> distinct = chosen.stream().distinct().toList();
        if (distinct.isEmpty()) {
            throw InvalidException.at(ConceptBulkFields.CONCEPTS, Message.of("productops.glossary.bulk.none"));
        }
        if (distinct.size() > ConceptBulkRules.MOST_CHOSEN) {
            throw InvalidException.at(
                    ConceptBulkFields.CONCEPTS,
                    Message.of("productops.common.error.texts-many", ConceptBulkRules.MOST_CHOSEN, distinct.size()));
        }
        return writes.change(place, user, edit -> change(edit, seen(edit, distinct), rules, confirmation));
    }

    /**
     * Changes all concepts that are looked for, if all of it can be done.
     *
     * @param confirmation whether the caller was told which those are: they may be others by now
     * @throws UnconfirmedException as {@link #changeChosen}
     * @throws InvalidException as {@link #changeChosen}, and as {@link ConceptSearchService#find}
     */
    public ChangedConcepts changeFound(
            String key, ConceptFilterDraft filter, ConceptBulkDraft draft, Confirmation confirmation) {
        GlossaryPlace place = access.visible(key);
        String user = access.requireEditor(place);
        MeantAreas meant = new MeantAreas(areas.find());
        ConceptBulkRules rules = new ConceptBulkRules(draft, people, today(), meant);
        return writes.change(place, user, edit -> {
            GlossaryContent content = edit.content();
            List<Long> found = content
                    .find(
                            new ConceptFilterRules(content.domains(), people, today(), meant).apply(filter),
                            Locale.ROOT,
                            forms)
                    .best()
                    .stream()
                    .map(Concept::id)
                    .toList();
            if (found.size() > ConceptBulkRules.MOST_CHANGED) {
                throw InvalidException.general(
                        Message.of("productops.glossary.bulk.many", ConceptBulkRules.MOST_CHANGED, found.size()));
            }
            return change(edit, stored(edit, found), rules, confirmation);
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** The concepts as they are stored, in the order in which they were chosen. */
    private static List<Concept> seen(ConceptEdit edit, List<ChosenConcept> chosen) {
        Map<Long, Concept> stored =
                byId(edit, chosen.stream().map(ChosenConcept::id).toList());
        List<String> missing = chosen.stream()
                .map(ChosenConcept::id)
                .filter(id -> !stored.containsKey(id))
                .map(String::valueOf)
                .toList();
        if (!missing.isEmpty()) {
            throw new NotFoundException(Message.of("productops.glossary.bulk.missing", some(missing)));
        }
        List<ChosenConcept> changed = chosen.stream()
                .filter(each -> stored.get(each.id()).version() != each.version())
                .toList();
        if (!changed.isEmpty()) {
            throw new ConflictException(
                    Message.of(
                            "productops.glossary.bulk.conflict",
                            some(changed.stream()
                                    .map(each -> stored.get(each.id()).name())
                                    .toList())),
                    changed.get(0).version(),
                    stored.get(changed.get(0).id()));
        }
        return chosen.stream().map(each -> stored.get(each.id())).distinct().toList();
    }

    private static String some(List<String> names) {
        return names.stream().limit(NAMED).collect(Collectors.joining(", ")) + (names.size() > NAMED ? ", \u2026" : "");
    }

    private static List<Concept> stored(ConceptEdit edit, List<Long> ids) {
        Map<Long, Concept> stored = byId(edit, ids);
        return ids.stream().filter(stored::containsKey).map(stored::get).toList();
    }

    private static Map<Long, Concept> byId(ConceptEdit edit, List<Long> ids) {
        Map<Long, Concept> stored = new HashMap<>();
        edit.stored(ids).forEach(concept -> stored.put(concept.id(), concept));
        return stored;
    }

    private static ChangedConcepts change(
            ConceptEdit edit, List<Concept> concepts, ConceptBulkRules rules, Confirmation confirmation) {
        FieldErrors.Collector errors = FieldErrors.collect();
        rules.check(edit.content(), errors);
        List<Concept> before = new ArrayList<>();
        List<Concept> after = new ArrayList<>();
        for (Concept concept : concepts) {
            Concept changed = rules.apply(concept);
            if (!changed.equals(concept) || rules.change() == ConceptBulkChange.DELETE) {
                before.add(concept);
                after.add(changed);
            }
        }
        errors.throwIfAny();
        if (before.isEmpty()) {
            return new ChangedConcepts(0);
        }
        requireConfirmed(edit.content(), before, after, concepts.size(), rules.change(), confirmation);
        if (rules.change() == ConceptBulkChange.DELETE) {
            edit.delete(before);
        } else {
            edit.update(before, after);
        }
        return new ChangedConcepts(before.size());
    }

    private static void requireConfirmed(
            GlossaryContent content,
            List<Concept> before,
            List<Concept> after,
            int chosen,
            ConceptBulkChange change,
            Confirmation confirmation) {
        boolean deletes = change == ConceptBulkChange.DELETE;
        List<Message> facts = new ArrayList<>();
        facts.add(Message.of(
                deletes ? "productops.glossary.bulk.deletes" : "productops.glossary.bulk.changes", before.size()));
        if (chosen > before.size()) {
            facts.add(Message.of("productops.glossary.bulk.same", chosen - before.size()));
        }
        before.stream()
                .limit(NAMED)
                .forEach(concept -> facts.add(Message.of("productops.glossary.bulk.concept", concept.name())));
        if (before.size() > NAMED) {
            facts.add(Message.of("productops.glossary.bulk.more", before.size() - NAMED));
        }
        if (change == ConceptBulkChange.STATUS) {
            after.stream()
                    .filter(concept -> concept.status() == ConceptStatus.APPROVED)
                    .flatMap(concept -> Homonyms.messages(concept, Optional.empty(), content).stream())
                    .distinct()
                    .limit(NAMED)
                    .forEach(facts::add);
            facts.addAll(ConceptTies.ofStatus(before, after.get(0).status(), content));
        }
        if (deletes) {
            facts.addAll(ConceptTies.ofDeleted(before, content));
        }
        UnconfirmedException question = new UnconfirmedException(facts)
                .agreement(Message.of(
                        deletes ? "productops.glossary.bulk.agree-delete" : "productops.glossary.bulk.agree",
                        before.size()));
        confirmation.require(question);
    }
}
