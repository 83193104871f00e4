package org.productops.release;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditLog;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.store.Writes;

/** What is said about releases: who stands for them, and whether they go out. */
@JiraComponent
public class ReleaseWordService {

    private final ReleaseAccess access;
    private final ReleaseStore store;
    private final ReleaseWordStore words;
    private final LaunchItemStore items;
    private final MandatoryItems mandatory;
    private final Writes writes;
    private final AuditLog audit;
    private final InstantSource clock;

    @Inject
    public ReleaseWordService(
            ReleaseAccess access,
            ReleaseStore store,
            ReleaseWordStore words,
            LaunchItemStore items,
            MandatoryItems mandatory,
            Writes writes,
            AuditLog audit,
            InstantSource clock) {
        this.access = access;
        this.store = store;
        this.words = words;
        this.items = items;
        this.mandatory = mandatory;
        this.writes = writes;
        this.audit = audit;
        this.clock = clock;
    }

    /** All decisions on a release, the last first, for those who may see it. */
    public List<LaunchDecision> decisions(long releaseId) {
        access.requireSee(store.find(releaseId), releaseId);
        return words.decisions(List.of(releaseId)).stream()
                .sorted((one, other) -> Long.compare(other.id(), one.id()))
                .toList();
    }

    /** All sign-offs of a release, the last first, for those who may see it. */
    public List<SignOff> signOffs(long releaseId) {
        access.requireSee(store.find(releaseId), releaseId);
        return words.signOffs(List.of(releaseId)).stream()
                .sorted((one, other) -> Long.compare(other.id(), one.id()))
                .toList();
    }

    /**
     * Signs a release off, for those who speak for the side.
     *
     * @throws InvalidException if the side has signed it off already
     */
    public SignOff signOff(long releaseId, ReleaseSide side, String note) {
        Release asked = access.requireSee(store.find(releaseId), releaseId);
        access.requireSpeak(asked, side);
        String said = SignOffRules.note(note);
        int open = mandatory.open(asked);
        return writes.run(ReleaseService.LOCK, 0, () -> {
            Release release = access.requireSee(store.find(releaseId), releaseId);
            String user = access.requireSpeak(release, side);
            if (current(releaseId, side).isPresent()) {
                throw InvalidException.general(Message.of("productops.release.error.signed-already"));
            }
            SignOff signOff = words.add(new SignOff(
                    0,
                    releaseId,
                    side,
                    new Word(user, clock.instant()),
                    said,
                    Optional.empty(),
                    Optional.of(then(releaseId, open, Optional.of(side)))));
            record(user, "signed", release, side, said);
            return signOff;
        });
    }

    /**
     * Takes the sign-off of a side back, for those who speak for it.
     *
     * @throws InvalidException if there is none
     */
    public SignOff revoke(long releaseId, ReleaseSide side) {
        access.requireSpeak(access.requireSee(store.find(releaseId), releaseId), side);
        return writes.run(ReleaseService.LOCK, 0, () -> {
            Release release = access.requireSee(store.find(releaseId), releaseId);
            String user = access.requireSpeak(release, side);
            SignOff revoked = current(releaseId, side)
                    .orElseThrow(() -> InvalidException.general(Message.of("productops.release.error.not-signed")))
                    .revoke(new Word(user, clock.instant()));
            words.revoke(revoked);
            record(user, "revoked", release, side, "");
            return revoked;
        });
    }

    /** What is open, but for the side that is just signing. */
    private OpenThen then(long releaseId, int mandatoryOpen, Optional<ReleaseSide> signing) {
        return new OpenThen(
                mandatoryOpen,
                items.open(List.of(releaseId)).getOrDefault(releaseId, 0),
                Arrays.stream(ReleaseSide.values())
                        .filter(side -> !signing.equals(Optional.of(side)))
                        .filter(side -> current(releaseId, side).isEmpty())
                        .toList());
    }

    private Optional<SignOff> current(long releaseId, ReleaseSide side) {
        return words.signOffs(List.of(releaseId)).stream()
                .filter(signOff -> signOff.side() == side && signOff.holds())
                .findFirst();
    }

    private void record(String user, String action, Release release, ReleaseSide side, String note) {
        audit.record(AuditEntry.configuration(
                user,
                ReleaseAuditTexts.ACTIONS + action,
                ReleaseAuditTexts.subject(release),
                List.of(
                        new FieldChange(ReleaseFields.SIDE, "", side.id()),
                        new FieldChange(ReleaseFields.NOTE, "", note))));
    }

    /**
     * Decides whether a release goes out, for those who may change it. An earlier decision stays as it was.
     *
     * @throws InvalidException with all that is wrong
     */
    public LaunchDecision decide(long releaseId, LaunchDecisionDraft draft) {
        Release asked = access.requireSee(store.find(releaseId), releaseId);
        String decider = access.requireEdit(asked);
        LaunchDecision made = LaunchDecisionRules.apply(draft, releaseId, new Word(decider, clock.instant()));
        int open = mandatory.open(asked);
        return writes.run(ReleaseService.LOCK, 0, () -> {
            Release release = access.requireSee(store.find(releaseId), releaseId);
            String user = access.requireEdit(release);
            LaunchDecision decision = words.add(made.with(then(releaseId, open, Optional.empty())));
            audit.record(AuditEntry.configuration(
                    user,
                    ReleaseAuditTexts.ACTIONS + "decided",
                    ReleaseAuditTexts.subject(release),
                    List.of(
                            new FieldChange(
                                    ReleaseFields.GO,
                                    "",
                                    decision.go() ? LaunchDecisionDraft.GO : LaunchDecisionDraft.NO_GO),
                            new FieldChange(ReleaseFields.REASON, "", decision.reason()))));
            return decision;
        });
    }
}
