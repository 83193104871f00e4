package org.productops.feedback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The feedback for an issue, summed up for one person: what that person may not see is not counted.
 *
 * @param count how many feedback issues are linked
 * @param organisations who it came from, those with most feedback first
 * @param unnamed how many of them name no organisation
 * @param newest those heard last, newest first; those of which nothing is recorded yet come after all others
 */
public record LinkedFeedback(int count, List<FromOrganisation> organisations, int unnamed, List<FeedbackView> newest) {

    /** How many are shown where nobody asks for more. */
    public static final int SHOWN = 5;

    private static final Comparator<FeedbackView> NEWEST_FIRST = Comparator.comparing(
                    LinkedFeedback::heardOn, Comparator.reverseOrder())
            .thenComparing(view -> view.issue().id(), Comparator.reverseOrder());

    public LinkedFeedback {
        organisations = List.copyOf(organisations);
        newest = List.copyOf(newest);
    }

    /**
     * An organisation.
     *
     * @param name as it was written last
     * @param count how much feedback names it
     */
    public record FromOrganisation(String name, int count) {

        public FromOrganisation {
            Objects.requireNonNull(name, "name");
        }
    }

    /** How many are counted and not shown. */
    public int more() {
        return count - newest.size();
    }

    private static LocalDate heardOn(FeedbackView view) {
        return view.feedback().map(FeedbackRecord::heardOn).orElse(LocalDate.MIN);
    }

    static LinkedFeedback sumUp(List<FeedbackIssue> issues, List<FeedbackRecord> records, int most) {
        Map<Long, FeedbackRecord> byIssue = new LinkedHashMap<>();
        records.forEach(each -> byIssue.put(each.issueId(), each));
        List<FeedbackView> views = new ArrayList<>(issues.stream()
                .map(issue -> new FeedbackView(issue, Optional.ofNullable(byIssue.get(issue.id()))))
                .toList());
        views.sort(NEWEST_FIRST);

        Map<String, FromOrganisation> organisations = new LinkedHashMap<>();
        int unnamed = 0;
        for (FeedbackView view : views) {
            String name = view.feedback().map(FeedbackRecord::organisation).orElse("");
            if (name.isEmpty()) {
                unnamed++;
            } else {
                organisations.merge(
                        name.toLowerCase(Locale.ROOT),
                        new FromOrganisation(name, 1),
                        (before, one) -> new FromOrganisation(before.name(), before.count() + 1));
            }
        }
        List<FromOrganisation> sorted = organisations.values().stream()
                .sorted(Comparator.comparingInt(FromOrganisation::count)
                        .reversed()
                        .thenComparing(FromOrganisation::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        return new LinkedFeedback(
                views.size(), sorted, unnamed, views.stream().limit(most).toList());
    }
}
