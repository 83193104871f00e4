package org.productops.feedback.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.ActiveObjectsException;
import net.java.ao.Query;
import org.productops.common.error.ConflictException;
import org.productops.common.error.Message;
import org.productops.feedback.FeedbackRecord;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.FeedbackStore;

/** Feedback in the product's database. */
@JiraComponent
public final class AoFeedbackStore implements FeedbackStore {

    /** Databases limit how many values an {@code IN} may have. */
    private static final int CHUNK = 500;

    /** How SQL states of violated constraints begin. */
    private static final String CONSTRAINT_VIOLATED = "23";

    private final ActiveObjects ao;

    @Inject
    public AoFeedbackStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<FeedbackRecord> find(long issueId) {
        return row(issueId).map(AoFeedbackStore::feedback);
    }

    @Override
    public List<FeedbackRecord> findAll(Collection<Long> issueIds) {
        List<Long> ids = List.copyOf(issueIds);
        List<FeedbackRecord> found = new ArrayList<>();
        for (int start = 0; start < ids.size(); start += CHUNK) {
            List<Long> chunk = ids.subList(start, Math.min(start + CHUNK, ids.size()));
            String marks = String.join(", ", Collections.nCopies(chunk.size(), "?"));
            Query query = Query.select().where("ISSUE_ID IN (" + marks + ")", chunk.toArray());
            Arrays.stream(ao.find(FeedbackEntity.class, query))
                    .map(AoFeedbackStore::feedback)
                    .forEach(found::add);
        }
        return found;
    }

    @Override
    public void insert(FeedbackRecord feedback) {
        try {
            ao.create(
                    FeedbackEntity.class,
                    Map.of(
                            "ISSUE_ID", feedback.issueId(),
                            "SOURCE_NAME", feedback.source().name(),
                            "ORGANISATION", feedback.organisation(),
                            "QUOTE", feedback.quote(),
                            "HEARD_ON", feedback.heardOn().toString(),
                            "ROW_VERSION", feedback.version()));
        } catch (ActiveObjectsException e) {
            if (isConstraintViolated(e)) {
                throw new ConflictException(
                        Message.of("productops.feedback.error.conflict"),
                        FeedbackRecord.ABSENT,
                        FeedbackRecord.ABSENT + 1);
            }
            throw e;
        }
    }

    @Override
    public void update(FeedbackRecord feedback) {
        FeedbackEntity row = row(feedback.issueId())
                .orElseThrow(() -> new IllegalStateException("No feedback of issue " + feedback.issueId()));
        row.setSourceName(feedback.source().name());
        row.setOrganisation(feedback.organisation());
        row.setQuote(feedback.quote());
        row.setHeardOn(feedback.heardOn().toString());
        row.setRowVersion(feedback.version());
        row.save();
    }

    @Override
    public void delete(long issueId) {
        ao.deleteWithSQL(FeedbackEntity.class, "ISSUE_ID = ?", issueId);
    }

    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        Query query = Query.select("ID, ISSUE_ID")
                .where("ISSUE_ID > ?", issueId)
                .order("ISSUE_ID ASC")
                .limit(most);
        List<Long> ids = new ArrayList<>();
        ao.stream(FeedbackEntity.class, query, row -> ids.add(row.getIssueId()));
        return ids;
    }

    private Optional<FeedbackEntity> row(long issueId) {
        return Arrays.stream(ao.find(FeedbackEntity.class, Query.select().where("ISSUE_ID = ?", issueId)))
                .findFirst();
    }

    private static FeedbackRecord feedback(FeedbackEntity row) {
        return new FeedbackRecord(
                row.getIssueId(),
                FeedbackSource.named(row.getSourceName()).orElse(FeedbackSource.OTHER),
                // Some databases keep an empty text as null.
                row.getOrganisation() == null ? "" : row.getOrganisation(),
                row.getQuote(),
                LocalDate.parse(row.getHeardOn()),
                row.getRowVersion());
    }

    private static boolean isConstraintViolated(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith(CONSTRAINT_VIOLATED)) {
                return true;
            }
        }
        return false;
    }
}
