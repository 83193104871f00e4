package org.productops.glossary.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportChange;
import org.productops.common.imports.ImportCheck;
import org.productops.common.imports.ImportContent;
import org.productops.common.imports.ImportFate;
import org.productops.common.imports.ImportField;
import org.productops.common.imports.ImportFormat;
import org.productops.common.imports.ImportOrder;
import org.productops.common.imports.ImportPlan;
import org.productops.common.imports.ImportRecord;
import org.productops.common.imports.ImportRow;
import org.productops.common.imports.ImportRun.ImportChoices;
import org.productops.common.imports.ImportSubject;
import org.productops.common.imports.ImportUndo;
import org.productops.common.imports.ImportUndoOrder;
import org.productops.common.job.JobProgress;
import org.productops.common.text.Characters;
import org.productops.common.user.People;
import org.productops.glossary.Concept;
import org.productops.glossary.Concept.Classification;
import org.productops.glossary.ConceptChangeTexts;
import org.productops.glossary.ConceptEdit;
import org.productops.glossary.ConceptFields;
import org.productops.glossary.ConceptService;
import org.productops.glossary.ConceptStore;
import org.productops.glossary.ConceptWrites;
import org.productops.glossary.Domain;
import org.productops.glossary.GlossaryContent;
import org.productops.glossary.GlossaryLibrary;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.MeantAreas;

/**
 * Imports into one glossary, for its editors: concepts that are there are changed, others added, all of a file or nothing. What
 * is not in the file stays as it is.
 */
public final class GlossaryImport implements ImportSubject {

    private static final int NAMED = 10;

    private final GlossaryPlace place;
    private final ConceptService concepts;
    private final ConceptStore store;
    private final ConceptWrites writes;
    private final GlossaryLibrary library;
    private final People people;
    private final ConceptChangeTexts words;
    private final MeantAreas areas;

    GlossaryImport(
            GlossaryPlace place,
            ConceptService concepts,
            ConceptStore store,
            ConceptWrites writes,
            GlossaryLibrary library,
            People people,
            ConceptChangeTexts words,
            MeantAreas areas) {
        this.place = place;
        this.concepts = concepts;
        this.store = store;
        this.writes = writes;
        this.library = library;
        this.people = people;
        this.words = words;
        this.areas = areas;
    }

    /** The glossary into which it imports. */
    public GlossaryPlace place() {
        return place;
    }

    /** The concept that one of the things that were imported is by now, or that a row of a preview is about. */
    public Optional<Concept> find(String key) {
        Optional<Long> id = key.matches("\\d{1,18}") ? Optional.of(Long.valueOf(key)) : ConceptMark.read(place, key);
        return id.flatMap(library.content(glossaryId())::find);
    }

    @Override
    public String id() {
        return place.isGlobal() ? "glossary-" + place.glossaryId() : "glossary-space-" + place.spaceId();
    }

    @Override
    public Message title(String fileName) {
        return fileName.isEmpty()
                ? Message.of("productops.glossaryfiles.job-pasted", place.name())
                : Message.of("productops.glossaryfiles.job", fileName, place.name());
    }

    @Override
    public void requireMayImport() {
        concepts.placeToEdit(place.key());
    }

    @Override
    public List<ImportField> fields() {
        return Stream.concat(
                        ConceptFileFields.COLUMNS.stream()
                                .map(name -> new ImportField(
                                        name, label(name), Optional.of(Message.of(key(name) + ".headers")))),
                        // What changes is shown as a whole, however a file says it.
                        Stream.of(ConceptFields.TERMS, ConceptFields.EXPLANATIONS)
                                .map(name -> new ImportField(name, label(name), Optional.empty())))
                .toList();
    }

    private static Message label(String name) {
        return Message.of(key(name));
    }

