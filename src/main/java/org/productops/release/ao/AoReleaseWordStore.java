package org.productops.release.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.productops.common.store.ao.Batches;
import org.productops.common.store.ao.StoredTexts;
import org.productops.common.store.ao.UnreadableRows;
import org.productops.release.LaunchDecision;
import org.productops.release.ReleaseSide;
import org.productops.release.ReleaseWordStore;
import org.productops.release.SignOff;
import org.productops.release.Word;

/** Sign-offs and decisions in the product's database. */
@JiraComponent
public final class AoReleaseWordStore implements ReleaseWordStore {

    private static final String RELEASE_ID = "RELEASE_ID";
    private static final String FIRST_FIRST = "ID ASC";

    private final ActiveObjects ao;
    private final UnreadableRows unreadable = new UnreadableRows();

    @Inject
    public AoReleaseWordStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<SignOff> signOffs(Collection<Long> releaseIds) {
        List<SignOff> all = new ArrayList<>();
        Batches.each(releaseIds, batch -> {
            Query query = Batches.in(Query.select(), RELEASE_ID, batch).order(FIRST_FIRST);
            for (SignOffEntity row : ao.find(SignOffEntity.class, query)) {
                try {
                    all.add(new SignOff(
                            row.getID(),
                            row.getReleaseId(),
                            ReleaseSide.valueOf(row.getSignSide()),
                            new Word(row.getUserKey(), row.getSignedAt().toInstant()),
                            StoredTexts.orEmpty(row.getNoteText()),
                            ReleaseWords.read(row.getRevokedKey(), row.getRevokedAt()),
                            OpenThenColumns.read(row.getMandatoryOpen(), row.getLaunchOpen(), row.getSignedSides())));
                } catch (IllegalArgumentException e) {
                    unreadable.tell("RELEASE_SIGN_OFF", row, "the side " + row.getSignSide());
                }
            }
        });
        return all;
    }

    @Override
    public List<LaunchDecision> decisions(Collection<Long> releaseIds) {
        List<LaunchDecision> all = new ArrayList<>();
        Batches.each(releaseIds, batch -> {
            Query query = Batches.in(Query.select(), RELEASE_ID, batch).order(FIRST_FIRST);
            for (LaunchDecisionEntity row : ao.find(LaunchDecisionEntity.class, query)) {
                all.add(new LaunchDecision(
                        row.getID(),
                        row.getReleaseId(),
                        row.isGoesOut(),
                        StoredTexts.orEmpty(row.getReason()),
                        new Word(row.getUserKey(), row.getDecidedAt().toInstant()),
                        ReleaseWords.read(row.getReopenedKey(), row.getReopenedAt()),
                        OpenThenColumns.read(row.getMandatoryOpen(), row.getLaunchOpen(), row.getSignedSides())));
            }
        });
        return all;
    }

    @Override
    public SignOff add(SignOff signOff) {
        Map<String, Object> row = new HashMap<>();
        row.put(RELEASE_ID, signOff.releaseId());
        row.put("SIGN_SIDE", signOff.side().name());
        row.put("USER_KEY", signOff.given().by());
        row.put("SIGNED_AT", Date.from(signOff.given().at()));
        row.put("NOTE_TEXT", signOff.note());
        OpenThenColumns.write(signOff.open(), row);
        return signOff.withId(ao.create(SignOffEntity.class, row).getID());
    }

    @Override
    public void revoke(SignOff signOff) {
        SignOffEntity row = ao.get(SignOffEntity.class, Math.toIntExact(signOff.id()));
        row.setRevokedKey(ReleaseWords.key(signOff.revoked()));
        row.setRevokedAt(ReleaseWords.at(signOff.revoked()));
        row.save();
    }

    @Override
    public LaunchDecision add(LaunchDecision decision) {
        Map<String, Object> row = new HashMap<>();
        row.put(RELEASE_ID, decision.releaseId());
        row.put("GOES_OUT", decision.go());
        row.put("REASON", decision.reason());
        row.put("USER_KEY", decision.made().by());
        row.put("DECIDED_AT", Date.from(decision.made().at()));
        OpenThenColumns.write(decision.open(), row);
        return decision.withId(ao.create(LaunchDecisionEntity.class, row).getID());
    }

    @Override
    public void reopen(long releaseId, Word word) {
        signOffs(List.of(releaseId)).stream()
                .filter(SignOff::holds)
                .map(signOff -> signOff.revoke(word))
                .forEach(this::revoke);
        for (LaunchDecisionEntity row : ao.find(
                LaunchDecisionEntity.class,
                Query.select().where("RELEASE_ID = ? AND REOPENED_AT IS NULL", releaseId))) {
            row.setReopenedKey(word.by());
            row.setReopenedAt(Date.from(word.at()));
            row.save();
        }
    }

    @Override
    public void deleteOf(long releaseId) {
        ao.deleteWithSQL(SignOffEntity.class, "RELEASE_ID = ?", releaseId);
        ao.deleteWithSQL(LaunchDecisionEntity.class, "RELEASE_ID = ?", releaseId);
    }
}
