package org.productops.glossary.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.productops.common.store.ao.Batches;
import org.productops.common.text.LanguageTag;
import org.productops.glossary.Concept;
import org.productops.glossary.Explanation;
import org.productops.glossary.Term;

/** Writes the rows of concepts, {@value Batches#SIZE} of a table in one statement. */
final class ConceptRows {

    /** So many characters of long texts go into one statement. */
    private static final int MOST_CHARACTERS = 1_000_000;

    private static final String CONCEPT_ID = "CONCEPT_ID";
    private static final String GLOSSARY_ID = "GLOSSARY_ID";

    private final ActiveObjects ao;

    ConceptRows(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Adds the rows of concepts that have their ids. */
    void insert(Collection<Concept> concepts, long revision) {
        List<Map<String, Object>> rows = new ArrayList<>();
        List<Map<String, Object>> terms = new ArrayList<>();
        List<Map<String, Object>> explanations = new ArrayList<>();
        List<Map<String, Object>> relations = new ArrayList<>();
        for (Concept concept : concepts) {
            rows.add(row(concept, revision));
            addTerms(concept, terms);
            addExplanations(concept, explanations);
            addRelations(concept, RelationKind.BROADER, concept.classification().broader(), relations);
            addRelations(concept, RelationKind.RELATED, concept.classification().related(), relations);
        }
        Batches.insert(ao, ConceptEntity.class, rows);
        Batches.insert(ao, ConceptTermEntity.class, terms);
        insertExplanations(explanations);
        Batches.insert(ao, ConceptRelationEntity.class, relations);
    }

    /** Removes all rows of these concepts. */
    void delete(Collection<Long> ids) {
        Batches.each(ids, batch -> {
            String condition = Batches.in(CONCEPT_ID, batch);
            ao.deleteWithSQL(ConceptRelationEntity.class, condition, batch.toArray());
            ao.deleteWithSQL(ConceptExplanationEntity.class, condition, batch.toArray());
            ao.deleteWithSQL(ConceptTermEntity.class, condition, batch.toArray());
            ao.deleteWithSQL(ConceptEntity.class, condition, batch.toArray());
        });
    }

    private static Map<String, Object> row(Concept concept, long revision) {
        Map<String, Object> row = new HashMap<>();
        row.put(CONCEPT_ID, concept.id());
        row.put(GLOSSARY_ID, concept.glossaryId());
        row.put("CONCEPT_STATUS", concept.status().name());
        row.put("DOMAIN_ID", concept.classification().domainId());
        row.put("AREA_KEY", concept.classification().areaKey());
        row.put("OWNER_KEY", concept.care().ownerKey());
        row.put("PROPOSER_KEY", concept.care().proposerKey());
        row.put("REVIEW_MONTHS", concept.care().reviewMonths());
        row.put("REVIEWED_ON", concept.care().reviewed().map(String::valueOf).orElse(null));
        row.put("SOURCES", StoredLines.column(concept.sources()));
        row.put("ROW_VERSION", concept.version());
        row.put("CHANGED_IN", revision);
        return row;
    }

    private static void addTerms(Concept concept, List<Map<String, Object>> rows) {
        int position = 0;
        for (Term term : concept.terms()) {
            Map<String, Object> row = new HashMap<>();
            row.put(CONCEPT_ID, concept.id());
            row.put(GLOSSARY_ID, concept.glossaryId());
            row.put("CONCEPT_STATUS", concept.status().name());
            row.put("TERM_POSITION", position++);
            row.put("TERM_TEXT", term.text());
            row.put("LANGUAGE_TAG", LanguageTag.of(term.language()));
            row.put("TERM_STATUS", term.status().name());
            row.put("TERM_TYPE", term.type().name());
            row.put("PART_OF_SPEECH", term.partOfSpeech().map(Enum::name).orElse(null));
            row.put("CASE_RULE", term.caseRule().name());
            row.put("TERM_FORMS", StoredLines.column(term.forms()));
            row.put("NOTE_TEXT", term.note());
            row.put("REPLACED_BY", term.replacedBy());
            rows.add(row);
        }
    }

    private static void addExplanations(Concept concept, List<Map<String, Object>> rows) {
        int position = 0;
        for (Explanation explanation : concept.explanations()) {
            rows.add(Map.of(
                    CONCEPT_ID,
                    concept.id(),
                    GLOSSARY_ID,
                    concept.glossaryId(),
                    "EXPLANATION_POSITION",
                    position++,
                    "LANGUAGE_TAG",
                    LanguageTag.of(explanation.language()),
                    "DEFINITION",
                    explanation.definition(),
                    "LONG_TEXT",
                    explanation.text()));
        }
    }

    private static void addRelations(
            Concept concept, RelationKind kind, Collection<Long> others, List<Map<String, Object>> rows) {
        for (long other : others) {
            rows.add(Map.of(
                    CONCEPT_ID,
                    concept.id(),
                    GLOSSARY_ID,
                    concept.glossaryId(),
                    "RELATION_KIND",
                    kind.name(),
                    "OTHER_ID",
                    other));
        }
    }

    private void insertExplanations(List<Map<String, Object>> rows) {
        int start = 0;
        int characters = 0;
        for (int i = 0; i < rows.size(); i++) {
            int length = rows.get(i).get("LONG_TEXT").toString().length();
            if (i > start && characters + length > MOST_CHARACTERS) {
                Batches.insert(ao, ConceptExplanationEntity.class, rows.subList(start, i));
                start = i;
                characters = 0;
            }
            characters += length;
        }
        Batches.insert(ao, ConceptExplanationEntity.class, rows.subList(start, rows.size()));
    }
}
