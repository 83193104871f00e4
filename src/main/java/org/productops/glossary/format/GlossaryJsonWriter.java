package org.productops.glossary.format;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.productops.common.json.Json;
import org.productops.common.text.LanguageTag;
import org.productops.glossary.Concept;
import org.productops.glossary.Domain;
import org.productops.glossary.DomainTree;
import org.productops.glossary.PartOfSpeech;

/**
 * Writes a glossary as JSON, without loss: an entry on a line for each domain and each concept. What is read from it and written
 * again is the same to the byte.
 */
final class GlossaryJsonWriter implements GlossaryWriter {

    static final String FORMAT = "format";
    static final String DOMAINS = "domains";
    static final String CONCEPTS = "concepts";
    static final String PATH = "path";
    static final String DESCRIPTION = "description";
    static final String EXPLANATIONS = "explanations";
    static final String TERMS = "terms";
    static final String TERM_TEXT = "text";
    static final String TERM_STATUS = "status";

    /** What the format is called in its own files; a later one that means something else has another name. */
    static final String NAME = "productops-glossary-1";

    private final Writer out;
    private final DomainTree domains;
    private final FileMarks marks;
    private final Function<String, String> owners;
    private String before = "\n";

    /** @param owners what the file calls a user, by the key */
    GlossaryJsonWriter(Writer out, DomainTree domains, FileMarks marks, Function<String, String> owners) {
        this.out = out;
        this.domains = domains;
        this.marks = marks;
        this.owners = owners;
    }

    @Override
    public void begin(Set<Long> usedDomains) throws IOException {
        out.write("{" + Json.write(FORMAT) + ":" + Json.write(NAME) + ",\n" + Json.write(DOMAINS) + ":[");
        for (Domain domain : below(0)) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put(PATH, way(domain.id()));
            entry.put(DESCRIPTION, domain.description());
            entry(entry);
        }
        out.write("\n],\n" + Json.write(CONCEPTS) + ":[");
        before = "\n";
    }

    private List<Domain> below(long id) {
        List<Domain> all = new ArrayList<>();
        domains.below(id).forEach(domain -> {
            all.add(domain);
            all.addAll(below(domain.id()));
        });
        return all;
    }

    private List<String> way(long id) {
        return domains.way(id).stream().map(Domain::name).toList();
    }

    private void entry(Map<String, Object> entry) throws IOException {
        out.write(before);
        out.write(Json.write(entry));
        before = ",\n";
    }

    @Override
    public void write(Concept concept) throws IOException {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put(ConceptFileFields.ID, marks.of(concept.id()));
        entry.put(ConceptFileFields.STATUS, concept.status().name());
        entry.put(ConceptFileFields.DOMAIN, way(concept.classification().domainId()));
        entry.put(ConceptFileFields.AREA, concept.classification().areaKey());
        entry.put(ConceptFileFields.OWNER, owners.apply(concept.care().ownerKey()));
        entry.put(ConceptFileFields.REVIEW_MONTHS, concept.care().reviewMonths());
        entry.put(
                ConceptFileFields.REVIEWED,
                concept.care().reviewed().map(String::valueOf).orElse(""));
        entry.put(ConceptFileFields.SOURCES, concept.sources());
        entry.put(
                EXPLANATIONS,
                concept.explanations().stream()
                        .map(each -> {
                            Map<String, Object> explanation = new LinkedHashMap<>();
                            explanation.put(ConceptFileFields.LANGUAGE, LanguageTag.of(each.language()));
                            explanation.put(ConceptFileFields.DEFINITION, each.definition());
                            explanation.put(ConceptFileFields.TEXT, each.text());
                            return explanation;
                        })
                        .toList());
        entry.put(
                TERMS,
                concept.terms().stream()
                        .map(each -> {
                            Map<String, Object> term = new LinkedHashMap<>();
                            term.put(TERM_TEXT, each.text());
                            term.put(ConceptFileFields.LANGUAGE, LanguageTag.of(each.language()));
                            term.put(TERM_STATUS, each.status().name());
                            term.put(ConceptFileFields.TYPE, each.type().name());
                            term.put(
                                    ConceptFileFields.PART_OF_SPEECH,
                                    each.partOfSpeech().map(PartOfSpeech::name).orElse(""));
                            term.put(
                                    ConceptFileFields.CASE_RULE, each.caseRule().name());
                            term.put(ConceptFileFields.FORMS, each.forms());
                            term.put(ConceptFileFields.NOTE, each.note());
                            term.put(
                                    ConceptFileFields.REPLACED_BY,
                                    each.replacedBy() == 0 ? "" : marks.of(each.replacedBy()));
                            return term;
                        })
                        .toList());
        entry.put(ConceptFileFields.BROADER, marks.of(concept.classification().broader()));
        entry.put(ConceptFileFields.RELATED, marks.of(concept.classification().related()));
        entry(entry);
    }

    @Override
    public void end() throws IOException {
        out.write("\n]}\n");
    }
}
