package org.productops.release;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditLog;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.ConflictException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.store.Writes;

/** What launches take. Everybody may read it, administrators change it. */
@JiraComponent
public class LaunchTierService {

    private static final String LOCK = "release.tier";

    private final ReleaseAccess access;
    private final LaunchTiers tiers;
    private final LaunchTierStore store;
    private final Writes writes;
    private final AuditLog audit;

    @Inject
    public LaunchTierService(
            ReleaseAccess access, LaunchTiers tiers, LaunchTierStore store, Writes writes, AuditLog audit) {
        this.access = access;
        this.tiers = tiers;
        this.store = store;
        this.writes = writes;
        this.audit = audit;
    }

    /** All tiers, the largest first. */
    public List<LaunchTier> all() {
        access.requireUser();
        return tiers.all();
    }

    /**
     * The tier with this number.
     *
     * @throws NotFoundException if there is none
     */
    public LaunchTier get(long number) {
        access.requireUser();
        return find(number);
    }

    /** Whether the user may change tiers. */
    public boolean mayEdit() {
        return access.isAdministrator();
    }

    /** The tier with this number, for those who may change it. */
    public LaunchTier getToEdit(long number) {
        access.requireAdministrator();
        return find(number);
    }

    private LaunchTier find(long number) {
        return tiers.all().stream()
                .filter(tier -> tier.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFoundException(Message.of("productops.release.error.no-tier", number)));
    }

    /**
     * Changes a tier, for administrators. Releases that have chosen it keep what they have copied.
     *
     * @param version the version that the change is based on
     * @throws org.productops.common.error.InvalidException with all that is wrong
     * @throws ConflictException if somebody else has changed it since
     */
    public LaunchTier update(long number, long version, LaunchTierDraft draft) {
        String user = access.requireAdministrator();
        LaunchTierRules.apply(draft, find(number));
        return writes.run(LOCK, 0, () -> {
            LaunchTier before = find(number);
            ConflictException.check(before, version, Message.of("productops.release.error.tier-conflict"));
            LaunchTier after = LaunchTierRules.apply(draft, before);
            store.put(after);
            audit.record(AuditEntry.configuration(
                    user,
                    ReleaseAuditTexts.ACTIONS + "tier-changed",
                    ReleaseAuditTexts.subject(after),
                    FieldChange.between(ReleaseFields.audited(before), ReleaseFields.audited(after))));
            return after;
        });
    }
}