    private static String key(String name) {
        return "productops.glossaryfiles.field."
                + name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    @Override
    public List<ImportFormat> formats() {
        return GlossaryFormats.ALL;
    }

    @Override
    public boolean namesPeople() {
        return true;
    }

    @Override
    public boolean asks() {
        return true;
    }

    @Override
    public String format(String named) {
        return GlossaryFormats.imported(named);
    }

    @Override
    public boolean hasEntries() {
        return true;
    }

    @Override
    public List<String> together(List<ImportRecord> records, String place) {
        return FileConcept.of(records.stream()
                        .filter(record -> !FileConcept.isDomain(record))
                        .toList())
                .stream()
                .map(concept -> concept.rows().stream().map(ImportRecord::place).toList())
                .filter(places -> places.contains(place))
                .findFirst()
                .orElse(List.of(place));
    }

    @Override
    public Optional<Message> shown(String field, String value) {
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of("productops.imports.field", words.of(field, value)));
    }

    @Override
    public Optional<Message> holdsUp() {
        return Optional.of(Message.of("productops.glossaryfiles.holds-up"));
    }

    @Override
    public String identity() {
        return ConceptFileFields.ID;
    }

    @Override
    public Optional<Message> refusal(Set<String> fields) {
        return fields.contains(ConceptFileFields.TERM)
                ? Optional.empty()
                : Optional.of(Message.of("productops.glossaryfiles.no-term-column"));
    }

    @Override
    public List<Message> hints(Set<String> fields) {
        List<Message> hints = new ArrayList<>();
        if (!fields.contains(ConceptFileFields.LANGUAGE)) {
            hints.add(Message.of(
                    "productops.glossaryfiles.no-language-column",
                    place.language().toLanguageTag()));
        } else if (!fields.contains(ConceptFileFields.ID)) {
            hints.add(Message.of("productops.glossaryfiles.no-id-column"));
        }
        return hints;
    }

    @Override
    public List<List<String>> example() {
        return GlossaryFormats.example();
    }

    /** Domains are counted apart, whether rows describe them or terms of the file name them. */
    @Override
    public Message applied(ImportCheck check, List<ImportChange> changes) {
        Map<Boolean, Long> domains = byNewness(changes.stream().filter(GlossaryImportUndo::isDomain));
        if (domains.isEmpty()) {
            return ImportSubject.super.applied(check, changes);
        }
        Map<Boolean, Long> terms = byNewness(changes.stream().filter(change -> !GlossaryImportUndo.isDomain(change)));
        return Message.of(
                "productops.glossaryfiles.applied",
                terms.getOrDefault(true, 0L),
                terms.getOrDefault(false, 0L),
                domains.getOrDefault(true, 0L),
                domains.getOrDefault(false, 0L));
    }

    private static Map<Boolean, Long> byNewness(Stream<ImportChange> changes) {
        return changes.collect(Collectors.groupingBy(ImportChange::isNew, Collectors.counting()));
    }

    @Override
    public ImportPlan plan(String userKey, ImportContent content, ImportChoices choices, JobProgress progress) {
        progress.total(content.records().size());
        long id = glossaryId();
        return work(
                        at(id),
                        library.content(id),
                        ids -> ids.isEmpty() ? List.of() : store.find(id, ids),
                        userKey,
                        content,
                        choices,
                        () -> progress.advance(1))
                .plan();
    }

    /** It may be written for the first time at any moment. */
    private long glossaryId() {
        return place.isGlobal()
                ? place.glossaryId()
                : library.directory()
                        .ofSpace(place.spaceId())
                        .map(glossary -> glossary.id())
                        .orElse(0L);
    }

    private GlossaryPlace at(long id) {
        return new GlossaryPlace(id, place.spaceId(), place.key(), place.name(), place.path(), place.language());
    }

    private ConceptImportPlan work(
            GlossaryPlace at,
            GlossaryContent content,
            Function<Collection<Long>, List<Concept>> stored,
            String user,
            ImportContent file,
            ImportChoices choices,
            Runnable progress) {
        return new ConceptImportPlan(
                at, content, stored, new FilePeople(people, choices.people(), user), areas, file.records(), progress);
    }

    @Override
    public void apply(ImportOrder order) {
        writes.change(place, order.userKey(), edit -> {
            ConceptImportPlan worked = work(
                    edit.place(),
                    edit.content(),
                    edit::stored,
                    order.userKey(),
                    order.content(),
                    order.choices(),
                    order.progress()::check);
            refuse(worked.plan(), order.seen());
            order.progress().total(worked.steps().size() + worked.domains().size());
            order.keep().accept(new Doing(edit, order.progress()).all(worked));
            return worked.steps().size();
        });
    }

