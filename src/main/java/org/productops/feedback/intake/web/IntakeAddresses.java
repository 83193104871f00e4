package org.productops.feedback.intake.web;

import java.util.Optional;
import org.productops.common.web.Address;
import org.productops.feedback.intake.IntakeAuditTexts;
import org.productops.feedback.intake.IntakeFilter;
import org.productops.feedback.intake.IntakeState;

/** Where the pages of <em>Feedback intake</em> are. */
final class IntakeAddresses {

    static final String SOURCES = "sources";
    static final String ENTRIES = "entries";
    static final String NEW = "new";
    static final String TOKEN = "token";
    static final String DELETE = "delete";
    static final String REVOKE = "revoke";
    static final String LEFT = "left";
    static final String SOURCE = "source";
    static final String STATE = "state";
    static final String COUNT = "count";

    private IntakeAddresses() {}

    static Address all() {
        return Address.of(IntakeAuditTexts.PAGE);
    }

    static Address add() {
        return Address.of(IntakeAuditTexts.PAGE + "/" + SOURCES + "/" + NEW);
    }

    static Address source(long id) {
        return Address.of(IntakeAuditTexts.PAGE + "/" + SOURCES + "/" + id);
    }

    static Address token(long id) {
        return Address.of(IntakeAuditTexts.PAGE + "/" + SOURCES + "/" + id + "/" + TOKEN);
    }

    static Address revoke(long id) {
        return Address.of(IntakeAuditTexts.PAGE + "/" + SOURCES + "/" + id + "/" + REVOKE);
    }

    static Address delete(long id) {
        return Address.of(IntakeAuditTexts.PAGE + "/" + SOURCES + "/" + id + "/" + DELETE);
    }

    static Address entries(IntakeFilter filter) {
        return Address.of(IntakeAuditTexts.PAGE + "/" + ENTRIES)
                .with(SOURCE, filter.sourceId().map(String::valueOf).orElse(""))
                .with(STATE, filter.state().map(IntakeState::name).orElse(""));
    }

    static Address entries(Optional<Long> sourceId, IntakeState state) {
        return entries(new IntakeFilter(sourceId, Optional.of(state)));
    }

    static Address entry(long id) {
        return Address.of(IntakeAuditTexts.PAGE + "/" + ENTRIES + "/" + id);
    }
}
