package org.productops.feedback.search;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.productops.feedback.FeedbackStore;
import org.productops.feedback.FeedbackSummary;
import org.productops.feedback.MergedFeedback;
import org.productops.feedback.SpokenFor;
import org.productops.feedback.evidence.EvidenceLink;
import org.productops.feedback.evidence.EvidenceStore;
import org.productops.feedback.evidence.OrganisationWorth;
import org.productops.feedback.item.FeedbackItem;
import org.productops.feedback.item.FeedbackItemStore;
import org.productops.feedback.organisation.Organisation;
import org.productops.feedback.organisation.OrganisationLibrary;

/** Works out what a search finds an issue by. Asks for no permission. */
@JiraComponent
public class IndexedFeedbackReader {

    private static final Comparator<FeedbackSummary> NEWEST_FIRST = Comparator.comparing(
                    (FeedbackSummary each) -> each.heardOn().orElse(LocalDate.MIN))
            .thenComparing(FeedbackSummary::issueId)
            .reversed();

    private final FeedbackItemStore items;
    private final FeedbackStore feedback;
    private final EvidenceStore evidence;
    private final MergedFeedback merged;
    private final OrganisationLibrary organisations;

    @Inject
    public IndexedFeedbackReader(
            FeedbackItemStore items,
            FeedbackStore feedback,
            EvidenceStore evidence,
            MergedFeedback merged,
            OrganisationLibrary organisations) {
        this.items = items;
        this.feedback = feedback;
        this.evidence = evidence;
        this.merged = merged;
        this.organisations = organisations;
    }

    /** What is known of the issue; two statements for one that has nothing to do with feedback. */
    public IndexedFeedback of(long issueId) {
        IndexedFeedback demand = demand(evidence.ofDelivery(issueId));
        Optional<FeedbackItem> item = items.find(issueId);
        return item.map(known -> demand.saying(known.state(), feedback.find(issueId)))
                .orElse(demand);
    }

    private IndexedFeedback demand(List<EvidenceLink> links) {
        if (links.isEmpty()) {
            return IndexedFeedback.NONE;
        }
        // As the issue's own panel counts: who was merged asked, too.
        Set<Long> asking = new TreeSet<>();
        links.forEach(link -> asking.add(link.feedbackId()));
        asking.addAll(merged.behind(Set.copyOf(asking)).keySet());
        OrganisationWorth worth = new OrganisationWorth(this::nameNow);
        feedback.summaries(asking).stream()
                .sorted(NEWEST_FIRST)
                .map(FeedbackSummary::organisation)
                .filter(SpokenFor::isNamed)
                .forEach(worth::add);
        return new IndexedFeedback(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.of(asking.size()),
                worth.sum());
    }

    private Optional<String> nameNow(SpokenFor spoken) {
        return spoken.organisationId().isPresent()
                ? organisations.find(spoken.organisationId().getAsLong()).map(Organisation::name)
                : Optional.empty();
    }
}
