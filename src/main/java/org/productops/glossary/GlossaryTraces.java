package org.productops.glossary;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.productops.common.person.Erased;
import org.productops.common.person.PersonQuery;
import org.productops.common.person.PersonReport;
import org.productops.common.person.PersonTrace;
import org.productops.common.person.PersonTraces;
import org.productops.common.snapshot.Change;
import org.productops.common.snapshot.Snapshot;
import org.productops.common.snapshot.SnapshotWrites;
import org.productops.common.version.Versioned;

/**
 * People in glossaries: who proposed a concept or edits a glossary, and who is named in what is said there. Who owns a concept
 * stays until somebody else does, and so do terms and domains that are called as a person is: by them they are found.
 */
@ConfluenceComponent
public class GlossaryTraces implements PersonTraces {

    private static final String TOPIC = "glossaries";

    private static final Kind<Concept> CONCEPT =
            new Kind<>(GlossaryTraces::without, GlossaryTraces::wouldBe, GlossaryTraces::fields);
    private static final Kind<Domain> DOMAIN = new Kind<>(
            (query, words, domain) -> new Domain(
                    domain.id(),
                    domain.glossaryId(),
                    domain.parentId(),
                    domain.name(),
                    query.cleaned(words, 0, domain.description()),
                    domain.version()),
            (query, words, domain) -> new Domain(
                    domain.id(),
                    domain.glossaryId(),
                    domain.parentId(),
                    query.cleaned(words, 0, domain.name()),
                    domain.description(),
                    domain.version()),
            domain -> Map.of("title", domain.name(), "description", domain.description()));
    private static final Kind<Glossary> GLOSSARY =
            new Kind<>(GlossaryTraces::without, (query, words, glossary) -> glossary, GlossaryTraces::fields);
    private static final Kind<GlossaryChoice> CHOICE = new Kind<>(
            (query, words, choice) -> new GlossaryChoice(
                    choice.spaceId(),
                    choice.asEverywhere(),
                    choice.glossaryIds(),
                    choice.highlighting(),
                    cleaned(query, words, choice.exclusions()),
                    choice.version()),
            (query, words, choice) -> choice,
            choice -> Map.of("exclusions", String.join("\n", choice.exclusions())));

    private final ConceptStore concepts;
    private final GlossaryStore glossaries;
    private final GlossaryLibrary library;
    private final SnapshotWrites writes;

    @Inject
    public GlossaryTraces(
            ConceptStore concepts, GlossaryStore glossaries, GlossaryLibrary library, SnapshotWrites writes) {
        this.concepts = concepts;
        this.glossaries = glossaries;
        this.library = library;
        this.writes = writes;
    }

    /** What is left of something. */
    @FunctionalInterface
    private interface Left<T> {
        T of(PersonQuery query, boolean words, T thing);
    }

    /**
     * A kind of things in which people may be named.
     *
     * @param erased what is left where they are erased
     * @param kept what would be left if that were erased that stays
     * @param fields what it says, by the names of the fields
     */
    private record Kind<T>(Left<T> erased, Left<T> kept, Function<T, Map<String, String>> fields) {

        void addTraces(PersonQuery query, T thing, List<PersonTrace> traces) {
            trace(query, thing, erased, false).ifPresent(traces::add);
            trace(query, thing, kept, true).ifPresent(traces::add);
        }

        private Optional<PersonTrace> trace(PersonQuery query, T thing, Left<T> left, boolean stays) {
            if (!isFound(query, true, thing, left)) {
                return Optional.empty();
            }
            Map<String, String> after = fields.apply(left.of(query.inTexts(), true, thing));
            Map<String, String> found = new LinkedHashMap<>(fields.apply(thing));
            found.entrySet().removeIf(field -> field.getValue().equals(after.get(field.getKey())));
            return Optional.of(new PersonTrace(0, found, stays));
        }

        private boolean isFound(PersonQuery query, boolean words, T thing, Left<T> left) {
            return !left.of(query, words, thing).equals(thing);
        }

        /** Empty if nothing is to be erased. */
        Optional<T> without(PersonQuery query, boolean words, T thing) {
            return isFound(query, words, thing, erased)
                    ? Optional.of(erased.of(query.inTexts(), words, thing))
                    : Optional.empty();
        }
    }

    @Override
    public PersonReport find(PersonQuery query) {
        List<PersonTrace> traces = new ArrayList<>();
        glossaries.all().forEach(each -> GLOSSARY.addTraces(query, each, traces));
        glossaries.choices().forEach(each -> CHOICE.addTraces(query, each, traces));
        concepts.domains().forEach(each -> DOMAIN.addTraces(query, each, traces));
        concepts.forEach(each -> CONCEPT.addTraces(query, each, traces));
        return new PersonReport(TOPIC, traces);
    }

    @Override
    public Erased erase(PersonQuery query, boolean words) {
        Map<Long, Set<Long>> conceptIds = new HashMap<>();
        concepts.forEach(each -> CONCEPT.without(query, words, each).ifPresent(found -> conceptIds
                .computeIfAbsent(found.glossaryId(), any -> new HashSet<>())
                .add(found.id())));
        concepts.domains().forEach(each -> DOMAIN.without(query, words, each)
                .ifPresent(found -> conceptIds.computeIfAbsent(found.glossaryId(), any -> new HashSet<>())));
        int count = eraseDirectory(query, words);
        for (Map.Entry<Long, Set<Long>> each : conceptIds.entrySet()) {
            count += eraseContent(each.getKey(), each.getValue(), query, words);
        }
        return new Erased(TOPIC, count);
    }

