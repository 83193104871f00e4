package org.productops.glossary.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportFate;
import org.productops.common.imports.ImportPlan;
import org.productops.common.imports.ImportRecord;
import org.productops.common.imports.ImportRow;
import org.productops.common.text.Characters;
import org.productops.common.text.LanguageTag;
import org.productops.common.text.Shortening;
import org.productops.glossary.Concept;
import org.productops.glossary.Concept.Classification;
import org.productops.glossary.ConceptAuditTexts;
import org.productops.glossary.ConceptFields;
import org.productops.glossary.ConceptPlaces;
import org.productops.glossary.ConceptRules;
import org.productops.glossary.Domain;
import org.productops.glossary.GlossaryContent;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.Homonyms;
import org.productops.glossary.MeantAreas;
import org.productops.glossary.TermRows;

/**
 * Works out what would become of the rows of a file: those that are of one concept are taken together, and looked at beside all
 * others of the file and of the glossary. Nothing is changed.
 */
final class ConceptImportPlan {

    /** Until they are stored, new concepts and domains have ids from here on, as no database gives them. */
    static final long FIRST_ID = 500_000_000_000_000_000L;

    /** So many rows are read at once, with their long texts. */
    private static final int BATCH = 500;

    /** So much of what a file says and nobody keeps is told of one concept. */
    private static final int MOST_NOTES = 20;

    private static final int LONGEST_NOTE = 200;

    /** So much of a definition stands for a concept without words. */
    private static final int LONGEST_NAME = 80;

    /**
     * What becomes of one concept.
     *
     * @param before as it is stored; empty for a new one
     * @param after as it is to be; a new one has an id from {@link #FIRST_ID} on
     */
    record Step(Optional<Concept> before, Concept after) {}

    /** A concept of the file while it is worked out. */
    private final class Work {

        final FileConcept file;
        final long id;
        Optional<Concept> before;
        Optional<Concept> after = Optional.empty();
        Optional<DraftOfFile> draft = Optional.empty();
        List<Message> asks = List.of();
        boolean waits;

        Work(FileConcept file, Optional<Concept> before, long id) {
            this.file = file;
            this.before = before;
            this.id = id;
        }

        FieldErrors.Collector errors(ImportRecord row) {
            return errorsByPlace.computeIfAbsent(row.place(), any -> FieldErrors.collect());
        }

        void refuse(FieldErrors errors) {
            errors.general().forEach(text -> errors(file.first()).general(text));
            errors.fields().forEach((field, text) -> {
                DraftOfFile.Cell cell =
                        draft.map(each -> each.at(field)).orElse(new DraftOfFile.Cell(file.first(), field));
                errors(cell.row()).at(cell.field(), text);
            });
        }

        boolean isWrong() {
            return file.rows().stream()
                    .anyMatch(row -> errorsByPlace.containsKey(row.place())
                            && !errorsByPlace.get(row.place()).isEmpty());
        }
    }

    private final GlossaryPlace place;
    private final GlossaryContent content;
    private final Function<Collection<Long>, List<Concept>> stored;
    private final FilePeople people;
    private final MeantAreas areas;
    private final Runnable progress;
    private final FileDomains domains;
    private final FileReferences references;
    private final Map<String, FieldErrors.Collector> errorsByPlace = new HashMap<>();
    private final Map<String, FieldErrors.Collector> notesByPlace = new HashMap<>();
    private final Map<String, Work> byPlace = new LinkedHashMap<>();
    private final List<Work> works = new ArrayList<>();
    private final Map<String, ImportRow> domainRows = new HashMap<>();
    private final ImportPlan plan;
    private final List<Step> steps = new ArrayList<>();

