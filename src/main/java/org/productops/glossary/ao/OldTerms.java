package org.productops.glossary.ao;

import static org.productops.common.store.ao.StoredTexts.orEmpty;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.productops.common.store.ao.Batches;
import org.productops.common.text.LanguageTag;
import org.productops.common.text.Shortening;
import org.productops.glossary.CaseRule;
import org.productops.glossary.Concept;
import org.productops.glossary.Concept.Care;
import org.productops.glossary.Concept.Classification;
import org.productops.glossary.ConceptRules;
import org.productops.glossary.ConceptStatus;
import org.productops.glossary.Explanation;
import org.productops.glossary.Term;
import org.productops.glossary.TermStatus;
import org.productops.glossary.TermType;

/**
 * The terms of spaces as they were kept at first, each of which becomes a concept with the same id. Some at a time go from one
 * table to the other in a transaction, so that what was broken off is gone on with.
 */
final class OldTerms {

    private final ActiveObjects ao;
    private final Supplier<Locale> siteLanguage;
    private final ConceptNumbers numbers;
    private final ConceptRows rows;
    private final Map<Long, Long> glossaryIds = new HashMap<>();

    OldTerms(ActiveObjects ao, Supplier<Locale> siteLanguage) {
        this.ao = ao;
        this.siteLanguage = siteLanguage;
        this.numbers = new ConceptNumbers(ao);
        this.rows = new ConceptRows(ao);
    }

    private record OldTerm(int id, long spaceId, String name, String definition, long version) {}

    private record OldDesignation(int termId, String kind, int position, String text) {}

    /** Moves all that are there. */
    void move() {
        for (OldTermEntity last :
                ao.find(OldTermEntity.class, Query.select("ID").order("ID DESC").limit(1))) {
            Locale language = siteLanguage.get();
            numbers.passOver(last.getID());
            while (ao.executeInTransaction(() -> moveSome(language)) > 0) {
                // Until none is left.
            }
        }
        // Those that belonged to no term.
        ao.deleteWithSQL(OldTermDesignationEntity.class, "ID > ?", 0);
    }

    private int moveSome(Locale language) {
        List<OldTerm> terms = new ArrayList<>();
        ao.stream(
                OldTermEntity.class,
                Query.select("ID, SPACE_ID, TERM_NAME, DEFINITION, ROW_VERSION")
                        .order("ID ASC")
                        .limit(Batches.SIZE),
                row -> terms.add(new OldTerm(
                        row.getID(),
                        row.getSpaceId(),
                        orEmpty(row.getTermName()),
                        orEmpty(row.getDefinition()),
                        row.getRowVersion())));
        if (!terms.isEmpty()) {
            List<Integer> ids = terms.stream().map(OldTerm::id).toList();
            Map<Integer, List<OldDesignation>> designations = designations(ids);
            addGlossaries(terms.stream().map(OldTerm::spaceId).collect(Collectors.toSet()), language);
            rows.insert(
                    terms.stream()
                            .map(term -> concept(term, designations.getOrDefault(term.id(), List.of()), language))
                            .toList(),
                    0);
            ao.deleteWithSQL(OldTermDesignationEntity.class, Batches.in("TERM_ID", ids), ids.toArray());
            ao.deleteWithSQL(OldTermEntity.class, Batches.in("ID", ids), ids.toArray());
        }
        return terms.size();
    }

    private Map<Integer, List<OldDesignation>> designations(List<Integer> termIds) {
        List<OldDesignation> found = new ArrayList<>();
        ao.stream(
                OldTermDesignationEntity.class,
                Batches.in(
                        Query.select("ID, TERM_ID, DESIGNATION_KIND, DESIGNATION_POSITION, DESIGNATION_TEXT"),
                        "TERM_ID",
                        termIds),
                row -> found.add(new OldDesignation(
                        row.getTermId(),
                        orEmpty(row.getDesignationKind()),
                        row.getDesignationPosition(),
                        orEmpty(row.getDesignationText()))));
        found.sort(Comparator.comparingInt(OldDesignation::position));
        return found.stream().collect(Collectors.groupingBy(OldDesignation::termId));
    }

