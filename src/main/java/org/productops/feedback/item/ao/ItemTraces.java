package org.productops.feedback.item.ao;

import static org.productops.common.store.ao.StoredTexts.orEmpty;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.productops.common.issue.IssueWrites;
import org.productops.common.person.Erased;
import org.productops.common.person.PersonQuery;
import org.productops.common.person.PersonReport;
import org.productops.common.person.PersonTrace;
import org.productops.common.person.PersonTraces;
import org.productops.common.person.PersonWords;
import org.productops.common.text.SearchFolding;

/**
 * The copies of issues' summaries that lists and the index of similar feedback read, and why something was declined. A summary
 * comes back with the next change of its issue, as long as it names the person in Jira itself.
 */
@JiraComponent
public class ItemTraces implements PersonTraces {

    private static final String TOPIC = "inbox";

    private static final String COLUMNS = "ID, ISSUE_ID, SUMMARY, REASON, BEFORE_REASON, SEGMENT_IDENTITY, DECIDER_KEY";

    private final ActiveObjects ao;
    private final IssueWrites writes;
    private final InstantSource clock;

    @Inject
    public ItemTraces(@ComponentImport ActiveObjects ao, IssueWrites writes, InstantSource clock) {
        this.ao = ao;
        this.writes = writes;
        this.clock = clock;
    }

    private static String left(PersonQuery query, boolean words, long issueId, String text) {
        return words && !text.isEmpty() && query.known().issueIds().contains(issueId)
                ? PersonWords.ERASED
                : query.cleaned(words, issueId, text);
    }

    private static boolean isTrace(PersonQuery query, boolean words, FeedbackItemEntity row) {
        long issueId = row.getIssueId();
        return Stream.of(row.getSummary(), row.getReason(), row.getBeforeReason())
                        .map(text -> orEmpty(text))
                        .anyMatch(text -> !left(query, words, issueId, text).equals(text))
                || isNamed(query, row)
                || query.isUser(orEmpty(row.getDeciderKey()));
    }

    /** Segments are seldom called by people, but nothing keeps somebody from doing so. */
    private static boolean isNamed(PersonQuery query, FeedbackItemEntity row) {
        String segment = orEmpty(row.getSegmentIdentity());
        return !query.cleaned(false, row.getIssueId(), segment).equals(segment);
    }

    private void each(PersonQuery query, boolean words, Consumer<FeedbackItemEntity> action) {
        ao.stream(FeedbackItemEntity.class, Query.select(COLUMNS), row -> {
            if (isTrace(query, words, row)) {
                action.accept(row);
            }
        });
    }

    @Override
    public PersonReport find(PersonQuery query) {
        List<PersonTrace> found = new ArrayList<>();
        each(query, true, row -> {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("summary", orEmpty(row.getSummary()));
            fields.put("reason", orEmpty(row.getReason()));
            fields.put("before", orEmpty(row.getBeforeReason()));
            fields.put("segment", orEmpty(row.getSegmentIdentity()));
            fields.put("user", query.isUser(orEmpty(row.getDeciderKey())) ? row.getDeciderKey() : "");
            fields.values().removeIf(String::isEmpty);
            found.add(new PersonTrace(row.getIssueId(), fields));
        });
        return new PersonReport(TOPIC, found);
    }

    @Override
    public Erased erase(PersonQuery query, boolean words) {
        List<Long> issueIds = new ArrayList<>();
        each(query, words, row -> issueIds.add(row.getIssueId()));
        for (long issueId : issueIds) {
            if (writes.changeIfThere(issueId, () -> erase(query, words, issueId))
                    .isEmpty()) {
                ao.deleteWithSQL(FeedbackItemEntity.class, "ISSUE_ID = ?", issueId);
            }
        }
        return new Erased(TOPIC, issueIds.size());
    }

    private long erase(PersonQuery query, boolean words, long issueId) {
        for (FeedbackItemEntity row : ao.find(FeedbackItemEntity.class, "ISSUE_ID = ?", issueId)) {
            String summary = left(query, words, issueId, orEmpty(row.getSummary()));
            row.setSummary(summary);
            row.setSearchText(SearchFolding.fold(summary));
            row.setReason(left(query, words, issueId, orEmpty(row.getReason())));
            row.setBeforeReason(left(query, words, issueId, orEmpty(row.getBeforeReason())));
            if (row.getSegmentIdentity() != null) {
                row.setSegmentIdentity(query.cleaned(false, issueId, row.getSegmentIdentity()));
            }
            if (query.isUser(orEmpty(row.getDeciderKey()))) {
                // As where nobody knows who decided.
                row.setDeciderKey("");
            }
            row.setChangedAt(clock.millis());
            row.setRowVersion(row.getRowVersion() + 1);
            row.save();
        }
        return issueId;
    }
}
