package org.productops.glossary;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.common.text.LanguageTag;

/** What a concept says, for the audit log: field by field, each language on a line of its own. */
public final class ConceptAuditTexts {

    private final GlossaryContent content;

    /** @param content the glossary that it is in, for the names of what it points to */
    public ConceptAuditTexts(GlossaryContent content) {
        this.content = content;
    }

    /** The texts of its fields, by the names in {@link ConceptFields}. */
    public Map<String, String> of(Concept concept) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(
                ConceptFields.TERMS,
                lines(concept.terms().stream().map(this::text).toList()));
        fields.put(
                ConceptFields.EXPLANATIONS,
                lines(concept.explanations().stream()
                        .map(each -> LanguageTag.of(each.language()) + ": " + each.definition()
                                + (each.text().isEmpty() ? "" : "\n" + each.text()))
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

    private String text(Term term) {
        return LanguageTag.of(term.language()) + ": " + term.text() + " (" + term.status() + ", " + term.type() + ", "
                + term.caseRule()
                + term.partOfSpeech().map(part -> ", " + part).orElse("")
                + ")"
                + (term.forms().isEmpty() ? "" : " " + String.join(", ", term.forms()))
                + (term.note().isEmpty() ? "" : " \u2013 " + term.note())
                + content.find(term.replacedBy())
                        .map(other -> " \u2192 " + other.name())
                        .orElse("");
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