    private int eraseContent(long glossaryId, Set<Long> conceptIds, PersonQuery query, boolean words) {
        return writes.change(library.contents(), GlossaryLibrary.key(glossaryId), writing -> {
            List<Concept> changed = concepts.find(glossaryId, conceptIds).stream()
                    .flatMap(each -> CONCEPT.without(query, words, each).stream())
                    .map(each -> each.withVersion(each.version() + 1))
                    .toList();
            concepts.update(changed, writing.revision());
            List<Domain> domains = concepts.domains(glossaryId).stream()
                    .flatMap(each -> DOMAIN.without(query, words, each).stream())
                    .toList();
            domains.forEach(each -> concepts.put(each.withVersion(each.version() + 1)));
            return change(changed.size() + domains.size());
        });
    }

    private int eraseDirectory(PersonQuery query, boolean words) {
        return writes.change(library.directories(), Snapshot.ALL, writing -> {
            List<Versioned> changed = new ArrayList<>();
            for (Glossary each : glossaries.all()) {
                GLOSSARY.without(query, words, each)
                        .map(left -> glossaries.put(left.withVersion(left.version() + 1)))
                        .ifPresent(changed::add);
            }
            for (GlossaryChoice each : glossaries.choices()) {
                CHOICE.without(query, words, each).ifPresent(left -> {
                    GlossaryChoice next = left.withVersion(left.version() + 1);
                    glossaries.put(next);
                    changed.add(next);
                });
            }
            return change(changed.size());
        });
    }

    private static <T> Change<T, Integer> change(int count) {
        return count == 0 ? Change.none(count) : Change.unseen(count);
    }

    private static List<String> cleaned(PersonQuery query, boolean words, List<String> texts) {
        return texts.stream().map(text -> query.cleaned(words, 0, text)).toList();
    }

    private static Glossary without(PersonQuery query, boolean words, Glossary glossary) {
        return new Glossary(
                glossary.id(),
                glossary.spaceId(),
                glossary.key(),
                // What something is called that is no person is certainly about nobody.
                query.isCertain() ? glossary.name() : query.cleaned(words, 0, glossary.name()),
                query.cleaned(words, 0, glossary.description()),
                glossary.language(),
                glossary.editors().stream()
                        .filter(editor -> !editor.isUser() || !query.isUser(editor.id()))
                        .toList(),
                glossary.sharedWithJira(),
                glossary.version());
    }

    private static Map<String, String> fields(Glossary glossary) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", glossary.name());
        fields.put("description", glossary.description());
        fields.put(
                "editors",
                String.join(
                        "\n",
                        glossary.editors().stream().map(editor -> editor.id()).toList()));
        return fields;
    }

    private static Concept without(PersonQuery query, boolean words, Concept concept) {
        Concept.Care care = concept.care();
        return new Concept(
                concept.id(),
                concept.glossaryId(),
                concept.status(),
                concept.classification(),
                new Concept.Care(
                        care.ownerKey(), query.cleanedUser(care.proposerKey()), care.reviewMonths(), care.reviewed()),
                cleaned(query, words, concept.sources()),
                concept.explanations().stream()
                        .map(each -> new Explanation(
                                each.language(),
                                query.cleaned(words, 0, each.definition()),
                                query.cleaned(words, 0, each.text())))
                        .toList(),
                concept.terms().stream()
                        .map(each -> with(each, each.text(), each.forms(), query.cleaned(words, 0, each.note())))
                        .toList(),
                concept.version());
    }

    private static Concept wouldBe(PersonQuery query, boolean words, Concept concept) {
        Concept.Care care = concept.care();
        return concept.withCare(new Concept.Care(
                        query.cleanedUser(care.ownerKey()), care.proposerKey(), care.reviewMonths(), care.reviewed()))
                .withTerms(concept.terms().stream()
                        .map(each -> with(
                                each,
                                query.cleaned(words, 0, each.text()),
                                cleaned(query, words, each.forms()),
                                each.note()))
                        .toList());
    }

    private static Term with(Term term, String text, List<String> forms, String note) {
        return new Term(
                text,
                term.language(),
                term.status(),
                term.type(),
                term.partOfSpeech(),
                term.caseRule(),
                forms,
                note,
                term.replacedBy());
    }

    private static Map<String, String> fields(Concept concept) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("owner", concept.care().ownerKey());
        fields.put("user", concept.care().proposerKey());
        fields.put("source", String.join("\n", concept.sources()));
        fields.put("definition", joined(concept.explanations(), Explanation::definition));
        fields.put("text", joined(concept.explanations(), Explanation::text));
        fields.put("term", joined(concept.terms(), Term::text));
        fields.put("forms", joined(concept.terms(), term -> String.join("\n", term.forms())));
        fields.put("note", joined(concept.terms(), Term::note));
        return fields;
    }

    private static <T> String joined(List<T> things, Function<T, String> text) {
        return String.join(
                "\n", things.stream().map(text).filter(each -> !each.isEmpty()).toList());
    }
}
