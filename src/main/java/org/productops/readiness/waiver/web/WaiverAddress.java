package org.productops.readiness.waiver.web;

import org.productops.common.web.Address;

/** Where the pages of overrides are. */
final class WaiverAddress {

    static final String ROOT = "/plugins/servlet/productops/overrides";

    static final String ACTION = "action";
    static final String ISSUE = "issue";
    static final String ID = "id";

    static final String ASK = "ask";
    static final String GRANT = "grant";
    static final String DENY = "deny";
    static final String REVOKE = "revoke";
    static final String WITHDRAW = "withdraw";

    private WaiverAddress() {}

    /** Where somebody asks to pass a checklist of an issue. */
    static Address ask(String issueKey) {
        return Address.of(ROOT).with(ACTION, ASK).with(ISSUE, issueKey);
    }

    /** Where something becomes of an override. */
    static Address of(String action, String issueKey, long id) {
        return Address.of(ROOT).with(ACTION, action).with(ISSUE, issueKey).with(ID, String.valueOf(id));
    }

    /** The issue itself. */
    static String issue(String issueKey) {
        return "/browse/" + issueKey;
    }
}
