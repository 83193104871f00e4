package org.productops.readiness.simplify;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.productops.common.issue.Issues;
import org.productops.readiness.check.AreaFact;
import org.productops.readiness.check.IssueFacts;
import org.productops.readiness.checklist.ConditionNames;
import org.productops.readiness.checklist.ConditionText;
import org.productops.readiness.checklist.Conditions;
import org.productops.readiness.checklist.Criterion;
import org.productops.readiness.issue.IssueDemands;
import org.productops.readiness.issue.ItemMark;
import org.productops.readiness.issue.MarkStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Guesses on which issues an item is meant: what those have in common on which somebody ticked it, and those on which it was
 * called not applicable do not have. It looks at issues and never at who did that; an administrator looks at the condition in
 * the form before anything is saved.
 */
@JiraComponent
public class ConditionGuess {

    private static final Logger LOG = LoggerFactory.getLogger(ConditionGuess.class);

    /** The last so many issues of each kind tell enough, and somebody waits for the page. */
    static final int MOST = 100;

    /** Fewer issues of a kind tell nothing. */
    static final int LEAST = 3;

    /** A condition that keeps the item from more of those on which it was done would be too narrow. */
    private static final int KEPT_PERCENT = 90;

    /** A condition that keeps the item from less of those on which it did not apply would not be worth its words. */
    private static final int AWAY_PERCENT = 60;

    /** More values hardly make a condition that people read. */
    private static final int MOST_VALUES = 10;

    private final MarkStore marks;
    private final Issues issues;
    private final IssueDemands demands;
    private final ConditionText texts;

    @Inject
    public ConditionGuess(MarkStore marks, Issues issues, IssueDemands demands, ConditionNames names) {
        this.marks = marks;
        this.issues = issues;
        this.demands = demands;
        this.texts = new ConditionText(names);
    }

    /**
     * A condition, and what speaks for it.
     *
     * @param text as people read and type it
     * @param kept on how many of the issues on which it was done the item would still stand
     * @param done on how many it was done
     * @param away from how many of the issues on which it did not apply it would be gone
     * @param skipped on how many it did not apply
     */
    record Guess(String text, int kept, int done, int away, int skipped) {

        /** How much better it is than none, in percent. */
        int worth() {
            return 100 * kept / done + 100 * away / skipped;
        }
    }

    /** What conditions look at, the most telling first, and what an issue has of it. */
    private static final Map<Criterion.Kind, Function<IssueFacts, Set<String>>> HAS = Map.of(
            Criterion.Kind.ISSUE_TYPE, facts -> Set.of(facts.typeId()),
            Criterion.Kind.AREA,
                    facts -> facts.area().map(AreaFact::key).stream().collect(Collectors.toSet()),
            Criterion.Kind.PROJECT, facts -> Set.of(String.valueOf(facts.projectId())),
            Criterion.Kind.COMPONENT, IssueFacts::components,
            Criterion.Kind.LABEL, IssueFacts::labels,
            Criterion.Kind.PRIORITY, facts -> Set.of(facts.priorityId()));

    private static final List<Criterion.Kind> ORDER = List.of(
            Criterion.Kind.ISSUE_TYPE,
            Criterion.Kind.AREA,
            Criterion.Kind.PROJECT,
            Criterion.Kind.COMPONENT,
            Criterion.Kind.LABEL,
            Criterion.Kind.PRIORITY);

    /** The condition that fits best, of the issues that the caller may see; empty if none does. In two statements. */
    Optional<Guess> of(long itemId) {
        try {
            List<IssueFacts> done = facts(itemId, ItemMark.Status.DONE);
            List<IssueFacts> skipped = facts(itemId, ItemMark.Status.NOT_APPLICABLE);
            return done.size() < LEAST || skipped.size() < LEAST ? Optional.empty() : best(done, skipped);
        } catch (RuntimeException e) {
            // The page has all else to show.
            LOG.warn("On which issues item {} is meant could not be guessed", itemId, e);
            return Optional.empty();
        }
    }

    private List<IssueFacts> facts(long itemId, ItemMark.Status status) {
        return issues.visible(marks.issuesWith(itemId, status, MOST)).stream()
                .map(demands::facts)
                .toList();
    }

    private Optional<Guess> best(List<IssueFacts> done, List<IssueFacts> skipped) {
        return ORDER.stream()
                .filter(kind -> kind != Criterion.Kind.AREA || done.get(0).knowsAreas())
                .map(kind -> guess(kind, done, skipped))
                .filter(Objects::nonNull)
                .max(Comparator.comparingInt(Guess::worth));
    }

    /** Null if there is nothing in it. */
    private Guess guess(Criterion.Kind kind, List<IssueFacts> done, List<IssueFacts> skipped) {
        List<String> values = values(kind, done, skipped);
        if (values.isEmpty()) {
            return null;
        }
        Conditions only = new Conditions(List.of(new Criterion(kind, "", values)));
        int kept = (int) done.stream().filter(only::hold).count();
        int away = (int) skipped.stream().filter(facts -> !only.hold(facts)).count();
        boolean fits = kept * 100 >= KEPT_PERCENT * done.size() && away * 100 >= AWAY_PERCENT * skipped.size();
        return fits ? new Guess(texts.write(only), kept, done.size(), away, skipped.size()) : null;
    }

    /** What more of the issues have on which it was done, the most frequent first. */
    private static List<String> values(Criterion.Kind kind, List<IssueFacts> done, List<IssueFacts> skipped) {
        Map<String, Long> there = count(kind, done);
        Map<String, Long> elsewhere = count(kind, skipped);
        return there.entrySet().stream()
                .filter(each -> each.getValue() > elsewhere.getOrDefault(each.getKey(), 0L))
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(MOST_VALUES)
                .toList();
    }

    private static Map<String, Long> count(Criterion.Kind kind, List<IssueFacts> issues) {
        Map<String, Long> counts = new HashMap<>();
        issues.stream()
                .flatMap(facts -> HAS.get(kind).apply(facts).stream())
                .filter(value -> !value.isEmpty())
                .forEach(value -> counts.merge(value, 1L, Long::sum));
        return counts;
    }
}
