package org.productops.style.check;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import org.productops.common.snapshot.Derived;
import org.productops.glossary.GlossaryContent;
import org.productops.glossary.match.TermMatcher;
import org.productops.glossary.scope.GlossaryScope;
import org.productops.style.term.TermChecker;

/** Checkers for the words of glossaries, whose terms are made ready once for each state of a glossary. */
@ConfluenceComponent
public class TermCheckers {

    private final Derived<GlossaryContent, TermMatcher> matchers = new Derived<>(TermChecker::matcher);

    @Inject
    public TermCheckers() {}

    /** A checker for the glossaries that hold in a space, as somebody may see them. */
    TermChecker of(GlossaryScope scope) {
        return TermChecker.of(
                scope.parts().stream().map(GlossaryScope.Part::content).toList(), matchers::of);
    }
}
