package org.productops.feedback.file;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.common.access.Access;
import org.productops.common.csv.CsvOutput;
import org.productops.common.csv.CsvSeparator;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.feedback.FeedbackDraft;
import org.productops.feedback.evidence.EvidenceLink;
import org.productops.feedback.evidence.EvidenceStore;
import org.productops.feedback.inbox.InboxFilterDraft;
import org.productops.feedback.inbox.InboxItemView;
import org.productops.feedback.inbox.InboxListView;
import org.productops.feedback.inbox.InboxService;
import org.productops.feedback.item.TriageState;

/**
 * Writes feedback as a table, for everybody as far as they may see its issues. The first columns are those of an import, which
 * takes them back as they are; the others say how far it is.
 */
@JiraComponent
public class FeedbackExportService {

    private static final List<String> MORE = List.of("state", "area", "decidedOn", "reason", "evidenceFor");
    private static final int DAY = 10;

    /** Of an issue of which nobody has recorded anything. */
    private static final FeedbackDraft NOTHING = new FeedbackDraft("", "", "", "");

    private final Access access;
    private final InboxService inbox;
    private final Issues issues;
    private final EvidenceStore evidence;
    private final IssueLabels labels;

    @Inject
    public FeedbackExportService(
            Access access, InboxService inbox, Issues issues, EvidenceStore evidence, IssueLabels labels) {
        this.access = access;
        this.inbox = inbox;
        this.issues = issues;
        this.evidence = evidence;
        this.labels = labels;
    }

    /**
     * Says what is wrong with what is looked for, before anything is written.
     *
     * @throws org.productops.common.error.InvalidException with all that is wrong, at the fields of the inbox
     * @throws org.productops.common.error.NotPermittedException if nobody is logged in
     */
    public void check(InboxFilterDraft filter) {
        access.requireUser();
        inbox.list(filter, "", 1);
    }

    /**
     * Writes what is looked for, a part of the list after the other, so that as much as there is needs no room.
     *
     * @param out is closed
     */
    public void csv(InboxFilterDraft filter, OutputStream out, CsvSeparator separator) {
        access.requireUser();
        try (CsvOutput csv = new CsvOutput(out, separator)) {
            List<String> head = new ArrayList<>(FeedbackFileFields.COLUMNS);
            head.addAll(MORE);
            csv.row(head);
            Optional<String> place = Optional.of("");
            while (place.isPresent()) {
                InboxListView part = inbox.list(filter, place.get(), InboxService.MOST);
                Map<Long, String> originals = originals(part);
                Map<Long, String> deliveries = deliveries(part);
                part.items().forEach(item -> csv.row(row(item, originals, deliveries)));
                place = part.next();
            }
        }
    }

    /** The keys of what stands for some of them, as far as the reader may see it. */
    private Map<Long, String> originals(InboxListView part) {
        Set<Long> ids = part.items().stream()
                .map(view -> view.item().mergedInto())
                .filter(id -> id != 0)
                .collect(Collectors.toSet());
        return issues.visible(ids).stream().collect(Collectors.toMap(VisibleIssue::id, VisibleIssue::key));
    }

    /** The keys of the issues that each of them is evidence for, as far as the reader may see those. */
    private Map<Long, String> deliveries(InboxListView part) {
        List<EvidenceLink> links = evidence.ofFeedback(
                part.items().stream().map(view -> view.item().issueId()).toList());
        Map<Long, String> keys =
                issues.visible(links.stream().map(EvidenceLink::deliveryId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(VisibleIssue::id, VisibleIssue::key));
        return links.stream()
                .filter(link -> keys.containsKey(link.deliveryId()))
                .collect(Collectors.groupingBy(
                        EvidenceLink::feedbackId,
                        Collectors.mapping(link -> keys.get(link.deliveryId()), Collectors.joining(", "))));
    }

    private List<String> row(InboxItemView view, Map<Long, String> originals, Map<Long, String> deliveries) {
        String key = view.issue().key();
        FeedbackDraft said = view.feedback().map(FeedbackDraft::of).orElse(NOTHING);
        boolean decided = view.item().state() != TriageState.NEW;
        return List.of(
                key.substring(0, Math.max(0, key.lastIndexOf('-'))),
                key,
                originals.getOrDefault(view.item().mergedInto(), ""),
                view.issue().summary(),
                said.quote(),
                said.kind(),
                said.source(),
                said.channel(),
                said.organisation(),
                said.saidBy(),
                said.speaker(),
                said.contact(),
                said.consent().equals("true") ? "yes" : "",
                said.importance(),
                said.link(),
                said.heardOn(),
                String.join(", ", labels.of(view.issue())),
                view.item().state().name(),
                view.item().areaKey(),
                decided ? view.item().stateSince().toString().substring(0, DAY) : "",
                view.item().reason(),
                deliveries.getOrDefault(view.item().issueId(), ""));
    }
}
