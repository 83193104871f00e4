package org.productops.feedback.evidence;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.common.access.Access;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.feedback.CreatedFeedback;
import org.productops.feedback.Feedback;
import org.productops.feedback.FeedbackIssues;
import org.productops.feedback.FeedbackStore;
import org.productops.feedback.FeedbackView;
import org.productops.feedback.LinkedFeedbackService;
import org.productops.feedback.MergedFeedback;
import org.productops.feedback.SpokenFor;
import org.productops.feedback.UnreadableFeedback;
import org.productops.feedback.organisation.Organisation;
import org.productops.feedback.organisation.OrganisationLibrary;

/** Who asks for an issue, and what feedback is evidence for. Each person is shown what that person may see. */
@JiraComponent
public class DemandService {

    private final Issues issues;
    private final FeedbackIssues kind;
    private final LinkedFeedbackService linked;
    private final FeedbackStore feedback;
    private final EvidenceStore store;
    private final EvidenceIssueLinks links;
    private final MergedFeedback merged;
    private final OrganisationLibrary organisations;
    private final Access access;
    private final InstantSource clock;

    @Inject
    public DemandService(
            Issues issues,
            FeedbackIssues kind,
            LinkedFeedbackService linked,
            FeedbackStore feedback,
            EvidenceStore store,
            EvidenceIssueLinks links,
            MergedFeedback merged,
            OrganisationLibrary organisations,
            Access access,
            InstantSource clock) {
        this.issues = issues;
        this.kind = kind;
        this.linked = linked;
        this.feedback = feedback;
        this.store = store;
        this.links = links;
        this.merged = merged;
        this.organisations = organisations;
        this.access = access;
        this.clock = clock;
    }

    /** An issue for which feedback is evidence. */
    public record Supported(VisibleIssue issue, EvidenceLink link) {}

    /**
     * Who asks for the issue with this key.
     *
     * @param most how many to show in full
     * @throws NotFoundException if there is no such issue for this user
     */
    public DeliveryDemand read(String issueKey, int most) {
        VisibleIssue issue = find(issueKey);
        return read(issue, linked.linked(issue), most);
    }

    /**
     * Who asks for an issue that the user sees. However much feedback there is, a statement for each 500 of it without the
     * words, one for the links, one for what was merged into it (and one for each time that was merged into again), and one
     * for what is shown; one more where nothing can be read of what is to be shown.
     *
     * @param feedbackIssues see {@link LinkedFeedbackService#linked}
     * @param most how many to show in full
     */
    public DeliveryDemand read(VisibleIssue issue, List<VisibleIssue> feedbackIssues, int most) {
        DemandSum sum = sum(issue, feedbackIssues);
        List<VisibleIssue> newest = sum.newest(most);
        Map<Long, Feedback> said = feedback.findAll(ids(newest)).stream()
                .collect(Collectors.toMap(Feedback::issueId, Function.identity()));
        List<Long> unknown =
                ids(newest).stream().filter(id -> !said.containsKey(id)).toList();
        Map<Long, UnreadableFeedback> unreadable = unknown.isEmpty()
                ? Map.of()
                : feedback.unreadable(unknown).stream()
                        .collect(Collectors.toMap(UnreadableFeedback::issueId, Function.identity()));
        return sum.with(
                newest.stream()
                        .map(each -> new DeliveryDemand.Said(
                                new FeedbackView(
                                        each,
                                        Optional.ofNullable(said.get(each.id())),
                                        Optional.ofNullable(unreadable.get(each.id()))),
                                sum.importance(each),
                                sum.survivor(each)))
                        .toList(),
                YearMonth.from(clock.instant().atZone(ZoneOffset.UTC)));
    }

    /**
     * The issues of the feedback that {@link #read} counts, as far as it is meant.
     *
     * @param issue an issue that the user sees
     */
    public Set<Long> counted(VisibleIssue issue, DemandFilter filter) {
        return sum(issue, linked.linked(issue)).issueIds(filter);
    }

    private DemandSum sum(VisibleIssue issue, List<VisibleIssue> feedbackIssues) {
        Map<VisibleIssue, VisibleIssue> behind = behind(feedbackIssues);
        List<Long> all = Stream.concat(ids(feedbackIssues).stream(), ids(behind.keySet()).stream())
                .toList();
        return new DemandSum(
                feedbackIssues, behind, feedback.summaries(all), store.ofDelivery(issue.id()), this::listed);
    }

    /** What was merged into these, as far as the user may see it, with what stands for it. */
    private Map<VisibleIssue, VisibleIssue> behind(List<VisibleIssue> linkedIssues) {
        Map<Long, Long> behind = merged.behind(ids(linkedIssues));
        if (behind.isEmpty()) {
            return Map.of();
        }
        Map<Long, VisibleIssue> byId =
                linkedIssues.stream().collect(Collectors.toMap(VisibleIssue::id, Function.identity()));
        return issues.visible(List.copyOf(behind.keySet())).stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        issue -> byId.get(behind.get(issue.id())),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /** What a feedback issue that the user sees is evidence for, as far as the user may see that. */
    public List<Supported> supportedBy(VisibleIssue feedbackIssue) {
        Map<Long, EvidenceLink> byDelivery = store.ofFeedback(List.of(feedbackIssue.id())).stream()
                .collect(Collectors.toMap(EvidenceLink::deliveryId, Function.identity()));
        return issues.visible(byDelivery.keySet().stream().sorted().toList()).stream()
                .map(issue -> new Supported(issue, byDelivery.get(issue.id())))
                .toList();
    }

    /** Whether the user may link feedback to the issue. */
    public boolean mayLink(VisibleIssue issue) {
        return links.mayLink(issue);
    }

    /**
     * The issue with this key, for a user who means to add feedback to it.
     *
     * @throws NotFoundException if there is no such issue for this user
     * @throws org.productops.common.error.InvalidException if it is feedback itself
     * @throws org.productops.common.error.NotPermittedException if the user may not link it
     */
    public VisibleIssue openToAdd(String issueKey) {
        access.requireUser();
        VisibleIssue issue = find(issueKey);
        if (kind.includes(issue)) {
            throw EvidenceLinking.isFeedback(issue);
        }
        if (!links.mayLink(issue)) {
            throw EvidenceLinking.notPermitted(issue);
        }
        return issue;
    }

    /** The issue that was made of feedback; empty if the user may not see it, as who may create an issue does not always. */
    public Optional<VisibleIssue> seen(CreatedFeedback created) {
        return issues.visible(List.of(created.issueId())).stream().findFirst();
    }

    private VisibleIssue find(String issueKey) {
        return issues.find(issueKey)
                .orElseThrow(() -> new NotFoundException(Message.of("productops.feedback.error.no-issue", issueKey)));
    }

    private Optional<Organisation> listed(SpokenFor spoken) {
        return spoken.organisationId().isPresent()
                ? organisations.find(spoken.organisationId().getAsLong())
                : Optional.empty();
    }

    private static List<Long> ids(Collection<VisibleIssue> all) {
        return all.stream().map(VisibleIssue::id).toList();
    }
}
