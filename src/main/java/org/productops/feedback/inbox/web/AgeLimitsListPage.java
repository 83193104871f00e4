package org.productops.feedback.inbox.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.text.Texts;
import org.productops.common.web.Address;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.feedback.inbox.AgeLimitsService;
import org.productops.feedback.inbox.InboxAddress;
import org.productops.feedback.inbox.InboxFields;
import org.productops.feedback.inbox.ProjectAgeLimits;

/** How old feedback may get, project by project, with the way to where that is said. */
final class AgeLimitsListPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("feedback/limits.vm", View.class);

    private final AgeLimitsService limits;
    private final Texts texts;

    AgeLimitsListPage(AgeLimitsService limits, Texts texts) {
        this.limits = limits;
        this.texts = texts;
    }

    record View(Frame frame, String inbox, List<Row> rows) {}

    /**
     * A project.
     *
     * @param path its part of the inbox
     * @param triage within how many days; empty for no limit
     * @param edit where that is said; empty for those who may not
     */
    record Row(String name, String path, String triage, String answer, Optional<String> edit) {}

    @Override
    public PageResult show(PageRequest request) {
        return PageResult.show(
                TEMPLATE,
                new View(
                        request.frame(),
                        InboxAddress.PAGE,
                        limits.all().stream().map(this::row).toList()));
    }

    private Row row(ProjectAgeLimits each) {
        String key = each.project().key();
        return new Row(
                each.project().name(),
                Address.of(InboxAddress.PAGE).with(InboxFields.PROJECT, key).toString(),
                days(each.limits().daysToTriage()),
                days(each.limits().daysToAnswer()),
                each.editable() ? Optional.of(InboxPageAddress.limits(key).toString()) : Optional.empty());
    }

    private String days(int days) {
        return days == 0 ? "" : InboxUiTexts.days(texts, days);
    }
}
