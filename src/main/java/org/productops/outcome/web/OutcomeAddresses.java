package org.productops.outcome.web;

import org.productops.common.web.Address;
import org.productops.outcome.OutcomeAddress;

/** Where the pages of criteria are. */
final class OutcomeAddresses {

    static final String ACTION = "action";
    static final String ISSUE = "issue";
    static final String ID = "id";

    static final String ADD = "add";
    static final String EDIT = "edit";
    static final String REVIEW = "review";
    static final String REMOVE = "remove";
    static final String CSV = "csv";
    static final String BETS = "bets";
    static final String EXPORT = "export";

    private OutcomeAddresses() {}

    /** Where a criterion is added to an issue. */
    static Address add(String issueKey) {
        return Address.of(OutcomeAddress.PAGE).with(ACTION, ADD).with(ISSUE, issueKey);
    }

    /** Where something is done with a criterion. */
    static Address of(String action, String issueKey, long id) {
        return Address.of(OutcomeAddress.PAGE)
                .with(ACTION, action)
                .with(ISSUE, issueKey)
                .with(ID, String.valueOf(id));
    }
}
