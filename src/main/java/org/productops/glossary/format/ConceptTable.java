package org.productops.glossary.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.productops.common.text.LanguageTag;
import org.productops.glossary.CaseRule;
import org.productops.glossary.Concept;
import org.productops.glossary.Domain;
import org.productops.glossary.DomainTree;
import org.productops.glossary.Explanation;
import org.productops.glossary.PartOfSpeech;
import org.productops.glossary.Term;
import org.productops.glossary.TermStatus;
import org.productops.glossary.TermType;

/**
 * Writes concepts as rows of a table: those of a language stand together, and terms of which there is no more to say share
 * the cells of its first row. What it writes, {@link ConceptImportPlan} reads back the same.
 */
final class ConceptTable {

    private final DomainTree domains;
    private final FileMarks marks;
    private final Function<String, String> owners;

    /**
     * @param domains those of the glossary
     * @param owners what the file calls a user, by the key
     */
    ConceptTable(DomainTree domains, FileMarks marks, Function<String, String> owners) {
        this.domains = domains;
        this.marks = marks;
        this.owners = owners;
    }

    /** The header. */
    static List<String> header() {
        return ConceptFileFields.COLUMNS;
    }

    /** The rows of domains that no other row says all of: what belongs there, and those that are empty. */
    List<List<String>> domains(Set<Long> used) {
        Set<Long> said = used.stream()
                .flatMap(id -> domains.way(id).stream())
                .map(Domain::id)
                .collect(Collectors.toSet());
        return below(0).stream()
                .filter(domain -> !domain.description().isEmpty() || !said.contains(domain.id()))
                .map(domain -> cells(Map.of(
                        ConceptFileFields.DOMAIN, path(domain.id()),
                        ConceptFileFields.DOMAIN_DESCRIPTION, domain.description())))
                .toList();
    }

    private List<Domain> below(long id) {
        List<Domain> all = new ArrayList<>();
        domains.below(id).forEach(domain -> {
            all.add(domain);
            all.addAll(below(domain.id()));
        });
        return all;
    }

    private String path(long id) {
        return CellTexts.joinPath(domains.way(id).stream().map(Domain::name).toList());
    }

    /** The rows of a concept, in the order of the header. */
    List<List<String>> of(Concept concept) {
        return rows(concept).stream().map(ConceptTable::cells).toList();
    }

    private static List<String> cells(Map<String, String> row) {
        return ConceptFileFields.COLUMNS.stream()
                .map(column -> row.getOrDefault(column, ""))
                .toList();
    }

    private List<Map<String, String>> rows(Concept concept) {
        String mark = marks.of(concept.id());
        Map<Locale, Explanation> explanations = new LinkedHashMap<>();
        concept.explanations().forEach(each -> explanations.put(each.language(), each));
        List<Map<String, String>> rows = new ArrayList<>();
        if (!inOrder(concept)) {
            explanations.values().forEach(each -> rows.add(explained(row(mark, each.language()), each)));
            explanations.clear();
        }
        for (Locale language : languages(concept)) {
            List<Term> terms = concept.terms().stream()
                    .filter(term -> term.language().equals(language))
                    .toList();
            List<Map<String, String>> ofLanguage = terms(mark, language, terms);
            if (explanations.containsKey(language)) {
                explained(ofLanguage.get(0), explanations.get(language));
            }
            rows.addAll(ofLanguage);
        }
        rows.get(0).putAll(whole(concept));
        return rows;
    }

    /** Those of its explanations, and those of its terms. */
    private static Set<Locale> languages(Concept concept) {
        Set<Locale> languages = new LinkedHashSet<>();
        concept.terms().forEach(term -> languages.add(term.language()));
        concept.explanations().forEach(each -> languages.add(each.language()));
        return languages;
    }

    /** Whether its explanations come in the order of its terms: the first one is shown to those whose language is missing. */
    private static boolean inOrder(Concept concept) {
        List<Locale> explained =
                concept.explanations().stream().map(Explanation::language).toList();
        Set<Locale> all = new HashSet<>(explained);
        return languages(concept).stream().filter(all::contains).toList().equals(explained);
    }

