package org.productops.feedback.inbox.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.Address;
import org.productops.common.web.Crumb;
import org.productops.common.web.PageRequest;
import org.productops.common.web.form.FormHead;
import org.productops.common.web.form.FormPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.common.web.form.FormValues;
import org.productops.feedback.inbox.AgeLimits;
import org.productops.feedback.inbox.AgeLimitsService;
import org.productops.feedback.inbox.InboxAddress;
import org.productops.feedback.inbox.InboxFields;

/** The page on which administrators of a project say how old its feedback may get. */
final class AgeLimitsFormPage extends FormPage<AgeLimits> {

    /** What the inbox is told by those who come from here. */
    static final String SAVED = "limits";

    /** The same where none is left. */
    static final String REMOVED = "limits-removed";

    private final AgeLimitsService limits;
    private final String projectKey;

    AgeLimitsFormPage(FormRenderer renderer, AgeLimitsFormType type, AgeLimitsService limits, String projectKey) {
        super(renderer, type);
        this.limits = limits;
        this.projectKey = projectKey;
    }

    @Override
    protected Optional<AgeLimits> open(PageRequest request) {
        return Optional.of(limits.getToEdit(projectKey));
    }

    @Override
    protected FormHead head(PageRequest request, Optional<AgeLimits> record) {
        return new FormHead(
                        Message.of(
                                "productops.inbox.limits.title",
                                limits.administered(projectKey).name()),
                        Optional.empty(),
                        List.of(Crumb.labelled("productops.inbox.title", inbox().toString())),
                        InboxPageAddress.limits(projectKey).toString(),
                        Optional.of(inbox().toString()),
                        Optional.empty())
                .about(Message.of("productops.inbox.limits.about"));
    }

    private Address inbox() {
        return Address.of(InboxAddress.PAGE).with(InboxFields.PROJECT, projectKey);
    }

    @Override
    protected AgeLimits save(PageRequest request, FormValues typed, long version) {
        return limits.save(projectKey, version, AgeLimitsFormType.draft(typed));
    }

    @Override
    protected String afterwards(PageRequest request, AgeLimits saved) {
        boolean none = saved.daysToTriage() == 0 && saved.daysToAnswer() == 0;
        return inbox().done(none ? REMOVED : SAVED).toString();
    }
}
