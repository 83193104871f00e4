package org.productops.outcome.web;

import java.util.List;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.web.Address;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.ServletPage;
import org.productops.outcome.OutcomeService;

/** Leads to the product's own search for the unresolved issues that have a criterion. */
final class OutcomeBetsPage implements ServletPage {

    /** So many issues are opened: an address may be only so long. */
    private static final int MOST = 250;

    private final OutcomeService outcomes;

    OutcomeBetsPage(OutcomeService outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public PageResult show(PageRequest request) {
        List<String> keys = outcomes.bets(OutcomeListPage.draft(request), MOST);
        if (keys.isEmpty()) {
            throw new NotFoundException(Message.of("productops.outcome.error.no-bets"));
        }
        return PageResult.go(Address.of("/issues/")
                .with("jql", "key in (" + String.join(", ", keys) + ")")
                .toString());
    }
}
