package org.productops.feedback.portal.ao;

import static org.productops.common.store.ao.StoredTexts.orEmpty;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import net.java.ao.Query;
import org.productops.common.json.Json;
import org.productops.common.store.ao.Batches;
import org.productops.common.store.ao.UnreadableRows;
import org.productops.feedback.portal.PortalField;
import org.productops.feedback.portal.SentFeedback;
import org.productops.feedback.portal.SentStore;

/** What was sent through portals, in the product's database. */
@JiraComponent
public final class AoSentStore implements SentStore {

    /** In the place of an issue, where there will be none. */
    private static final long DISCARDED = -1;

    private final ActiveObjects ao;
    private final UnreadableRows unreadable = new UnreadableRows();

    @Inject
    public AoSentStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    /** What was said as it is stored, by the names of the fields. */
    record StoredSaid(@JsonProperty("said") Map<String, String> said) {}

    @Override
    public SentFeedback insert(SentFeedback sent) {
        Map<String, Object> row = new HashMap<>();
        row.put("TOKEN_TEXT", sent.token());
        row.put("PROJECT_ID", sent.projectId());
        row.put("USER_KEY", sent.userKey());
        row.put("SENT_THROUGH", sent.through());
        row.put("SAID", said(sent));
        row.put("SENT_AT", Date.from(sent.sentAt()));
        row.put("OWNER_KEY", sent.ownerKey());
        row.put("ISSUE_ID", issue(sent));
        row.put("ENTRY_ID", entry(sent));
        row.put("ORIGINAL_TOKEN", original(sent));
        return sent.withId(ao.create(SentEntity.class, row).getID());
    }

    private static long issue(SentFeedback sent) {
        return sent.discarded() ? DISCARDED : sent.issueId().orElse(0);
    }

    private static String original(SentFeedback sent) {
        return sent.originalToken().isEmpty() ? null : sent.originalToken();
    }

    private static Long entry(SentFeedback sent) {
        return sent.entryId().isPresent() ? sent.entryId().getAsLong() : null;
    }

    private static String said(SentFeedback sent) {
        Map<String, String> said = new TreeMap<>();
        sent.said().forEach((field, text) -> said.put(field.name(), text));
        return Json.write(new StoredSaid(said));
    }

    @Override
    public Optional<SentFeedback> withToken(String token) {
        return found(Query.select().where("TOKEN_TEXT = ?", token)).stream().findFirst();
    }

    @Override
    public List<SentFeedback> ofUser(String userKey, int most) {
        return found(Query.select()
                .where("USER_KEY = ?", userKey)
                .order("SENT_AT DESC, ID DESC")
                .limit(most));
    }

    @Override
    public int countOfUser(String userKey, Instant since) {
        return ao.count(SentEntity.class, "USER_KEY = ? AND SENT_AT >= ?", userKey, Date.from(since));
    }

    @Override
    public List<SentFeedback> openAfter(long id, int most) {
        return found(Query.select()
                .where("ISSUE_ID = ? AND ID > ?", 0L, (int) id)
                .order("ID ASC")
                .limit(most));
    }

    @Override
    public List<SentFeedback> openOf(long projectId, int most) {
        return found(Query.select()
                .where("PROJECT_ID = ? AND ISSUE_ID = ?", projectId, 0L)
                .order("ID ASC")
                .limit(most));
    }

    @Override
    public List<SentFeedback> unmergedAfter(long id, int most) {
        return found(Query.select()
                .where("ORIGINAL_TOKEN IS NOT NULL AND ISSUE_ID > ? AND ID > ?", 0L, (int) id)
                .order("ID ASC")
                .limit(most));
    }

    @Override
    public List<SentFeedback> duplicatesOf(String token) {
        return found(Query.select()
                .where("ORIGINAL_TOKEN = ? AND ISSUE_ID > ?", token, 0L)
                .order("ID ASC"));
    }

    @Override
    public List<SentFeedback> withIds(Collection<Long> ids) {
        List<SentFeedback> all = new ArrayList<>();
        List<Integer> rows = ids.stream().map(Long::intValue).toList();
        Batches.each(rows, batch -> all.addAll(found(Batches.in(Query.select(), "ID", batch))));
        return all;
    }

    private List<SentFeedback> found(Query query) {
        List<SentFeedback> all = new ArrayList<>();
        for (SentEntity row : ao.find(SentEntity.class, query)) {
            try {
                all.add(sent(row));
            } catch (IOException | IllegalArgumentException e) {
                unreadable.tell("FEEDBACK_SENT", row, "what was said");
            }
        }
        return all;
    }

    private static SentFeedback sent(SentEntity row) throws IOException {
        byte[] json = orEmpty(row.getSaid()).getBytes(StandardCharsets.UTF_8);
        StoredSaid stored = Json.readOpen(new ByteArrayInputStream(json), StoredSaid.class)
                .orElseThrow(() -> new IllegalArgumentException("Nothing is stored"));
        Map<PortalField, String> said = new EnumMap<>(PortalField.class);
        stored.said().forEach((field, text) -> said.put(PortalField.valueOf(field), text));
        return new SentFeedback(
                row.getID(),
                row.getTokenText(),
                row.getProjectId(),
                row.getUserKey(),
                orEmpty(row.getSentThrough()),
                said,
                row.getSentAt().toInstant(),
                row.getOwnerKey(),
                row.getEntryId() == null ? OptionalLong.empty() : OptionalLong.of(row.getEntryId()),
                row.getIssueId() > 0 ? OptionalLong.of(row.getIssueId()) : OptionalLong.empty(),
                orEmpty(row.getOriginalToken()),
                row.getIssueId() == DISCARDED);
    }

    @Override
    public void remove(long id) {
        ao.deleteWithSQL(SentEntity.class, "ID = ?", (int) id);
    }

    @Override
    public void update(SentFeedback sent) {
        SentEntity row = ao.get(SentEntity.class, (int) sent.id());
        row.setIssueId(issue(sent));
        row.setEntryId(entry(sent));
        row.setOriginalToken(original(sent));
        row.save();
    }
}