    private static void refuse(ImportPlan plan, String seen) {
        if (!plan.isRight()) {
            throw InvalidException.general(
                    Message.of("productops.glossaryfiles.wrong-now", named(plan.of(ImportFate.WRONG))));
        }
        if (!plan.isAsSeen(seen)) {
            throw InvalidException.general(
                    Message.of("productops.glossaryfiles.changed-since", named(plan.changedSince(seen))));
        }
    }

    private static String named(List<ImportRow> rows) {
        String names = rows.stream()
                .limit(NAMED)
                .map(row -> Characters.shown(row.name() + " (" + row.record().place() + ")"))
                .collect(Collectors.joining(", "));
        return rows.size() > NAMED ? names + ", \u2026" : names;
    }

    /** Writes what was worked out: new things first get the ids by which others point to them. */
    private static final class Doing {

        /** So many concepts are written, and then it is asked whether to go on. */
        private static final int STEP = 500;

        private final ConceptEdit edit;
        private final JobProgress progress;
        private final Map<Long, Long> domains = new HashMap<>();
        private final Map<Long, Long> ids = new HashMap<>();

        Doing(ConceptEdit edit, JobProgress progress) {
            this.edit = edit;
            this.progress = progress;
        }

        List<ImportChange> all(ConceptImportPlan worked) {
            List<ImportChange> changes = new ArrayList<>();
            for (Domain domain : worked.domains()) {
                changes.add(put(domain, worked.before(domain)));
            }
            Map<Long, String> before = new LinkedHashMap<>();
            insert(worked.steps().stream()
                    .filter(step -> step.before().isEmpty())
                    .map(ConceptImportPlan.Step::after)
                    .toList());
            ids.values().forEach(id -> before.put(id, ""));
            List<Concept> changed = worked.steps().stream()
                    .filter(step -> step.before().isPresent())
                    .map(ConceptImportPlan.Step::after)
                    .toList();
            worked.steps().stream()
                    .flatMap(step -> step.before().stream())
                    .forEach(concept -> before.put(concept.id(), KeptConcept.write(concept)));
            for (int start = 0; start < changed.size(); start += STEP) {
                List<Concept> part = changed.subList(start, Math.min(start + STEP, changed.size()));
                update(part.stream().map(this::stored).toList());
                progress.advance(part.size());
            }
            // Others may have become related to one of them after it was written.
            before.forEach((id, kept) -> changes.add(new ImportChange(
                    String.valueOf(id),
                    kept,
                    edit.content().find(id).orElseThrow().version())));
            return changes;
        }

        private ImportChange put(Domain domain, Optional<Domain> before) {
            Domain stored = edit.put(
                    before,
                    new Domain(
                            before.map(Domain::id).orElse(0L),
                            edit.place().glossaryId(),
                            domains.getOrDefault(domain.parentId(), domain.parentId()),
                            domain.name(),
                            domain.description(),
                            domain.version()));
            domains.put(domain.id(), stored.id());
            progress.advance(1);
            return new ImportChange(
                    GlossaryImportUndo.DOMAIN + stored.id(),
                    before.map(KeptDomain::write).orElse(""),
                    stored.version());
        }

        /** In waves, each of what points to nothing that is not there yet; what leads round gets its ends afterwards. */
        private void insert(List<Concept> concepts) {
            List<Concept> pending = new ArrayList<>(concepts);
            List<Concept> late = new ArrayList<>();
            while (!pending.isEmpty()) {
                progress.check();
                List<Concept> wave = wave(pending);
                if (wave.isEmpty()) {
                    wave = List.of(pending.get(0));
                    late.addAll(wave);
                }
                List<Concept> added =
                        edit.insert(wave.stream().map(this::stored).toList());
                for (int i = 0; i < wave.size(); i++) {
                    ids.put(wave.get(i).id(), added.get(i).id());
                }
                pending.removeIf(concept -> ids.containsKey(concept.id()));
                progress.advance(wave.size());
            }
            update(late.stream()
                    .map(concept -> stored(concept).withId(ids.get(concept.id())))
                    .toList());
        }

