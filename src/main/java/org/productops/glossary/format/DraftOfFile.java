package org.productops.glossary.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.common.imports.ImportRecord;
import org.productops.common.text.LanguageTag;
import org.productops.common.text.TextIdentity;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptDraft;
import org.productops.glossary.ConceptFields;
import org.productops.glossary.Explanation;
import org.productops.glossary.ExplanationDraft;
import org.productops.glossary.PartOfSpeech;
import org.productops.glossary.Term;
import org.productops.glossary.TermDraft;
import org.productops.glossary.TermFields;
import org.productops.glossary.TermStatus;
import org.productops.glossary.TermType;

/**
 * What a file wants a concept to be: what it says, beside what is there and the file says nothing of. Knows at which cell of
 * the file each part of the draft stands, for what is wrong with it.
 */
final class DraftOfFile {

    private static final Pattern PART = Pattern.compile("(\\w+)\\.(\\d+)\\.(\\w+)");

    /** A row, and the name of a field of it. */
    record Cell(ImportRecord row, String field) {}

    /** A term of the draft; {@code cell} is where it stands, in a row of its own or with others. */
    private record Named(TermDraft draft, Cell cell) {}

    private record Said(ExplanationDraft draft, ImportRecord row) {}

    private final FileConcept file;
    private final Optional<Concept> before;
    private final Map<String, List<ImportRecord>> byLanguage;
    private final Function<String, String> references;
    private final List<Named> terms = new ArrayList<>();
    private final List<Said> explanations = new ArrayList<>();

    /**
     * @param before the concept as it is stored, with its long texts; empty for a new one
     * @param language the tag of the glossary's main one
     * @param references the id of the concept that is meant by a text; empty if none is
     */
    DraftOfFile(FileConcept file, Optional<Concept> before, String language, Function<String, String> references) {
        this.file = file;
        this.before = before;
        this.byLanguage = file.byLanguage(language);
        this.references = references;
        languages(before.map(Concept::terms).orElse(List.of()).stream().map(Term::language))
                .forEach(this::addTerms);
        languages(before.map(Concept::explanations).orElse(List.of()).stream().map(Explanation::language))
                .forEach(this::addExplanation);
    }

    /** Those that are there first, so that nothing moves that stays; then those of the file. */
    private List<String> languages(Stream<Locale> there) {
        return Stream.concat(there.map(LanguageTag::of), byLanguage.keySet().stream())
                .distinct()
                .toList();
    }

    private void addTerms(String language) {
        List<Term> there = before.map(Concept::terms).orElse(List.of()).stream()
                .filter(term -> LanguageTag.of(term.language()).equals(language))
                .toList();
        Map<String, Term> exact = new LinkedHashMap<>();
        Map<String, Term> alike = new LinkedHashMap<>();
        there.forEach(term -> {
            exact.putIfAbsent(term.text(), term);
            alike.putIfAbsent(TextIdentity.of(term.text()), term);
        });
        List<Named> said = new ArrayList<>();
        for (ImportRecord row : byLanguage.getOrDefault(language, List.of())) {
            said.addAll(terms(row, language, text -> Optional.ofNullable(exact.get(text))
                    .or(() -> Optional.ofNullable(alike.get(TextIdentity.of(text))))));
        }
        terms.addAll(said);
        Set<String> named =
                said.stream().map(each -> TextIdentity.of(each.draft().text())).collect(Collectors.toSet());
        there.stream()
                .filter(term ->
                        said.isEmpty() || !isSayable(term.status()) && !named.contains(TextIdentity.of(term.text())))
                .forEach(term -> terms.add(new Named(draft(term), new Cell(file.first(), ConceptFileFields.TERM))));
    }

    /** Whether the file would name a term of this status if it were still one. */
    private boolean isSayable(TermStatus status) {
        return file.says(ConceptFileFields.TERM_STATUS)
                || switch (status) {
                    case PREFERRED -> file.says(ConceptFileFields.TERM);
                    case ADMITTED ->
                        Stream.of(
                                        ConceptFileFields.SYNONYMS,
                                        ConceptFileFields.ABBREVIATIONS,
                                        ConceptFileFields.ACRONYMS)
                                .anyMatch(file::says);
                    case DEPRECATED -> file.says(ConceptFileFields.DEPRECATED);
                    case SUPERSEDED -> file.says(ConceptFileFields.SUPERSEDED);
                };
    }

