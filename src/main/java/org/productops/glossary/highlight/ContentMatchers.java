package org.productops.glossary.highlight;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.productops.common.snapshot.Derived;
import org.productops.glossary.CaseRule;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptStatus;
import org.productops.glossary.GlossaryContent;
import org.productops.glossary.Term;
import org.productops.glossary.match.TermMatcher;
import org.productops.glossary.match.WantedTerm;

/**
 * The matchers of glossaries, each made once for each state of a glossary and shared by all who look for its terms. Terms of drafts
 * and of what is retired are not looked for.
 */
@ConfluenceComponent
public class ContentMatchers {

    private final Derived<GlossaryContent, TermMatcher> matchers =
            new Derived<>(content -> TermMatcher.of(wanted(content, Term::caseRule)));

    @Inject
    public ContentMatchers() {}

    /** The matcher of a glossary as it is. */
    public TermMatcher of(GlossaryContent content) {
        return matchers.of(content);
    }

    /**
     * The terms in force of a glossary, to be looked for.
     *
     * @param caseRule how the case of each is to be written to be found
     */
    public static List<WantedTerm> wanted(GlossaryContent content, Function<Term, CaseRule> caseRule) {
        List<WantedTerm> wanted = new ArrayList<>();
        content.concepts().stream()
                .filter(concept -> concept.status() == ConceptStatus.APPROVED)
                .sorted(Comparator.comparingLong(Concept::id))
                .forEach(concept -> {
                    for (int i = 0; i < concept.terms().size(); i++) {
                        Term term = concept.terms().get(i);
                        wanted.add(new WantedTerm(
                                concept.id(),
                                i,
                                term.text(),
                                term.language(),
                                caseRule.apply(term),
                                term.type().isShort(),
                                term.forms()));
                    }
                });
        return wanted;
    }
}