    private List<Map<String, String>> terms(String mark, Locale language, List<Term> terms) {
        List<Map<String, String>> rows = new ArrayList<>();
        Map<String, List<String>> cells = new LinkedHashMap<>();
        Map<TermStatus, Integer> reached = new LinkedHashMap<>();
        for (Term term : terms) {
            int cell = ConceptFileFields.CELLS.indexOf(cell(term));
            // Terms of a status that come later must not come to stand before this one.
            if (cell >= 0 && cell >= reached.getOrDefault(term.status(), 0)) {
                reached.put(term.status(), cell);
                cells.computeIfAbsent(cell(term), any -> new ArrayList<>()).add(term.text());
            } else {
                reached.put(term.status(), Integer.MAX_VALUE);
                rows.add(named(row(mark, language), term));
            }
        }
        if (rows.isEmpty()) {
            rows.add(row(mark, language));
        }
        cells.forEach((cell, texts) -> rows.get(0).put(cell, CellTexts.join(texts)));
        return rows;
    }

    /** The cell that says all of a term; empty if it needs a row of its own. */
    private static String cell(Term term) {
        if (!term.equals(Term.of(term.text(), term.language(), term.status())
                .withType(term.type())
                .withCaseRule(usual(term.type())))) {
            return "";
        }
        return switch (term.status()) {
            case PREFERRED -> "";
            case ADMITTED ->
                switch (term.type()) {
                    case FULL_FORM -> ConceptFileFields.SYNONYMS;
                    case ABBREVIATION -> ConceptFileFields.ABBREVIATIONS;
                    case ACRONYM -> ConceptFileFields.ACRONYMS;
                    case SHORT_FORM, VARIANT, PHRASE -> "";
                };
            case DEPRECATED -> term.type() == TermType.FULL_FORM ? ConceptFileFields.DEPRECATED : "";
            case SUPERSEDED -> term.type() == TermType.FULL_FORM ? ConceptFileFields.SUPERSEDED : "";
        };
    }

    private static CaseRule usual(TermType type) {
        return type == TermType.ACRONYM ? CaseRule.EXACT : CaseRule.ANY;
    }

    private static Map<String, String> row(String mark, Locale language) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put(ConceptFileFields.ID, mark);
        row.put(ConceptFileFields.LANGUAGE, LanguageTag.of(language));
        return row;
    }

    private static Map<String, String> explained(Map<String, String> row, Explanation explanation) {
        row.put(ConceptFileFields.DEFINITION, explanation.definition());
        row.put(ConceptFileFields.TEXT, explanation.text());
        return row;
    }

    private Map<String, String> named(Map<String, String> row, Term term) {
        row.put(ConceptFileFields.TERM, term.text());
        row.put(ConceptFileFields.TERM_STATUS, term.status().name());
        row.put(ConceptFileFields.TYPE, term.type().name());
        row.put(
                ConceptFileFields.PART_OF_SPEECH,
                term.partOfSpeech().map(PartOfSpeech::name).orElse(""));
        row.put(ConceptFileFields.CASE_RULE, term.caseRule().name());
        row.put(ConceptFileFields.FORMS, CellTexts.join(term.forms()));
        row.put(ConceptFileFields.NOTE, term.note());
        row.put(ConceptFileFields.REPLACED_BY, term.replacedBy() == 0 ? "" : marks.of(term.replacedBy()));
        return row;
    }

    private Map<String, String> whole(Concept concept) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put(ConceptFileFields.STATUS, concept.status().name());
        row.put(ConceptFileFields.DOMAIN, path(concept.classification().domainId()));
        row.put(ConceptFileFields.AREA, concept.classification().areaKey());
        row.put(ConceptFileFields.OWNER, owners.apply(concept.care().ownerKey()));
        row.put(
                ConceptFileFields.REVIEW_MONTHS,
                concept.care().reviewMonths() == 0
                        ? ""
                        : String.valueOf(concept.care().reviewMonths()));
        row.put(
                ConceptFileFields.REVIEWED,
                concept.care().reviewed().map(LocalDate::toString).orElse(""));
        row.put(ConceptFileFields.SOURCES, CellTexts.join(concept.sources()));
        row.put(
                ConceptFileFields.BROADER,
                CellTexts.join(marks.of(concept.classification().broader())));
        row.put(
                ConceptFileFields.RELATED,
                CellTexts.join(marks.of(concept.classification().related())));
        return row;
    }
}
