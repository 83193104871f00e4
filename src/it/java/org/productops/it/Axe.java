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
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private Axe() {}

    /**
     * Fails if axe finds something serious or critical.
     *
     * @param selectors the parts of the page to look at; none means the whole page
     */
    public static void assertAccessible(Browser browser, String... selectors) {
        AxeBuilder axe = builder();
        for (String selector : selectors) {
            axe.include(selector);
        }
        assertNothingSerious(axe, browser);
    }

    /** The rules about colours alone, for a page that differs in nothing else from one that was looked at. */
    public static void assertReadable(Browser browser) {
        assertNothingSerious(builder().withRules(COLOURS), browser);
    }

    // The other mode looks into frames of other sites, which no page here has, and opens a window for each check.
    @SuppressWarnings("deprecation") // it is called legacy, see above
    private static AxeBuilder builder() {
        return new AxeBuilder().setLegacyMode(true);
    }

    private static void assertNothingSerious(AxeBuilder axe, Browser browser) {
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