    private List<Named> terms(ImportRecord row, String language, Function<String, Optional<Term>> there) {
        List<Named> all = new ArrayList<>();
        String own = FileConcept.text(row, ConceptFileFields.TERM);
        if (!own.isEmpty()) {
            all.add(new Named(ofRow(row, own, language, there.apply(own)), new Cell(row, ConceptFileFields.TERM)));
        }
        for (String cell : ConceptFileFields.CELLS) {
            for (String text : CellTexts.split(FileConcept.text(row, cell))) {
                all.add(new Named(ofCell(cell, text, language, there.apply(text)), new Cell(row, cell)));
            }
        }
        return all;
    }

    private TermDraft ofRow(ImportRecord row, String text, String language, Optional<Term> there) {
        TermDraft known = there.map(this::draft).orElse(TermDraft.of(text, language, ""));
        return new TermDraft(
                text,
                language,
                row.fields().getOrDefault(ConceptFileFields.TERM_STATUS, ""),
                cell(row, ConceptFileFields.TYPE, known.type()),
                cell(row, ConceptFileFields.PART_OF_SPEECH, known.partOfSpeech()),
                cell(row, ConceptFileFields.CASE_RULE, known.caseRule()),
                row.fields().containsKey(ConceptFileFields.FORMS)
                        ? CellTexts.split(row.fields().get(ConceptFileFields.FORMS))
                        : known.forms(),
                cell(row, ConceptFileFields.NOTE, known.note()),
                row.fields().containsKey(ConceptFileFields.REPLACED_BY)
                        ? references.apply(FileConcept.text(row, ConceptFileFields.REPLACED_BY))
                        : known.replacedBy());
    }

    private static String cell(ImportRecord row, String field, String otherwise) {
        return row.fields().getOrDefault(field, otherwise);
    }

    private TermDraft ofCell(String cell, String text, String language, Optional<Term> there) {
        TermDraft known = there.map(this::draft).orElse(TermDraft.of(text, language, ""));
        boolean shortForms = Stream.of(ConceptFileFields.ABBREVIATIONS, ConceptFileFields.ACRONYMS)
                .anyMatch(file::says);
        boolean isShort = there.map(Term::type).filter(TermType::isShort).isPresent();
        TermStatus status =
                switch (cell) {
                    case ConceptFileFields.DEPRECATED -> TermStatus.DEPRECATED;
                    case ConceptFileFields.SUPERSEDED -> TermStatus.SUPERSEDED;
                    default -> TermStatus.ADMITTED;
                };
        String type =
                switch (cell) {
                    case ConceptFileFields.ABBREVIATIONS -> TermType.ABBREVIATION.name();
                    case ConceptFileFields.ACRONYMS -> TermType.ACRONYM.name();
                    case ConceptFileFields.SYNONYMS -> isShort && shortForms ? "" : known.type();
                    default -> known.type();
                };
        return new TermDraft(
                text,
                language,
                status.name(),
                type,
                known.partOfSpeech(),
                type.equals(known.type()) ? known.caseRule() : "",
                known.forms(),
                known.note(),
                status.isAllowed() ? "" : known.replacedBy());
    }

    private TermDraft draft(Term term) {
        return new TermDraft(
                term.text(),
                LanguageTag.of(term.language()),
                term.status().name(),
                term.type().name(),
                term.partOfSpeech().map(PartOfSpeech::name).orElse(""),
                term.caseRule().name(),
                term.forms(),
                term.note(),
                term.replacedBy() == 0 ? "" : String.valueOf(term.replacedBy()));
    }

    private void addExplanation(String language) {
        Optional<Explanation> there = before.map(Concept::explanations).orElse(List.of()).stream()
                .filter(each -> LanguageTag.of(each.language()).equals(language))
                .findFirst();
        List<ImportRecord> rows = byLanguage.getOrDefault(language, List.of());
        Optional<ImportRecord> defined = said(rows, ConceptFileFields.DEFINITION);
        Optional<ImportRecord> told = said(rows, ConceptFileFields.TEXT);
        explanations.add(new Said(
                new ExplanationDraft(
                        language,
                        value(rows, ConceptFileFields.DEFINITION, defined, there.map(Explanation::definition)),
                        value(rows, ConceptFileFields.TEXT, told, there.map(Explanation::text))),
                defined.or(() -> told).orElse(file.first())));
    }

