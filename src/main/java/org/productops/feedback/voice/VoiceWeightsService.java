package org.productops.feedback.voice;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditLog;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.settings.Settings;
import org.productops.common.store.Transactions;

/** By which weights rankings begin: all who may use the product know them, administrators set them. */
@JiraComponent
public class VoiceWeightsService {

    private static final String SETTING = "feedback.voice.weights";

    private final Settings settings;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Access access;

    @Inject
    public VoiceWeightsService(Settings settings, Transactions transactions, AuditLog audit, Access access) {
        this.settings = settings;
        this.transactions = transactions;
        this.audit = audit;
        this.access = access;
    }

    /** The weights that hold where nobody says others. */
    public VoiceWeights usual() {
        access.requireUser();
        List<String> kept = settings.list(SETTING);
        if (kept.size() != VoiceFields.WEIGHTS.size()) {
            return VoiceWeights.USUAL;
        }
        try {
            return VoiceWeightsRules.apply(VoiceWeightsDraft.ofTexts(kept), VoiceWeights.USUAL);
        } catch (InvalidException e) {
            // Written by another version, which knows more.
            return VoiceWeights.USUAL;
        }
    }

    /** Whether the user who makes this request may set them. */
    public boolean mayEdit() {
        return access.isAdministrator();
    }

    /**
     * The weights, for somebody who may set them.
     *
     * @throws org.productops.common.error.NotPermittedException if the user is no administrator
     */
    public VoiceWeights openToEdit() {
        access.requireAdministrator();
        return usual();
    }

    /**
     * Sets the weights for all. What is missing becomes what it is in a new installation.
     *
     * @param version of the weights that the caller had read
     * @throws org.productops.common.error.NotPermittedException if the user is no administrator
     * @throws InvalidException with all that is wrong, at the fields named in {@link VoiceFields}
     * @throws ConflictException if somebody else set others since
     */
    public VoiceWeights save(VoiceWeightsDraft draft, long version) {
        String user = access.requireAdministrator();
        VoiceWeights next = VoiceWeightsRules.apply(draft, VoiceWeights.USUAL);
        VoiceWeights before = usual();
        ConflictException.check(before, version, Message.of("productops.voice.error.conflict"));
        List<FieldChange> changes = changes(before, next);
        if (!changes.isEmpty()) {
            transactions.run(() -> {
                settings.keep(SETTING, VoiceWeightsDraft.of(next).texts());
                audit.record(AuditEntry.configuration(user, VoiceAuditTexts.WEIGHTS, VoiceAuditTexts.SUBJECT, changes));
                return next;
            });
        }
        return next;
    }

    private static List<FieldChange> changes(VoiceWeights before, VoiceWeights after) {
        List<String> old = VoiceWeightsDraft.of(before).texts();
        List<String> now = VoiceWeightsDraft.of(after).texts();
        List<FieldChange> changes = new ArrayList<>();
        for (int i = 0; i < VoiceFields.WEIGHTS.size(); i++) {
            if (!old.get(i).equals(now.get(i))) {
                changes.add(new FieldChange(VoiceFields.WEIGHTS.get(i), old.get(i), now.get(i)));
            }
        }
        return changes;
    }
}
