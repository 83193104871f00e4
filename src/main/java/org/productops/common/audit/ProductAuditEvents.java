package org.productops.common.audit;

import com.atlassian.audit.api.AuditService;
import com.atlassian.audit.entity.AuditEvent;
import com.atlassian.audit.entity.AuditResource;
import com.atlassian.audit.entity.AuditType;
import com.atlassian.audit.entity.ChangedValue;
import com.atlassian.audit.entity.CoverageArea;
import com.atlassian.audit.entity.CoverageLevel;
import org.productops.common.text.TextRule;

/** Knows the types of the product's audit log; loaded only where that is there. */
final class ProductAuditEvents {

    /** Longer values are for our own log; the product's shows a table. */
    private static final int LONGEST_VALUE = 1000;

    private ProductAuditEvents() {}

    static void send(Object service, AuditEntry entry) {
        ((AuditService) service).audit(of(entry));
    }

    private static AuditEvent of(AuditEntry entry) {
        AuditType type = AuditType.fromI18nKeys(
                        CoverageArea.ECOSYSTEM, CoverageLevel.BASE, "productops.common.audit.category", entry.action())
                .build();
        AuditEvent.Builder event = AuditEvent.builder(type)
                .affectedObject(AuditResource.builder(entry.subject(), "productops")
                        .id(entry.subject())
                        .build());
        for (FieldChange change : entry.changes()) {
            event.addChangedValueIfDifferent(ChangedValue.fromI18nKeys(change.field())
                    .from(shortened(change.before()))
                    .to(shortened(change.after()))
                    .build());
        }
        return event.build();
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_VALUE ? value : TextRule.beginning(value) + " (" + value.length() + ")";
    }
}
