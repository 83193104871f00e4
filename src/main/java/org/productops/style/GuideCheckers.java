package org.productops.style;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.productops.common.snapshot.Derived;
import org.productops.style.rule.NamedRule;
import org.productops.style.rule.RuleRules;
import org.productops.style.rule.StyleChecker;

/**
 * The checkers of style guides, each made once for each state of a guide and its rules, and shared by all who check texts. Rules
 * that are switched off are not looked for.
 */
@ConfluenceComponent
public class GuideCheckers {

    private final Derived<GuideContent, Made> made = new Derived<>(any -> new Made());

    /** One thread makes it, the others wait for it; those who ask for another guide's do not. */
    private static final class Made {
        private long version;
        private StyleChecker checker;

        synchronized StyleChecker of(StyleGuide guide, GuideContent content) {
            if (checker == null || version != guide.version()) {
                checker = checker(guide, content);
                version = guide.version();
            }
            return checker;
        }
    }

    @Inject
    public GuideCheckers() {}

    /** The checker of a guide with its rules as they are. */
    public StyleChecker of(StyleGuide guide, GuideContent content) {
        return made.of(content).of(guide, content);
    }

    private static StyleChecker checker(StyleGuide guide, GuideContent content) {
        List<NamedRule> rules = new ArrayList<>(VocabularyRules.of(guide));
        content.rules().stream()
                .filter(each -> each.state() == RuleState.ON)
                .flatMap(each -> each.rule().stream())
                .forEach(rule -> rules.add(new NamedRule(guide.name() + "." + rule.name(), rule)));
        try {
            return StyleChecker.of(rules, guide.accepted());
        } catch (PatternSyntaxException e) {
            // What another version has taken may be no expression for this one.
            List<String> accepted = guide.accepted().stream()
                    .filter(word -> StyleGuideRules.wordFault(word).isEmpty())
                    .toList();
            return StyleChecker.of(
                    rules.stream()
                            .filter(rule -> RuleRules.faults(rule.rule()).isEmpty())
                            .toList(),
                    accepted);
        }
    }
}
