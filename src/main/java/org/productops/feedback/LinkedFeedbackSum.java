package org.productops.feedback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.text.TextIdentity;
import org.productops.common.text.TextOrder;
import org.productops.feedback.LinkedFeedback.FromOrganisation;

/** Sums up the feedback that is linked to an issue, from all that is known of it but the words. */
final class LinkedFeedbackSum {

    private final Map<Long, FeedbackSummary> byIssue = new HashMap<>();
    private final List<VisibleIssue> newestFirst;

    LinkedFeedbackSum(List<VisibleIssue> issues, List<FeedbackSummary> summaries) {
        summaries.forEach(each -> byIssue.put(each.issueId(), each));
        newestFirst = new ArrayList<>(issues);
        newestFirst.sort(Comparator.comparing(this::heardOn, Comparator.reverseOrder())
                .thenComparing(VisibleIssue::id, Comparator.reverseOrder()));
    }

    private LocalDate heardOn(VisibleIssue issue) {
        return Optional.ofNullable(byIssue.get(issue.id()))
                .flatMap(FeedbackSummary::heardOn)
                .orElse(LocalDate.MIN);
    }

    /** The issues to show. */
    List<VisibleIssue> newest(int most) {
        return newestFirst.stream().limit(most).toList();
    }

    /**
     * The sum.
     *
     * @param newest what to show
     */
    LinkedFeedback with(List<FeedbackView> newest) {
        Map<String, FromOrganisation> organisations = new LinkedHashMap<>();
        int unnamed = 0;
        for (VisibleIssue issue : newestFirst) {
            String name = Optional.ofNullable(byIssue.get(issue.id()))
                    .map(summary -> summary.organisation().name())
                    .orElse("");
            if (name.isEmpty()) {
                unnamed++;
            } else {
                organisations.merge(
                        TextIdentity.of(name),
                        new FromOrganisation(name, 1),
                        (before, one) -> new FromOrganisation(before.name(), before.count() + 1));
            }
        }
        List<FromOrganisation> sorted = organisations.values().stream()
                .sorted(Comparator.comparingInt(FromOrganisation::count)
                        .reversed()
                        .thenComparing(FromOrganisation::name, TextOrder.OF_ALL_LANGUAGES))
                .toList();
        return new LinkedFeedback(newestFirst.size(), sorted, unnamed, newest);
    }
}