    /**
     * @param content the glossary as it is
     * @param stored reads concepts with their long texts
     * @param areas which areas there are
     * @param progress is told of each row
     */
    ConceptImportPlan(
            GlossaryPlace place,
            GlossaryContent content,
            Function<Collection<Long>, List<Concept>> stored,
            FilePeople people,
            MeantAreas areas,
            List<ImportRecord> records,
            Runnable progress) {
        this.place = place;
        this.content = content;
        this.stored = stored;
        this.people = people;
        this.areas = areas;
        this.progress = progress;
        this.domains = new FileDomains(place.glossaryId(), content.domains(), FIRST_ID);
        this.references = new FileReferences(place, content);
        identify(
                records.stream().filter(record -> !FileConcept.isDomain(record)).toList());
        for (int start = 0; start < works.size(); start += BATCH) {
            draft(works.subList(start, Math.min(start + BATCH, works.size())));
        }
        records.stream().filter(FileConcept::isDomain).forEach(this::describe);
        relateBothEnds();
        GlossaryContent then = then();
        Set<Long> missing = works.stream()
                .filter(work -> work.after.isEmpty())
                .map(work -> work.id)
                .collect(Collectors.toSet());
        works.forEach(work -> place(work, then, missing));
        works.forEach(this::step);
        List<ImportRow> rows = records.stream()
                .flatMap(record -> Optional.ofNullable(domainRows.get(record.place()))
                        .or(() -> Optional.ofNullable(byPlace.get(record.place()))
                                .flatMap(work -> row(work, record, then)))
                        .stream())
                .toList();
        this.plan = new ImportPlan(rows, List.of(), false, people.found(), facts());
    }

    private List<Message> facts() {
        List<Message> facts = new ArrayList<>();
        long come =
                domains().stream().filter(domain -> before(domain).isEmpty()).count();
        if (!domains().isEmpty()) {
            facts.add(Message.of(
                    "productops.glossaryfiles.domains", come, domains().size() - come));
            long rows = domainRows.values().stream()
                    .filter(row -> row.fate() == ImportFate.NEW || row.fate() == ImportFate.CHANGED)
                    .count();
            if (rows > 0) {
                facts.add(Message.of("productops.glossaryfiles.domains.rows", rows));
            }
        }
        boolean namesArea = steps.stream()
                .anyMatch(step -> !areaKey(step.after()).isEmpty()
                        && !step.before().map(ConceptImportPlan::areaKey).equals(Optional.of(areaKey(step.after()))));
        if (namesArea && !areas.isKnown()) {
            facts.add(Message.of("productops.glossaryfiles.areas-unchecked"));
        }
        return facts;
    }

    private static String areaKey(Concept concept) {
        return concept.classification().areaKey();
    }

    ImportPlan plan() {
        return plan;
    }

    /** What is to be done with concepts; nothing is to be done with those that stay as they are. */
    List<Step> steps() {
        return List.copyOf(steps);
    }

    /** The domains that come or change, each after the one above it. */
    List<Domain> domains() {
        return domains.touched();
    }

    Optional<Domain> before(Domain domain) {
        return domains.before(domain.id());
    }

    private void identify(List<ImportRecord> records) {
        List<FileConcept> all = FileConcept.of(records);
        FileIdentity identity = new FileIdentity(place, content);
        identity.claim(all);
        for (FileConcept file : all) {
            FieldErrors.Collector errors = FieldErrors.collect();
            Optional<Concept> before = identity.find(file, errors);
            long id = before.map(Concept::id).orElse(FIRST_ID + works.size());
            Work work = new Work(file, before, id);
            work.refuse(errors.build());
            works.add(work);
            file.rows().forEach(row -> byPlace.put(row.place(), work));
            references.know(file, id);
        }
    }