        private List<Concept> wave(List<Concept> pending) {
            Set<Long> waiting = new HashSet<>();
            pending.forEach(concept -> waiting.add(concept.id()));
            List<Concept> wave = new ArrayList<>();
            Set<Long> inWave = new HashSet<>();
            for (Concept concept : pending) {
                boolean ready = wave.size() < STEP
                        && concept.classification().broader().stream().noneMatch(waiting::contains)
                        && concept.terms().stream().noneMatch(term -> waiting.contains(term.replacedBy()))
                        && concept.classification().related().stream().noneMatch(inWave::contains);
                if (ready) {
                    wave.add(concept);
                    inWave.add(concept.id());
                }
            }
            return wave;
        }

        /** A concept with what is stored by now of what it points to. */
        private Concept stored(Concept concept) {
            Classification at = concept.classification();
            return concept.withId(isNew(concept.id()) ? 0 : concept.id())
                    .withGlossary(edit.place().glossaryId())
                    .withClassification(new Classification(
                            domains.getOrDefault(at.domainId(), at.domainId()),
                            at.areaKey(),
                            there(at.broader()),
                            there(at.related())))
                    .withTerms(concept.terms().stream()
                            .map(term -> term.withReplacedBy(there(term.replacedBy())))
                            .toList());
        }

        private static boolean isNew(long id) {
            return id >= ConceptImportPlan.FIRST_ID;
        }

        private Set<Long> there(Set<Long> all) {
            Set<Long> there = new TreeSet<>();
            all.forEach(id -> {
                if (there(id) != 0) {
                    there.add(there(id));
                }
            });
            return there;
        }

        private long there(long id) {
            return isNew(id) ? ids.getOrDefault(id, 0L) : id;
        }

        /** Each becomes the next version of what it is by now; what others have made of it already is left alone. */
        private void update(List<Concept> wanted) {
            Map<Long, Concept> now = edit
                    .stored(wanted.stream().map(Concept::id).toList())
                    .stream()
                    .collect(Collectors.toMap(Concept::id, Function.identity()));
            List<Concept> before = new ArrayList<>();
            List<Concept> after = new ArrayList<>();
            for (Concept concept : wanted) {
                Concept there = now.get(concept.id());
                if (!concept.equals(there.withVersion(concept.version()))) {
                    before.add(there);
                    after.add(concept.withVersion(there.version() + 1));
                }
            }
            if (!after.isEmpty()) {
                edit.update(before, after);
            }
        }
    }

    @Override
    public boolean canUndo(List<ImportChange> changes) {
        return new GlossaryImportUndo(library.content(glossaryId()), changes).isAny();
    }

    @Override
    public ImportUndo planUndo(List<ImportChange> changes) {
        requireMayImport();
        return new GlossaryImportUndo(library.content(glossaryId()), changes).figures();
    }

    @Override
    public void undo(ImportUndoOrder order) {
        writes.change(place, order.userKey(), edit -> {
            GlossaryImportUndo undo = new GlossaryImportUndo(edit.content(), order.changes());
            ImportUndo figures = undo.figures();
            if (figures.told() != order.told()) {
                throw InvalidException.general(Message.of("productops.glossaryfiles.undo.other"));
            }
            order.progress().total(figures.back() + figures.removed());
            if (!undo.removed().isEmpty()) {
                edit.delete(undo.removed());
            }
            order.progress().advance(undo.removed().size());
            takeBack(edit, undo.back());
            undo.backDomains().forEach((now, kept) -> edit.put(Optional.of(now), KeptDomain.read(kept, now)));
            undo.removedDomains().forEach(edit::delete);
            order.progress()
                    .advance(figures.back() + figures.removed() - undo.removed().size());
            order.keep().accept(figures);
            return figures;
        });
    }

    private static void takeBack(ConceptEdit edit, Map<Concept, String> back) {
        Map<Long, String> kept = new LinkedHashMap<>();
        back.forEach((concept, before) -> kept.put(concept.id(), before));
        List<Concept> before = edit.stored(kept.keySet());
        List<Concept> after = before.stream()
                .map(now -> KeptConcept.read(kept.get(now.id()), now, edit.content()))
                .toList();
        if (!after.isEmpty()) {
            edit.update(before, after);
        }
    }
}
