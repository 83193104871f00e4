package org.productops.glossary.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportRecord;
import org.productops.common.text.LanguageTag;
import org.productops.common.text.Shortening;
import org.productops.common.text.TextIdentity;
import org.productops.common.text.TextRule;
import org.productops.glossary.CaseRule;
import org.productops.glossary.Concept;
import org.productops.glossary.GlossaryContent;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.Term;

/**
 * Which concept of the glossary one of a file is: the one whose id it has, or else the one that is called so in the glossary's
 * language. Where several are called so, the one that means the same; if that does not tell, people have to.
 */
final class FileIdentity {

    private static final int BEGINNING = 60;

    private final GlossaryPlace place;
    private final GlossaryContent content;
    private final Set<Long> claimed = new HashSet<>();

    FileIdentity(GlossaryPlace place, GlossaryContent content) {
        this.place = place;
        this.content = content;
    }

    /** The ids that rows give are theirs, whatever other rows are called. */
    void claim(List<FileConcept> all) {
        all.forEach(concept -> byId(concept).ifPresent(claimed::add));
    }

    /** @return empty if it is a new one, or something is wrong */
    Optional<Concept> find(FileConcept concept, FieldErrors.Collector errors) {
        if (FileConcept.isTwice(concept.first())) {
            errors.at(
                    ConceptFileFields.ID,
                    Message.of("productops.glossaryfiles.id-twice", TextRule.beginning(concept.id())));
            return Optional.empty();
        }
        Optional<Long> byId = byId(concept);
        if (byId.isPresent()) {
            return byId.flatMap(content::find);
        }
        if (concept.id().equalsIgnoreCase(FileConcept.NEW)) {
            return Optional.empty();
        }
        String language = LanguageTag.of(place.language());
        return concept.preferred(language).flatMap(row -> called(concept, row, language, errors));
    }

    private Optional<Long> byId(FileConcept concept) {
        return ConceptMark.read(place, concept.id())
                .filter(id -> content.find(id).isPresent());
    }

    private Optional<Concept> called(FileConcept concept, ImportRecord row, String main, FieldErrors.Collector errors) {
        String text = FileConcept.text(row, ConceptFileFields.TERM);
        String language = FileConcept.language(row, main);
        boolean exact = FileConcept.text(row, ConceptFileFields.CASE_RULE).equalsIgnoreCase(CaseRule.EXACT.name());
        List<Concept> named = content.lookup(text).stream()
                .filter(each -> each.terms().stream().anyMatch(term -> isCalled(term, text, language, exact)))
                .toList();
        List<Concept> free =
                named.stream().filter(each -> !claimed.contains(each.id())).toList();
        if (named.size() <= 1) {
            Optional<Concept> found = free.stream().findFirst();
            found.ifPresent(each -> claimed.add(each.id()));
            return found;
        }
        List<Concept> same = free.stream()
                .filter(each -> means(concept, each, main))
                .collect(Collectors.toCollection(ArrayList::new));
        if (!same.isEmpty()) {
            claimed.add(same.get(0).id());
            return Optional.of(same.get(0));
        }
        errors.at(
                ConceptFileFields.ID,
                Message.of(
                        "productops.glossaryfiles.homonym",
                        TextRule.beginning(text),
                        named.stream()
                                .map(each -> ConceptMark.of(place, each.id()) + " \u2013 "
                                        + Shortening.atCharacter(each.definition(place.language()), BEGINNING))
                                .collect(Collectors.joining("; ")),
                        FileConcept.NEW));
        return Optional.empty();
    }

    private static boolean isCalled(Term term, String text, String language, boolean exact) {
        if (!term.isPreferred() || !LanguageTag.of(term.language()).equals(language)) {
            return false;
        }
        return exact && term.caseRule() == CaseRule.EXACT
                ? term.text().equals(text)
                : TextIdentity.of(term.text()).equals(TextIdentity.of(text));
    }

    private static boolean means(FileConcept file, Concept concept, String main) {
        return file.byLanguage(main).entrySet().stream().allMatch(each -> TextIdentity.of(definition(each.getValue()))
                .equals(TextIdentity.of(definition(concept, each.getKey()))));
    }

    private static String definition(List<ImportRecord> rows) {
        return rows.stream()
                .map(row -> FileConcept.text(row, ConceptFileFields.DEFINITION))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String definition(Concept concept, String language) {
        Locale locale = LanguageTag.read(language).orElse(Locale.ROOT);
        return concept.explanations().stream()
                .filter(each -> each.language().equals(locale))
                .map(each -> each.definition())
                .findFirst()
                .orElse("");
    }
}
