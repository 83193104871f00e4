package org.productops.area.rule.web;

import org.productops.area.AreaAddress;
import org.productops.common.paging.Paging;
import org.productops.common.web.Address;
import org.productops.common.web.PageRequest;

/**
 * What the list of rules shows, which stands in the addresses of all pages to which it leads, so that each leads back.
 *
 * @param query the words that projects must have
 * @param ruled whether only projects with a rule are shown
 * @param start how many come before the first one, as sent
 */
record RuleListState(String query, boolean ruled, String start) {

    private static final String QUERY = "query";
    private static final String RULED = "ruled";

    static RuleListState of(PageRequest request) {
        return new RuleListState(request.text(QUERY), request.checked(RULED), request.text(Paging.START));
    }

    /** The list as it is. */
    Address list() {
        return on(AreaAddress.RULES);
    }

    /** A page from which there is a way back to it. */
    Address on(String path) {
        return Address.of(path)
                .with(QUERY, query)
                .with(RULED, ruled ? "true" : "")
                .with(Paging.START, start);
    }
}
