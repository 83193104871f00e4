package org.productops.glossary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.productops.common.error.Message;
import org.productops.common.text.Shortening;
import org.productops.common.text.TextIdentity;

/** Finds the words of a concept that mean something else in the glossary already, in the same language. */
public final class Homonyms {

    /** Of what the other one means, so much is said in a question. */
    private static final int LONGEST_MEANING = 200;

    private Homonyms() {}

    /**
     * What people are to agree to before a concept is kept: a sentence for each word that means something else, too.
     *
     * @param before the concept as it was; what it had then was agreed to
     */
    public static List<Message> messages(Concept concept, Optional<Concept> before, GlossaryContent content) {
        return of(concept, content).stream()
                .filter(each -> before.isEmpty() || !before.get().terms().contains(each.term()))
                .map(each -> message(each, content))
                .distinct()
                .toList();
    }

    /** With what the other one means, by which people see whether it is the same. */
    private static Message message(Homonym homonym, GlossaryContent content) {
        Concept other = homonym.other();
        String domain = content.domains().path(other.classification().domainId());
        String name = domain.isEmpty() ? other.name() : other.name() + " (" + domain + ")";
        String meaning = Shortening.atWord(other.definition(homonym.term().language()), LONGEST_MEANING);
        return meaning.isEmpty()
                ? Message.of("productops.glossary.homonym", homonym.term().text(), name)
                : Message.of("productops.glossary.homonym.means", homonym.term().text(), name, meaning);
    }

    /**
     * What people are asked before a word is kept that is another form of one that is there: a sentence for each. Of what is
     * retired nobody is asked.
     *
     * @param before see {@link #messages}
     */
    static List<Message> inflected(
            Concept concept, Optional<Concept> before, GlossaryContent content, WordForms known) {
        return concept.terms().stream()
                .filter(term -> before.isEmpty() || !before.get().terms().contains(term))
                .flatMap(term -> forms(concept, term, content, known)
                        .flatMap(other -> content.inflectedIn(other, term, known).stream())
                        .map(other -> Message.of("productops.glossary.inflected", term.text(), other.text())))
                .distinct()
                .toList();
    }

    private static Stream<Concept> forms(Concept concept, Term term, GlossaryContent content, WordForms known) {
        return content.inflected(term, known).stream()
                .filter(other -> other.id() != concept.id()
                        && other.status() != ConceptStatus.RETIRED
                        && other.terms().stream().noneMatch(each -> same(term, each)));
    }

    /** All of them, in the order of the concept's terms; retired concepts and two that differ by a case rule are none. */
    static List<Homonym> of(Concept concept, GlossaryContent content) {
        return alike(concept, content)
                .filter(each -> each.other().status() != ConceptStatus.RETIRED)
                .toList();
    }

    /** The words of a concept that something has which is no longer in force, or was proposed and not taken up. */
    static List<Homonym> retired(Concept concept, GlossaryContent content) {
        return alike(concept, content)
                .filter(each -> each.other().status() == ConceptStatus.RETIRED)
                .toList();
    }

    private static Stream<Homonym> alike(Concept concept, GlossaryContent content) {
        return concept.terms().stream().flatMap(term -> content.lookup(term.text()).stream()
                .filter(other ->
                        other.id() != concept.id() && other.terms().stream().anyMatch(each -> same(term, each)))
                .map(other -> new Homonym(term, other)));
    }

    private static boolean same(Term one, Term other) {
        boolean exact = one.caseRule() == CaseRule.EXACT && other.caseRule() == CaseRule.EXACT;
        return one.language().equals(other.language())
                && (exact
                        ? one.text().equals(other.text())
                        : TextIdentity.of(one.text()).equals(TextIdentity.of(other.text())));
    }
}
