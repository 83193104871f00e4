package org.productops.feedback.capture.ao;

import static org.productops.common.store.ao.StoredTexts.orEmpty;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.productops.common.store.ao.UnreadableRows;
import org.productops.feedback.capture.Capture;
import org.productops.feedback.capture.CaptureState;
import org.productops.feedback.capture.CaptureStore;

/** What was captured, in the product's database. */
@ConfluenceComponent
public final class AoCaptureStore implements CaptureStore {

    private final ActiveObjects ao;
    private final UnreadableRows unreadable = new UnreadableRows();

    @Inject
    public AoCaptureStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Capture insert(Capture capture) {
        Map<String, Object> row = new HashMap<>();
        row.put("TOKEN_TEXT", capture.token());
        row.put("USER_KEY", capture.userKey());
        row.put("PAGE_ID", capture.pageId());
        row.put("PAGE_TITLE", capture.page());
        row.put("PLACE_LINK", capture.link());
        row.put("ADDRESS_NAME", capture.form());
        row.put("QUOTE", capture.quote());
        row.put("CAPTURED_KIND", capture.kind());
        row.put("ORGANISATION", capture.organisation());
        row.put("CAPTURED_AT", Date.from(capture.capturedAt()));
        row.put("CAPTURE_STATE", capture.state().name());
        row.put("CAPTURE_ANSWER", capture.said());
        row.put("TRY_AT", Date.from(capture.dueAt()));
        row.put("TRIED_COUNT", capture.attempts());
        return capture.withId(ao.create(CaptureEntity.class, row).getID());
    }

    @Override
    public Optional<Capture> withToken(String token) {
        return found(Query.select().where("TOKEN_TEXT = ?", token)).stream().findFirst();
    }

    @Override
    public Optional<Capture> find(long id) {
        return found(Query.select().where("ID = ?", (int) id)).stream().findFirst();
    }

    @Override
    public List<Capture> ofUser(String userKey, int most) {
        return found(Query.select()
                .where("USER_KEY = ?", userKey)
                .order("CAPTURED_AT DESC, ID DESC")
                .limit(most));
    }

    @Override
    public int waiting(String userKey) {
        return ao.count(
                CaptureEntity.class, "USER_KEY = ? AND CAPTURE_STATE = ?", userKey, CaptureState.WAITING.name());
    }

    @Override
    public List<Capture> due(Instant now, int most) {
        return found(Query.select()
                .where("CAPTURE_STATE = ? AND TRY_AT <= ?", CaptureState.WAITING.name(), Date.from(now))
                .order("ID ASC")
                .limit(most));
    }

    private List<Capture> found(Query query) {
        List<Capture> all = new ArrayList<>();
        for (CaptureEntity row : ao.find(CaptureEntity.class, query)) {
            try {
                all.add(capture(row));
            } catch (IllegalArgumentException e) {
                unreadable.tell("FEEDBACK_CAPTURE", row, "the state " + row.getCaptureState());
            }
        }
        return all;
    }

    private static Capture capture(CaptureEntity row) {
        return new Capture(
                row.getID(),
                row.getTokenText(),
                row.getUserKey(),
                row.getPageId(),
                orEmpty(row.getPageTitle()),
                orEmpty(row.getPlaceLink()),
                row.getAddressName(),
                orEmpty(row.getQuote()),
                orEmpty(row.getCapturedKind()),
                orEmpty(row.getOrganisation()),
                row.getCapturedAt().toInstant(),
                CaptureState.valueOf(row.getCaptureState()),
                orEmpty(row.getCaptureAnswer()),
                row.getTryAt().toInstant(),
                row.getTriedCount());
    }

    @Override
    public void update(Capture capture) {
        CaptureEntity row = ao.get(CaptureEntity.class, (int) capture.id());
        row.setCaptureState(capture.state().name());
        row.setCaptureAnswer(capture.said());
        row.setTryAt(Date.from(capture.dueAt()));
        row.setTriedCount(capture.attempts());
        row.save();
    }
}