    private void draft(List<Work> batch) {
        Map<Long, Concept> whole =
                stored
                        .apply(batch.stream()
                                .flatMap(work -> work.before.stream())
                                .map(Concept::id)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Concept::id, Function.identity()));
        for (Work work : batch) {
            // What is gone by now is new again.
            work.before = work.before.map(each -> whole.get(each.id()));
            draft(work);
            work.file.rows().forEach(row -> progress.run());
        }
    }

    private void draft(Work work) {
        DraftOfFile draft =
                new DraftOfFile(work.file, work.before, LanguageTag.of(place.language()), references::resolve);
        work.draft = Optional.of(draft);
        FieldErrors.Collector errors = FieldErrors.collect();
        checkSame(work);
        checkReferences(work);
        noteLeftOut(work);
        String domain = work.file.says(ConceptFileFields.DOMAIN)
                ? domains.resolve(work.file.text(ConceptFileFields.DOMAIN), errors)
                : work.before
                        .map(each -> each.classification().domainId())
                        .filter(id -> id != 0)
                        .map(String::valueOf)
                        .orElse("");
        Optional<String> owner = owner(work);
        work.after = new ConceptRules(place.language(), errors)
                .apply(
                        draft.draft(domain, area(work), owner.orElse("")),
                        place.glossaryId(),
                        work.before,
                        owner.map(key -> Map.of(key, key)).orElse(Map.of()))
                .map(concept -> ordered(concept.withId(work.id), work.before));
        work.refuse(errors.build());
    }

    /** The key of the area; of one that is not there, or where it is not clear which is meant, it is said that it is left out. */
    private String area(Work work) {
        String there = work.before.map(ConceptImportPlan::areaKey).orElse("");
        String typed = work.file.text(ConceptFileFields.AREA);
        if (!work.file.says(ConceptFileFields.AREA) || typed.equals(there)) {
            return there;
        }
        Optional<Message> problem = areas.problem(typed);
        problem.ifPresent(why ->
                notes(work.file.rowOf(ConceptFileFields.AREA).orElseThrow()).at(ConceptFileFields.AREA, why));
        return problem.isPresent() ? there : areas.key(typed);
    }

    /** The key of the owner. */
    private Optional<String> owner(Work work) {
        Optional<String> there = work.before.map(each -> each.care().ownerKey()).filter(key -> !key.isEmpty());
        String name = work.file.text(ConceptFileFields.OWNER);
        if (!work.file.says(ConceptFileFields.OWNER)
                || there.filter(name::equals).isPresent()) {
            return there;
        }
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> key = people.key(name);
        if (key.isPresent()) {
            return key;
        }
        ImportRecord row = work.file.rowOf(ConceptFileFields.OWNER).orElseThrow();
        Message why = Message.of("productops.glossary.error.no-user", Shortening.atCharacter(name, LONGEST_NOTE));
        if (people.leavesOut()) {
            notes(row).at(ConceptFileFields.OWNER, why);
            return there;
        }
        work.errors(row).at(ConceptFileFields.OWNER, why);
        return Optional.empty();
    }

    /** What is the same in another order stays as it is. */
    private static Concept ordered(Concept concept, Optional<Concept> before) {
        return before.filter(each -> each.terms().size() == concept.terms().size()
                        && new HashSet<>(each.terms()).equals(new HashSet<>(concept.terms())))
                .map(each -> concept.withTerms(each.terms()))
                .orElse(concept);
    }

    /** Rows of one concept may not say different things of it. */
    private void checkSame(Work work) {
        for (String field : ConceptFileFields.OF_CONCEPT) {
            work.file.rowOf(field).ifPresent(first -> work.file.rows().stream()
                    .filter(row -> !FileConcept.text(row, field).isEmpty()
                            && !FileConcept.text(row, field).equals(FileConcept.text(first, field)))
                    .forEach(row -> work.errors(row)
                            .at(field, Message.of("productops.glossaryfiles.different", first.place()))));
        }
        work.file.byLanguage(LanguageTag.of(place.language())).values().forEach(rows -> {
            for (String field : List.of(ConceptFileFields.DEFINITION, ConceptFileFields.TEXT)) {
                List<ImportRecord> said = rows.stream()
                        .filter(row -> !FileConcept.text(row, field).isEmpty())
                        .toList();
                said.stream()
                        .skip(1)
                        .filter(row -> !FileConcept.text(row, field).equals(FileConcept.text(said.get(0), field)))
                        .forEach(row -> work.errors(row)
                                .at(
                                        field,
                                        Message.of(
                                                "productops.glossaryfiles.different",
                                                said.get(0).place())));
            }
        });
    }

    private void checkReferences(Work work) {
        for (ImportRecord row : work.file.rows()) {
            for (String field :
                    List.of(ConceptFileFields.BROADER, ConceptFileFields.RELATED, ConceptFileFields.REPLACED_BY)) {
                String cell = FileConcept.text(row, field);
                List<String> texts =
                        field.equals(ConceptFileFields.REPLACED_BY) ? List.of(cell) : CellTexts.split(cell);
                for (String text : texts) {
                    if (references.isElsewhere(text)) {
                        notes(row).at(field, Message.of("productops.glossaryfiles.elsewhere", text));
                    } else {
                        references.problem(text).ifPresent(why -> work.errors(row)
                                .at(field, why));
                    }
                }
            }
        }
    }

    private void noteLeftOut(Work work) {
        work.file.rows().forEach(this::noteLeftOut);
    }

    private void noteLeftOut(ImportRecord row) {
        String left = row.fields().getOrDefault(ConceptFileFields.LEFT_OUT, "");
        if (!left.isEmpty()) {
            List<String> lines = Arrays.asList(left.split("\n"));
            lines.stream().limit(MOST_NOTES).forEach(line -> notes(row)
                    .general(Message.of(
                            "productops.glossaryfiles.left-out", Shortening.atCharacter(line, LONGEST_NOTE))));
            if (lines.size() > MOST_NOTES) {
                notes(row).general(Message.of("productops.glossaryfiles.left-out.more", lines.size() - MOST_NOTES));
            }
        }
    }

    private FieldErrors.Collector notes(ImportRecord row) {
        return notesByPlace.computeIfAbsent(row.place(), any -> FieldErrors.collect());
    }

    private void describe(ImportRecord row) {
        noteLeftOut(row);
        FieldErrors.Collector errors = FieldErrors.collect();
        String cell = FileConcept.text(row, ConceptFileFields.DOMAIN);
        Optional<FileDomains.Described> described = domains.describe(
                cell, Optional.ofNullable(row.fields().get(ConceptFileFields.DOMAIN_DESCRIPTION)), errors);
        ImportFate fate = described
                .map(each -> each.before().isEmpty()
                        ? ImportFate.NEW
                        : each.before().get().equals(each.after()) ? ImportFate.SAME : ImportFate.CHANGED)
                .orElse(ImportFate.WRONG);
        domainRows.put(
                row.place(),
                new ImportRow(
                        row,
                        cell,
                        cell.isEmpty()
                                ? beginning(row, ConceptFileFields.DOMAIN_DESCRIPTION, ConceptFileFields.LEFT_OUT)
                                : cell,
                        fate,
                        described
                                .map(each -> FieldChange.between(
                                        each.before()
                                                .map(ConceptImportPlan::texts)
                                                .orElse(Map.of()),
                                        texts(each.after())))
                                .orElse(List.of()),
                        errors.build(),
                        notesOf(row),
                        described
                                .flatMap(FileDomains.Described::before)
                                .map(Domain::version)
                                .orElse(0L)));
        progress.run();
    }

    private static Map<String, String> texts(Domain domain) {
        return Map.of(
                ConceptFileFields.DOMAIN, domain.name(), ConceptFileFields.DOMAIN_DESCRIPTION, domain.description());
    }

    /** Where one concept of the file says that it has to do with another one, both have. */
    private void relateBothEnds() {
        Map<Long, Set<Long>> saidBy = new HashMap<>();
        for (Work work : works) {
            work.after.ifPresent(concept -> concept.classification().related().forEach(other -> saidBy.computeIfAbsent(
                            other, any -> new TreeSet<>())
                    .add(work.id)));
        }
        for (Work work : works) {
            Set<Long> others = saidBy.getOrDefault(work.id, Set.of());
            work.after = work.after.map(concept -> {
                Classification at = concept.classification();
                if (at.related().containsAll(others)) {
                    return concept;
                }
                Set<Long> all = new TreeSet<>(at.related());
                all.addAll(others);
                return concept.withClassification(new Classification(at.domainId(), at.areaKey(), at.broader(), all));
            });
        }
    }

    /** The glossary as it would be. */
    private GlossaryContent then() {
        Map<Long, Concept> all = new HashMap<>();
        content.concepts().forEach(concept -> all.put(concept.id(), concept));
        works.forEach(work -> work.after.ifPresent(concept -> all.put(work.id, concept)));
        return GlossaryContent.of(all.values(), domains.all());
    }

    private boolean isChanged(Work work) {
        return work.after
                .filter(after -> work.before
                        .map(before -> !after.equals(before.withVersion(after.version())))
                        .orElse(true))
                .isPresent();
    }

    /** @param missing the ids of those that are wrong by themselves: what points to them waits until they are right */
    private void place(Work work, GlossaryContent then, Set<Long> missing) {
        if (!isChanged(work)) {
            return;
        }
        Concept after = work.after.orElseThrow();
        work.waits = pointsTo(after, missing);
        if (work.waits) {
            return;
        }
        FieldErrors.Collector errors = FieldErrors.collect();
        new ConceptPlaces(then, errors).check(after, TermRows.of(after));
        DraftOfFile draft = work.draft.orElseThrow();
        errors.build().fields().forEach((field, text) -> {
            DraftOfFile.Cell cell = term(after, field)
                    .map(index -> draft.at(after.terms().get(index), field.substring(field.lastIndexOf('.') + 1)))
                    .orElseGet(() -> draft.at(field));
            work.errors(cell.row()).at(cell.field(), text);
        });
        work.asks = Homonyms.messages(after, work.before, then);
    }

    private static boolean pointsTo(Concept concept, Set<Long> ids) {
        return concept.classification().broader().stream().anyMatch(ids::contains)
                || concept.classification().related().stream().anyMatch(ids::contains)
                || concept.terms().stream().anyMatch(term -> ids.contains(term.replacedBy()));
    }

    private static Optional<Integer> term(Concept concept, String field) {
        for (int i = 0; i < concept.terms().size(); i++) {
            if (field.startsWith(ConceptFields.part(ConceptFields.TERMS, i, ""))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private void step(Work work) {
        if (!work.isWrong() && !work.waits && isChanged(work)) {
            steps.add(new Step(work.before, work.after.orElseThrow()));
        }
    }

    /** The row of a concept's first record, and those of others that are wrong or say what is not kept. */
    private Optional<ImportRow> row(Work work, ImportRecord record, GlossaryContent then) {
        FieldErrors wrong = Optional.ofNullable(errorsByPlace.get(record.place()))
                .map(FieldErrors.Collector::build)
                .orElse(FieldErrors.none());
        FieldErrors notes = notesOf(record);
        boolean first = record == work.file.first();
        if (!first && wrong.isEmpty() && notes.isEmpty()) {
            return Optional.empty();
        }
        String name = work.after.map(Concept::name).orElseGet(() -> name(work));
        ImportFate fate = !wrong.isEmpty()
                ? ImportFate.WRONG
                : work.isWrong() || work.waits ? ImportFate.WAITING : first ? fate(work) : ImportFate.SAME;
        boolean told = first && work.after.isPresent() && (fate == ImportFate.NEW || fate == ImportFate.CHANGED);
        return Optional.of(new ImportRow(
                record,
                work.before.map(each -> ConceptMark.of(place, each.id())).orElse(name),
                name,
                fate,
                told
                        ? FieldChange.between(
                                work.before
                                        .map(new ConceptAuditTexts(content)::of)
                                        .orElse(Map.of()),
                                new ConceptAuditTexts(then).of(work.after.orElseThrow()))
                        : List.of(),
                wrong,
                notes,
                first ? work.asks : List.of(),
                work.before.map(Concept::version).orElse(0L)));
    }

    private ImportFate fate(Work work) {
        if (work.before.isEmpty()) {
            return ImportFate.NEW;
        }
        return isChanged(work) ? ImportFate.CHANGED : ImportFate.SAME;
    }

    private static String name(Work work) {
        return Stream.concat(
                        Stream.concat(Stream.of(ConceptFileFields.TERM), ConceptFileFields.CELLS.stream()),
                        Stream.of(ConceptFileFields.DEFINITION, ConceptFileFields.TEXT))
                .map(work.file::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(ConceptImportPlan::beginning)
                .orElseGet(work.file::id);
    }

    private static String beginning(String text) {
        return Shortening.atWord(Characters.oneLine(text), LONGEST_NAME);
    }

    /** The beginning of the first of these fields that says something. */
    private static String beginning(ImportRecord row, String... fields) {
        return Stream.of(fields)
                .map(field -> FileConcept.text(row, field))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(ConceptImportPlan::beginning)
                .orElse("");
    }

    private FieldErrors notesOf(ImportRecord row) {
        return Optional.ofNullable(notesByPlace.get(row.place()))
                .map(FieldErrors.Collector::build)
                .orElse(FieldErrors.none());
    }
}