    /** Sees to it that each of the spaces has a glossary. */
    private void addGlossaries(Collection<Long> spaceIds, Locale language) {
        List<Long> wanted = spaceIds.stream()
                .filter(space -> !glossaryIds.containsKey(space))
                .toList();
        readGlossaries(wanted);
        List<Map<String, Object>> missing = new ArrayList<>();
        for (long space : wanted) {
            if (!glossaryIds.containsKey(space)) {
                missing.add(Map.of(
                        "IDENTITY_HASH",
                        AoGlossaryStore.ofSpaceHash(space),
                        "SPACE_ID",
                        space,
                        "LANGUAGE_TAG",
                        LanguageTag.of(language),
                        "SHARED_WITH_JIRA",
                        false,
                        "ROW_VERSION",
                        1L));
            }
        }
        if (!missing.isEmpty()) {
            Batches.insert(ao, GlossaryEntity.class, missing);
            readGlossaries(wanted);
        }
    }

    private void readGlossaries(List<Long> spaceIds) {
        if (!spaceIds.isEmpty()) {
            Arrays.stream(ao.find(GlossaryEntity.class, Batches.in(Query.select(), "SPACE_ID", spaceIds)))
                    .forEach(row -> glossaryIds.put(row.getSpaceId(), (long) row.getID()));
        }
    }

    private Concept concept(OldTerm term, List<OldDesignation> designations, Locale language) {
        return new Concept(
                term.id(),
                glossaryIds.get(term.spaceId()),
                ConceptStatus.APPROVED,
                Classification.NONE,
                Care.NONE,
                List.of(),
                term.definition().isEmpty() ? List.of() : List.of(explanation(term.definition(), language)),
                terms(term, designations, language),
                term.version());
    }

    /** What is longer than a definition may be now is the long text, whose beginning is the definition. */
    private static Explanation explanation(String definition, Locale language) {
        return definition.length() <= ConceptRules.LONGEST_DEFINITION
                ? new Explanation(language, definition, "")
                : new Explanation(
                        language,
                        // Three dots come behind it.
                        Shortening.atWord(definition, ConceptRules.LONGEST_DEFINITION - 1),
                        PlainMarkdown.of(definition));
    }

    private static List<Term> terms(OldTerm term, List<OldDesignation> designations, Locale language) {
        Map<String, Term> terms = new LinkedHashMap<>();
        terms.put(term.name(), withCase(Term.of(term.name(), language, TermStatus.PREFERRED)));
        texts(designations, true).forEach(text -> terms.putIfAbsent(text, shortForm(text, language)));
        texts(designations, false)
                .forEach(text -> terms.putIfAbsent(text, withCase(Term.of(text, language, TermStatus.ADMITTED))));
        return List.copyOf(terms.values());
    }

    private static Set<String> texts(List<OldDesignation> designations, boolean isShort) {
        return designations.stream()
                .filter(each -> OldDesignationKind.ABBREVIATION.name().equals(each.kind()) == isShort
                        && !OldDesignationKind.NAME.name().equals(each.kind()))
                .map(OldDesignation::text)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** {@code API} is one, and never {@code api}; {@code approx.} is the same however it is written. */
    private static Term shortForm(String text, Locale language) {
        boolean isUpper = text.codePoints().anyMatch(Character::isUpperCase)
                && text.codePoints().noneMatch(Character::isLowerCase);
        Term term = Term.of(text, language, TermStatus.ADMITTED);
        return isUpper
                ? term.withType(TermType.ACRONYM).withCaseRule(CaseRule.EXACT)
                : withCase(term.withType(TermType.ABBREVIATION));
    }

    /** A single letter must be written as it is: as a word of any text it would be found everywhere. */
    private static Term withCase(Term term) {
        return term.text().codePointCount(0, term.text().length()) == 1 ? term.withCaseRule(CaseRule.EXACT) : term;
    }
}
