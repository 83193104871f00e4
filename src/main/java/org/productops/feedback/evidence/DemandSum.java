package org.productops.feedback.evidence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.text.TextIdentity;
import org.productops.common.text.TextOrder;
import org.productops.feedback.FeedbackSummary;
import org.productops.feedback.Importance;
import org.productops.feedback.SpokenFor;
import org.productops.feedback.evidence.DeliveryDemand.FromOrganisation;
import org.productops.feedback.evidence.DeliveryDemand.FromSegment;
import org.productops.feedback.evidence.DeliveryDemand.InMonth;
import org.productops.feedback.evidence.DeliveryDemand.Said;
import org.productops.feedback.organisation.Organisation;

/** Sums up who asks for an issue, from all that is known of the feedback but the words. */
final class DemandSum {

    private static final int MONTHS = 12;

    private final Map<Long, FeedbackSummary> byIssue = new HashMap<>();
    private final Map<Long, Importance> importances = new HashMap<>();
    private final List<VisibleIssue> newestFirst;
    private final Function<SpokenFor, Optional<Organisation>> listed;
    private final OrganisationWorth worth;
    private final Map<Long, VisibleIssue> survivors = new HashMap<>();

    /**
     * @param issues what is linked
     * @param merged what was merged into that, by what stands for it
     * @param listed the organisation of the list as it is now; of those that were merged, the same of all
     */
    DemandSum(
            List<VisibleIssue> issues,
            Map<VisibleIssue, VisibleIssue> merged,
            List<FeedbackSummary> summaries,
            List<EvidenceLink> links,
            Function<SpokenFor, Optional<Organisation>> listed) {
        this.listed = listed;
        worth = new OrganisationWorth(spoken -> listed.apply(spoken).map(Organisation::name));
        summaries.forEach(each -> byIssue.put(each.issueId(), each));
        links.forEach(link -> importances.put(link.feedbackId(), link.importance()));
        merged.forEach((issue, survivor) -> survivors.put(issue.id(), survivor));
        newestFirst = new ArrayList<>(issues);
        newestFirst.addAll(merged.keySet());
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

    Importance importance(VisibleIssue issue) {
        Importance own = importances.get(issue.id());
        if (own != null) {
            return own;
        }
        // What was merged has no link of its own, but says itself how much it matters.
        return survivor(issue)
                .map(survivor -> Optional.ofNullable(byIssue.get(issue.id()))
                        .flatMap(FeedbackSummary::importance)
                        .orElseGet(() -> importance(survivor)))
                .orElse(Importance.USEFUL);
    }

    /** What stands for the issue; empty if that is linked itself. */
    Optional<VisibleIssue> survivor(VisibleIssue issue) {
        return Optional.ofNullable(survivors.get(issue.id()));
    }

    /** The issues of those that are meant. */
    Set<Long> issueIds(DemandFilter filter) {
        String organisation = TextIdentity.of(filter.organisation());
        String segment = TextIdentity.of(filter.segment());
        return newestFirst.stream()
                .filter(issue -> organisation.isEmpty()
                        || spoken(issue).isNamed()
                                && TextIdentity.of(worth.name(spoken(issue))).equals(organisation))
                .filter(issue -> segment.isEmpty()
                        || TextIdentity.of(spoken(issue).segment()).equals(segment))
                .filter(issue ->
                        filter.importance().isEmpty() || filter.importance().get() == importance(issue))
                .map(VisibleIssue::id)
                .collect(Collectors.toSet());
    }

    private SpokenFor spoken(VisibleIssue issue) {
        return Optional.ofNullable(byIssue.get(issue.id()))
                .map(FeedbackSummary::organisation)
                .orElse(SpokenFor.NONE);
    }

    DeliveryDemand with(List<Said> newest, YearMonth now) {
        Map<String, FromOrganisation> organisations = new LinkedHashMap<>();
        Map<String, FromSegment> segments = new LinkedHashMap<>();
        Map<Importance, Integer> weights = new EnumMap<>(Importance.class);
        Map<YearMonth, Integer> months = new HashMap<>();
        int unnamed = 0;
        int earlier = 0;
        YearMonth first = now.minusMonths(MONTHS - 1L);
        // Newest first: what an organisation was worth when it spoke last comes before all else that is known of it.
        for (VisibleIssue issue : newestFirst) {
            SpokenFor spoken = spoken(issue);
            if (spoken.isNamed()) {
                String name = worth.name(spoken);
                String identity = TextIdentity.of(name);
                organisations.merge(identity, new FromOrganisation(name, 1, id(spoken)), FromOrganisation::and);
                worth.add(spoken);
            } else {
                unnamed++;
            }
            if (!spoken.segment().isEmpty()) {
                segments.merge(
                        TextIdentity.of(spoken.segment()),
                        new FromSegment(spoken.segment(), 1),
                        (before, one) -> new FromSegment(before.name(), before.count() + 1));
            }
            weights.merge(importance(issue), 1, Integer::sum);
            LocalDate heard = heardOn(issue);
            if (!heard.equals(LocalDate.MIN)) {
                YearMonth month = YearMonth.from(heard);
                if (month.isBefore(first)) {
                    earlier++;
                } else {
                    months.merge(month.isAfter(now) ? now : month, 1, Integer::sum);
                }
            }
        }
        List<InMonth> inMonths = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(now); month = month.plusMonths(1)) {
            inMonths.add(new InMonth(month, months.getOrDefault(month, 0)));
        }
        return new DeliveryDemand(
                newestFirst.size(),
                sorted(organisations, FromOrganisation::count, FromOrganisation::name),
                unnamed,
                worth.sum(),
                sorted(segments, FromSegment::count, FromSegment::name),
                weights,
                inMonths,
                earlier,
                newest);
    }

    private OptionalLong id(SpokenFor spoken) {
        return listed.apply(spoken).stream().mapToLong(Organisation::id).findFirst();
    }

    private static <T> List<T> sorted(Map<String, T> all, Function<T, Integer> count, Function<T, String> name) {
        return all.values().stream()
                .sorted(Comparator.comparing(count).reversed().thenComparing(name, TextOrder.OF_ALL_LANGUAGES))
                .toList();
    }
}
