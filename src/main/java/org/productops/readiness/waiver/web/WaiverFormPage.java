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
import org.productops.readiness.waiver.WaiverDraft;
import org.productops.readiness.waiver.WaiverFields;
import org.productops.readiness.waiver.WaiverOption;
import org.productops.readiness.waiver.WaiverService;
import org.productops.readiness.waiver.WaiverView;

/** The page on which somebody asks to pass a checklist of an issue. */
final class WaiverFormPage extends FormPage<WaiverView> {

    private final WaiverService waivers;
    private final String issueKey;
    private final List<WaiverOption> options;

    WaiverFormPage(FormRenderer renderer, WaiverService waivers, String issueKey, List<WaiverOption> options) {
        super(renderer, new WaiverFormType(options));
        this.waivers = waivers;
        this.issueKey = issueKey;
        this.options = options;
    }

    @Override
    protected Optional<WaiverView> open(PageRequest request) {
        return Optional.empty();
    }

    @Override
    protected FormValues blank(PageRequest request) {
        return options.size() == 1
                ? FormValues.EMPTY.with(
                        WaiverFields.CHECKLIST_ID, String.valueOf(options.get(0).checklistId()))
                : FormValues.EMPTY.with(WaiverFields.CHECKLIST_ID, request.text(WaiverFields.CHECKLIST_ID));
    }

    @Override
    protected FormHead head(PageRequest request, Optional<WaiverView> record) {
        return new FormHead(
                        Message.of("productops.waiver.form.title", issueKey),
                        Optional.empty(),
                        List.of(Crumb.named(issueKey, WaiverAddress.issue(issueKey))),
                        WaiverAddress.ask(issueKey).toString(),
                        Optional.of(WaiverAddress.issue(issueKey)),
                        Optional.empty())
                .submit(Message.of("productops.waiver.form.ask"));
    }

    @Override
    protected WaiverView save(PageRequest request, FormValues typed, long version) {
        WaiverDraft draft = new WaiverDraft(typed.text(WaiverFields.REASON), typed.text(WaiverFields.DAYS));
        long checklist = options.stream()
                .map(WaiverOption::checklistId)
                .filter(id -> String.valueOf(id).equals(typed.text(WaiverFields.CHECKLIST_ID)))
                .findFirst()
                .orElse(0L);
        // As it was sent, as who has lost the right since is told so, and has not asked others without knowing.
        return request.text(WaiverFormType.HOW).equals(WaiverFormType.AT_ONCE)
                ? waivers.passAtOnce(issueKey, checklist, draft)
                : waivers.ask(issueKey, checklist, draft);
    }

    @Override
    protected String afterwards(PageRequest request, WaiverView saved) {
        return WaiverAddress.issue(saved.issue().key());
    }
}
