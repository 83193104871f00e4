package org.productops.common.audit.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.util.Date;
import java.util.Map;
import org.productops.common.audit.AuditLog;

/** The audit log in the product's database. */
@Named
public final class AoAuditLog implements AuditLog {

    private final ActiveObjects ao;
    private final InstantSource clock;

    @Inject
    public AoAuditLog(@ComponentImport ActiveObjects ao, InstantSource clock) {
        this.ao = ao;
        this.clock = clock;
    }

    @Override
    public void record(String userKey, String action, String subject, String before, String after) {
        ao.create(
                AuditEntryEntity.class,
                Map.of(
                        "CREATED_AT", Date.from(clock.instant()),
                        "USER_KEY", userKey,
                        "ACTION_NAME", action,
                        "SUBJECT", subject,
                        "STATE_BEFORE", before,
                        "STATE_AFTER", after));
    }
}
