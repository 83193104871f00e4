package org.productops.readiness.waiver.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.Crumb;
import org.productops.common.web.PageRequest;
import org.productops.common.web.form.FormHead;
import org.productops.common.web.form.FormPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.common.web.form.FormValues;
import org.productops.readiness.waiver.DecisionDraft;
import org.productops.readiness.waiver.WaiverFields;
import org.productops.readiness.waiver.WaiverService;
import org.productops.readiness.waiver.WaiverTexts;
import org.productops.readiness.waiver.WaiverView;

/** The page on which somebody grants, denies or revokes an override. */
final class DecisionFormPage extends FormPage<WaiverView> {

    private final WaiverService waivers;
    private final WaiverTexts texts;
    private final String action;
    private final String issueKey;
    private final long id;

    DecisionFormPage(
            FormRenderer renderer, WaiverService waivers, WaiverTexts texts, String action, String issueKey, long id) {
        super(renderer, new DecisionFormType(action));
        this.waivers = waivers;
        this.texts = texts;
        this.action = action;
        this.issueKey = issueKey;
        this.id = id;
    }

    @Override
    protected Optional<WaiverView> open(PageRequest request) {
        return Optional.of(waivers.find(issueKey, id));
    }

    @Override
    protected FormHead head(PageRequest request, Optional<WaiverView> record) {
        FormHead head = new FormHead(
                        Message.of(
                                "productops.waiver.decision.title." + action,
                                record.map(WaiverView::checklistName).orElse(""),
                                issueKey),
                        Optional.empty(),
                        List.of(Crumb.named(issueKey, WaiverAddress.issue(issueKey))),
                        WaiverAddress.of(action, issueKey, id).toString(),
                        Optional.of(WaiverAddress.issue(issueKey)),
                        Optional.empty())
                .submit(Message.of("productops.waiver.do." + action));
        return record.map(view -> head.about(
                        Message.of("productops.waiver.decision.said", texts.standing(view, texts.names())),
                        Message.of(
                                "productops.waiver.decision.said",
                                "\u201c" + view.waiver().reason() + "\u201d")))
                .orElse(head);
    }

    @Override
    protected WaiverView save(PageRequest request, FormValues typed, long version) {
        DecisionDraft draft = new DecisionDraft(typed.text(WaiverFields.ANSWER), typed.text(WaiverFields.DAYS));
        return switch (action) {
            case WaiverAddress.GRANT -> waivers.grant(issueKey, id, version, draft);
            case WaiverAddress.DENY -> waivers.deny(issueKey, id, version, draft);
            default -> waivers.revoke(issueKey, id, version, draft);
        };
    }

    @Override
    protected String afterwards(PageRequest request, WaiverView saved) {
        return WaiverAddress.issue(saved.issue().key());
    }
}
