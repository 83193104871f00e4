package org.productops.outcome.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.ConfirmPage;
import org.productops.common.web.Crumb;
import org.productops.common.web.PageRequest;
import org.productops.outcome.CriterionService;
import org.productops.outcome.CriterionView;
import org.productops.outcome.OutcomeAddress;

/** Asks before a criterion is taken away. */
final class CriterionRemovePage extends ConfirmPage {

    private static final String VERSION = "version";

    private final CriterionService criteria;
    private final String issueKey;
    private final long id;

    CriterionRemovePage(CriterionService criteria, String issueKey, long id) {
        this.criteria = criteria;
        this.issueKey = issueKey;
        this.id = id;
    }

    @Override
    protected Question question(PageRequest request) {
        CriterionView view = criteria.toChange(issueKey, id);
        return new Question(
                "productops-criterion-remove",
                List.of(Crumb.named(issueKey, OutcomeAddress.issue(issueKey))),
                Message.of("productops.outcome.remove.title", view.criterion().measure(), issueKey),
                List.of(Message.of("productops.outcome.remove.about")),
                Optional.empty(),
                List.of(new PageRequest.Sent(VERSION, String.valueOf(view.version()))),
                OutcomeAddresses.of(OutcomeAddresses.REMOVE, issueKey, id).toString(),
                Message.of("productops.outcome.do.remove"),
                OutcomeAddress.issue(issueKey));
    }

    @Override
    protected String confirmed(PageRequest request) {
        criteria.remove(issueKey, id, request.id(VERSION).orElse(0L));
        return OutcomeAddress.issue(issueKey);
    }
}
