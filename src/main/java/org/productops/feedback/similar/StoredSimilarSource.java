package org.productops.feedback.similar;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.common.index.IndexedText;
import org.productops.common.store.Transactions;
import org.productops.feedback.Feedback;
import org.productops.feedback.FeedbackStore;
import org.productops.feedback.item.FeedbackItem;
import org.productops.feedback.item.FeedbackItemStore;
import org.productops.feedback.item.TriageState;

/** What is stored: the summary and the triage of each feedback issue, and what was said in it. */
@JiraComponent
public class StoredSimilarSource implements SimilarSource {

    private final FeedbackStore feedback;
    private final FeedbackItemStore items;
    private final Transactions transactions;

    @Inject
    public StoredSimilarSource(FeedbackStore feedback, FeedbackItemStore items, Transactions transactions) {
        this.feedback = feedback;
        this.items = items;
        this.transactions = transactions;
    }

    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        return transactions.run(() -> items.issueIdsAfter(issueId, most));
    }

    @Override
    public List<IndexedText> texts(Collection<Long> issueIds) {
        return transactions.run(() -> {
            Map<Long, Feedback> said = feedback.findAll(issueIds).stream()
                    .collect(Collectors.toMap(Feedback::issueId, Function.identity(), (one, other) -> one));
            return items.ofIssues(issueIds).stream()
                    .map(item -> text(item, said.get(item.issueId())))
                    .toList();
        });
    }

    private static IndexedText text(FeedbackItem item, Feedback said) {
        String text = said == null ? item.summary() : item.summary() + "\n" + said.quote();
        return new IndexedText(item.issueId(), decided(item), text);
    }

    /** What an issue was created with is no decision: the project, a mapping or the one who wrote it may have chosen it unread. */
    private static String decided(FeedbackItem item) {
        boolean undecided = item.state() == TriageState.NEW || item.state() == TriageState.LATER;
        return undecided ? "" : item.areaKey();
    }

    /**
     * Both kinds of changes up to the moment to which both are known: one of them may have more than was asked for at a time.
     */
    @Override
    public List<ChangedText> changedSince(long millis, int most) {
        return transactions.run(() -> {
            List<ChangedText> said = feedback.changedSince(millis, most).stream()
                    .map(changed -> new ChangedText(changed.feedback().issueId(), changed.changedAt()))
                    .toList();
            List<ChangedText> triaged = items.changedSince(millis, most).stream()
                    .map(item ->
                            new ChangedText(item.issueId(), item.changedAt().toEpochMilli()))
                    .toList();
            long until = Math.min(end(said, most), end(triaged, most));
            return Stream.concat(said.stream(), triaged.stream())
                    .filter(change -> change.at() <= until)
                    .sorted(Comparator.comparingLong(ChangedText::at))
                    .toList();
        });
    }

    private static long end(List<ChangedText> changes, int most) {
        return changes.size() < most
                ? Long.MAX_VALUE
                : changes.get(changes.size() - 1).at();
    }
}
