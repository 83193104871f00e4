package org.productops.release.progress.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.productops.common.json.Json;
import org.productops.common.store.ao.Batches;
import org.productops.common.store.ao.StoredTexts;
import org.productops.common.store.ao.UnreadableRows;
import org.productops.release.ReleaseSide;
import org.productops.release.Word;
import org.productops.release.progress.KeptState;
import org.productops.release.progress.KeptStateStore;
import org.productops.release.progress.ReleaseIssue;

/** How versions were when they were released, in the product's database. */
@JiraComponent
public final class AoKeptStateStore implements KeptStateStore {

    private static final String COLUMNS = "ID, RELEASE_ID, VERSION_ID, KEPT_AT, USER_KEY, TOTAL_COUNT, NOT_READY,"
            + " MANDATORY_OPEN, LAUNCH_OPEN, SIGNED_SIDES, REOPENED_KEY, REOPENED_AT";

    /** In place of an empty text, which some databases keep as null. */
    private static final String NOBODY = "-";

    private final ActiveObjects ao;
    private final UnreadableRows unreadable = new UnreadableRows();

    @Inject
    public AoKeptStateStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<KeptState> of(long releaseId) {
        List<KeptState> states = new ArrayList<>();
        ao.stream(
                KeptStateEntity.class,
                Query.select(COLUMNS).where("RELEASE_ID = ?", releaseId).order("ID ASC"),
                row -> states.add(new KeptState(
                        row.getID(),
                        row.getReleaseId(),
                        row.getVersionId(),
                        row.getKeptAt().toInstant(),
                        Optional.ofNullable(row.getUserKey()),
                        row.getTotalCount(),
                        row.getNotReady(),
                        row.getMandatoryOpen(),
                        row.getLaunchOpen(),
                        sides(row.getSignedSides()),
                        reopened(row))));
        return states;
    }

    private static List<ReleaseSide> sides(String text) {
        List<String> names = Arrays.asList(StoredTexts.orEmpty(text).split(" "));
        return Arrays.stream(ReleaseSide.values())
                .filter(side -> names.contains(side.name()))
                .toList();
    }

    private static Optional<Word> reopened(KeptStateEntity row) {
        return row.getReopenedAt() == null
                ? Optional.empty()
                : Optional.of(new Word(
                        NOBODY.equals(row.getReopenedKey()) ? "" : StoredTexts.orEmpty(row.getReopenedKey()),
                        row.getReopenedAt().toInstant()));
    }

    @Override
    public List<ReleaseIssue> issues(Collection<Long> stateIds) {
        List<ReleaseIssue> issues = new ArrayList<>();
        Batches.each(stateIds.stream().map(Math::toIntExact).toList(), batch -> {
            for (KeptStateEntity row : ao.find(
                    KeptStateEntity.class,
                    Batches.in(Query.select(), "ID", batch).order("ID ASC"))) {
                try {
                    byte[] json = StoredTexts.orEmpty(row.getKeptIssues()).getBytes(StandardCharsets.UTF_8);
                    Json.readOpen(new ByteArrayInputStream(json), StoredIssues.class)
                            .ifPresent(stored -> issues.addAll(stored.read()));
                } catch (IOException e) {
                    unreadable.tell("RELEASE_KEPT", row, "its issues");
                }
            }
        });
        return issues;
    }

    @Override
    public void add(KeptState state, List<ReleaseIssue> issues) {
        Map<String, Object> row = new HashMap<>();
        row.put("RELEASE_ID", state.releaseId());
        row.put("VERSION_ID", state.versionId());
        row.put("KEPT_AT", Date.from(state.at()));
        state.by().ifPresent(user -> row.put("USER_KEY", user));
        row.put("TOTAL_COUNT", state.issues());
        row.put("NOT_READY", state.notReady());
        row.put("MANDATORY_OPEN", state.mandatoryOpen());
        row.put("LAUNCH_OPEN", state.launchOpen());
        row.put("SIGNED_SIDES", state.signed().stream().map(Enum::name).collect(Collectors.joining(" ")));
        row.put("KEPT_ISSUES", Json.write(StoredIssues.of(issues)));
        ao.create(KeptStateEntity.class, row);
    }

    @Override
    public void reopen(long stateId, Word word) {
        KeptStateEntity row = ao.get(KeptStateEntity.class, Math.toIntExact(stateId));
        row.setReopenedKey(word.by().isEmpty() ? NOBODY : word.by());
        row.setReopenedAt(Date.from(word.at()));
        row.save();
    }

    @Override
    public void move(long stateId, long releaseId) {
        KeptStateEntity row = ao.get(KeptStateEntity.class, Math.toIntExact(stateId));
        row.setReleaseId(releaseId);
        row.save();
    }

    @Override
    public void deleteOf(long releaseId) {
        ao.deleteWithSQL(KeptStateEntity.class, "RELEASE_ID = ?", releaseId);
    }
}
