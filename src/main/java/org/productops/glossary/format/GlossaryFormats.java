package org.productops.glossary.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.productops.common.imports.ImportFormat;
import org.productops.common.imports.ImportRun.ImportChoices;

/** The formats of glossaries that can be read, beside our own table. */
final class GlossaryFormats {

    /** No beans: those of the product are for areas. */
    static final List<ImportFormat> ALL =
            List.of(new GlossaryJsonFormat(), new TbxFormat(), new WKnowledgeFormat(), new PageConceptFormat());

    private GlossaryFormats() {}

    /** The id of the format in which a file is imported that was exported by this name. */
    static String imported(String exported) {
        return exported.equals(GlossaryFile.SEMICOLON.id())
                ? ImportChoices.TABLE
                : exported.equals(GlossaryFile.JSON.id())
                        ? GlossaryJsonFormat.ID
                        : exported.equals(GlossaryFile.TBX_DCT.id()) ? GlossaryFile.TBX.id() : exported;
    }

    /** A table to begin with. */
    static List<List<String>> example() {
        return List.of(
                ConceptFileFields.COLUMNS,
                row(Map.of(
                        ConceptFileFields.ID, "1",
                        ConceptFileFields.LANGUAGE, "en",
                        ConceptFileFields.TERM, "pull request",
                        ConceptFileFields.SYNONYMS, "change request | merge request",
                        ConceptFileFields.ACRONYMS, "PR",
                        ConceptFileFields.DEPRECATED, "patch",
                        ConceptFileFields.DEFINITION, "A change that somebody asks others to take over",
                        ConceptFileFields.DOMAIN, "Development / Version control",
                        ConceptFileFields.REVIEW_MONTHS, "12")),
                row(Map.of(
                        ConceptFileFields.ID, "1",
                        ConceptFileFields.LANGUAGE, "de",
                        ConceptFileFields.TERM, "Pull-Request",
                        ConceptFileFields.DEFINITION,
                                "Eine \u00c4nderung, um deren \u00dcbernahme jemand andere bittet")),
                row(Map.of(
                        ConceptFileFields.ID, "2",
                        ConceptFileFields.LANGUAGE, "en",
                        ConceptFileFields.TERM, "branch",
                        ConceptFileFields.FORMS, "branches",
                        ConceptFileFields.DEFINITION, "A line of changes beside the main one",
                        ConceptFileFields.DOMAIN, "Development / Version control",
                        ConceptFileFields.RELATED, "1")));
    }

    private static List<String> row(Map<String, String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        ConceptFileFields.COLUMNS.forEach(column -> row.put(column, cells.getOrDefault(column, "")));
        return List.copyOf(row.values());
    }
}
