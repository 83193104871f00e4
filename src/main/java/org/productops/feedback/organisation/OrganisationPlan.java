package org.productops.feedback.organisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.FieldChange;

/**
 * What is to be done to the list, worked out and not done yet: on trial, nothing comes of it.
 *
 * @param result what the caller is answered
 * @param saved the organisations that change, as they are to be
 * @param entries what the audit log is told
 * @param along what else is written with it, in the same transaction
 */
record OrganisationPlan<R>(R result, List<OrganisationRecord> saved, List<AuditEntry> entries, Runnable along) {

    OrganisationPlan {
        saved = List.copyOf(saved);
        entries = List.copyOf(entries);
    }

    /** A plan to do nothing. */
    static <R> OrganisationPlan<R> none(R result) {
        return new OrganisationPlan<>(result, List.of(), List.of(), () -> {});
    }

    /** A plan that changes one organisation, or adds it. */
    static OrganisationPlan<OrganisationRecord> of(
            String userKey, String action, Optional<OrganisationRecord> before, OrganisationRecord after) {
        return new OrganisationPlan<>(after, List.of(after), List.of(entry(userKey, action, before, after)), () -> {});
    }

    static AuditEntry entry(
            String userKey, String action, Optional<OrganisationRecord> before, OrganisationRecord after) {
        return entry(
                userKey,
                action,
                before.filter(any -> after.removed()).orElse(after),
                FieldChange.between(
                        before.map(OrganisationFields::audited).orElse(Map.of()), OrganisationFields.audited(after)));
    }

    static AuditEntry entry(String userKey, String action, OrganisationRecord about, List<FieldChange> changes) {
        return AuditEntry.configuration(
                userKey,
                OrganisationAuditTexts.ACTIONS + action,
                OrganisationAuditTexts.subject(about.id(), about.name()),
                changes);
    }
}
