package org.productops.it;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks what a page is like for people who use a keyboard or a screen reader. */
public final class Axe {
    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    private Axe() {}

    /**
     * Fails if axe finds something serious or critical.
     *
     * @param selectors the parts of the page to look at; none means the whole page
     */
    public static void assertAccessible(Browser browser, String... selectors) {
        AxeBuilder axe = new AxeBuilder();
        for (String selector : selectors) {
            axe.include(selector);
        }
        Results results = axe.analyze(browser.driver());
        List<Rule> serious = results.getViolations().stream()
                .filter(rule -> SERIOUS.contains(rule.getImpact()))
                .toList();
        if (!serious.isEmpty()) {
            throw new AssertionError(browser.driver().getCurrentUrl()
                    + serious.stream().map(Axe::describe).collect(Collectors.joining()));
        }
    }

    private static String describe(Rule rule) {
        return "\n" + rule.getImpact() + " " + rule.getId() + ": " + rule.getHelp()
                + rule.getNodes().stream()
                        .map(node -> "\n    " + node.getTarget() + " " + node.getHtml())
                        .collect(Collectors.joining());
    }
}