    private static Optional<ImportRecord> said(List<ImportRecord> rows, String field) {
        return rows.stream()
                .filter(row -> !FileConcept.text(row, field).isEmpty())
                .findFirst();
    }

    private static String value(
            List<ImportRecord> rows, String field, Optional<ImportRecord> said, Optional<String> there) {
        boolean any = rows.stream().anyMatch(row -> row.fields().containsKey(field));
        return said.map(row -> row.fields().get(field)).orElseGet(() -> any ? "" : there.orElse(""));
    }

    /**
     * The draft.
     *
     * @param domain the id of the domain that is meant; empty for none
     * @param area the key of the area that is meant; empty for none
     * @param owner the name of who is meant
     */
    ConceptDraft draft(String domain, String area, String owner) {
        return new ConceptDraft(
                whole(ConceptFields.STATUS, concept -> concept.status().name()),
                domain,
                area,
                owner,
                whole(
                        ConceptFields.REVIEW_MONTHS,
                        concept -> concept.care().reviewMonths() == 0
                                ? ""
                                : String.valueOf(concept.care().reviewMonths())),
                whole(
                        ConceptFields.REVIEWED,
                        concept ->
                                concept.care().reviewed().map(String::valueOf).orElse("")),
                file.says(ConceptFields.SOURCES)
                        ? CellTexts.split(file.text(ConceptFields.SOURCES))
                        : before.map(Concept::sources).orElse(List.of()),
                explanations.stream().map(Said::draft).toList(),
                terms.stream().map(Named::draft).toList(),
                ids(ConceptFields.BROADER, concept -> concept.classification().broader()),
                ids(ConceptFields.RELATED, concept -> concept.classification().related()));
    }

    private String whole(String field, Function<Concept, String> there) {
        return file.says(field) ? file.text(field) : before.map(there).orElse("");
    }

    private List<String> ids(String field, Function<Concept, Set<Long>> there) {
        return file.says(field)
                ? CellTexts.split(file.text(field)).stream()
                        .map(references)
                        .filter(id -> !id.isEmpty())
                        .toList()
                : before.map(there).orElse(Set.of()).stream()
                        .map(String::valueOf)
                        .toList();
    }

    /** The cell at which the file says what a field of the draft is. */
    Cell at(String field) {
        Matcher part = PART.matcher(field);
        if (!part.matches()) {
            return field.equals(ConceptFields.TERMS)
                    ? new Cell(file.first(), ConceptFileFields.TERM)
                    : new Cell(file.rowOf(field).orElse(file.first()), field);
        }
        int index = Integer.parseInt(part.group(2));
        if (part.group(1).equals(ConceptFields.EXPLANATIONS)) {
            return new Cell(
                    index < explanations.size() ? explanations.get(index).row() : file.first(), part.group(3));
        }
        return index < terms.size()
                ? at(terms.get(index).cell(), part.group(3))
                : new Cell(file.first(), ConceptFileFields.TERM);
    }

    /** The cell at which the file has a term of the concept. */
    Cell at(Term term, String field) {
        return terms.stream()
                .filter(each -> each.draft().language().equals(LanguageTag.of(term.language()))
                        && TextIdentity.of(each.draft().text()).equals(TextIdentity.of(term.text())))
                .findFirst()
                .map(each -> at(each.cell(), field))
                .orElseGet(() -> new Cell(file.first(), ConceptFileFields.TERM));
    }

    private static Cell at(Cell cell, String field) {
        if (!cell.field().equals(ConceptFileFields.TERM)) {
            return cell;
        }
        return new Cell(
                cell.row(),
                switch (field) {
                    case TermFields.TEXT -> ConceptFileFields.TERM;
                    case TermFields.STATUS -> ConceptFileFields.TERM_STATUS;
                    default -> field;
                });
    }
}
