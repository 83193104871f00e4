package org.productops.readiness.waiver.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.ConfirmPage;
import org.productops.common.web.Crumb;
import org.productops.common.web.PageRequest;
import org.productops.readiness.waiver.WaiverService;
import org.productops.readiness.waiver.WaiverView;

/** Asks before a request for an override is withdrawn. */
final class WithdrawPage extends ConfirmPage {

    private static final String VERSION = "version";

    private final WaiverService waivers;
    private final String issueKey;
    private final long id;

    WithdrawPage(WaiverService waivers, String issueKey, long id) {
        this.waivers = waivers;
        this.issueKey = issueKey;
        this.id = id;
    }

    @Override
    protected Question question(PageRequest request) {
        WaiverView view = waivers.find(issueKey, id);
        return new Question(
                "productops-override-withdraw",
                List.of(Crumb.named(issueKey, WaiverAddress.issue(issueKey))),
                Message.of("productops.waiver.withdraw.title", view.checklistName(), issueKey),
                List.of(Message.of("productops.waiver.withdraw.about")),
                Optional.empty(),
                List.of(new PageRequest.Sent(VERSION, String.valueOf(view.version()))),
                WaiverAddress.of(WaiverAddress.WITHDRAW, issueKey, id).toString(),
                Message.of("productops.waiver.do.withdraw"),
                WaiverAddress.issue(issueKey));
    }

    @Override
    protected String confirmed(PageRequest request) {
        waivers.withdraw(issueKey, id, request.id(VERSION).orElse(0L));
        return WaiverAddress.issue(issueKey);
    }
}
