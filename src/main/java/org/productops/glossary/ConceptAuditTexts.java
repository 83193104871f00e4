package org.productops.glossary;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.common.text.LanguageTag;

/**
 * What a concept says, for the audit log: field by field, each line in one language. People read it as
 * {@link ConceptChangeTexts} has it.
 */
public final class ConceptAuditTexts {

    /** The long texts, as they are told; everything else is told by the names in {@link ConceptFields}. */
    public static final String TEXT = "text";

    private final GlossaryContent content;

    /** @param content the glossary that it is in, for the names of what it points to */
    public ConceptAuditTexts(GlossaryContent content) {
        this.content = content;
    }

    /** The texts of its fields, by their names. */
    public Map<String, String> of(Concept concept) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(
                ConceptFields.TERMS,
                lines(concept.terms().stream().map(this::text).toList()));
        fields.put(
                ConceptFields.EXPLANATIONS,
                lines(concept.explanations().stream()
                        .map(each -> inLanguage(each, each.definition()))
                        .toList()));
        // One text needs no language before each of its lines.
        boolean several = concept.explanations().stream()
                        .filter(each -> !each.text().isEmpty())
                        .count()
                > 1;
        fields.put(
                TEXT,
                lines(concept.explanations().stream()
                        .flatMap(each -> each.text().lines().map(line -> several ? inLanguage(each, line) : line))
                        .toList()));
        fields.put(ConceptFields.STATUS, concept.status().name());
        fields.put(
                ConceptFields.DOMAIN,
                content.domains().path(concept.classification().domainId()));
        fields.put(ConceptFields.AREA, concept.classification().areaKey());
        fields.put(ConceptFields.BROADER, names(concept.classification().broader()));
        fields.put(ConceptFields.RELATED, names(concept.classification().related()));
        fields.put(ConceptFields.OWNER, concept.care().ownerKey());
        fields.put(
                ConceptFields.REVIEW_MONTHS,
                concept.care().reviewMonths() == 0
                        ? ""
                        : String.valueOf(concept.care().reviewMonths()));
        fields.put(
                ConceptFields.REVIEWED,
                concept.care().reviewed().map(LocalDate::toString).orElse(""));
        fields.put(ConceptFields.SOURCES, lines(concept.sources()));
        return fields;
    }

    private static String inLanguage(Explanation explanation, String line) {
        return LanguageTag.of(explanation.language()) + ": " + line;
    }

    private String text(Term term) {
        return TermLine.of(
                        term, content.find(term.replacedBy()).map(Concept::name).orElse(""))
                .line();
    }

    private String names(Set<Long> ids) {
        return ids.stream()
                .map(id -> content.find(id).map(Concept::name).orElse(String.valueOf(id)))
                .collect(Collectors.joining(", "));
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }
}
