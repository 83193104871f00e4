package org.productops.feedback.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.productops.common.jira.IssuePanel;
import org.productops.common.web.Templates;
import org.productops.feedback.FeedbackIssue;
import org.productops.feedback.FeedbackRecord;
import org.productops.feedback.FeedbackService;
import org.productops.feedback.FeedbackView;
import org.productops.feedback.ShownDays;
import org.productops.feedback.web.FeedbackForm;

/** The panel on a feedback issue: what was said, by whom, when; edited in place. */
public final class FeedbackPanel extends IssuePanel {

    private final JiraFeedbackIssues issues;
    private final FeedbackService service;
    private final FeedbackForm form;
    private final ShownDays days;
    private final Templates templates;
    private final ApplicationProperties application;

    @Inject
    public FeedbackPanel(
            JiraFeedbackIssues issues,
            FeedbackService service,
            FeedbackForm form,
            ShownDays days,
            Templates templates,
            @ComponentImport ApplicationProperties application) {
        this.issues = issues;
        this.service = service;
        this.form = form;
        this.days = days;
        this.templates = templates;
        this.application = application;
    }

    @Override
    protected String html(Issue issue) {
        return issues.visible(issue)
                .filter(FeedbackIssue::feedback)
                .map(feedback -> html(service.read(feedback)))
                .orElse("");
    }

    private String html(FeedbackView view) {
        String key = view.issue().key();
        String base = application.getBaseUrl(UrlMode.RELATIVE);
        Optional<FeedbackRecord> feedback = view.feedback();
        Map<String, Object> context = new HashMap<>();
        context.put("resource", base + "/rest/productops/1.0/issues/" + key + "/feedback");
        context.put("formUrl", base + "/plugins/servlet/productops/feedback?issue=" + key);
        context.put("editable", view.issue().editable());
        context.put("recorded", feedback.isPresent());
        context.put("sourceKey", feedback.map(each -> each.source().textKey()).orElse(""));
        context.put("organisation", feedback.map(FeedbackRecord::organisation).orElse(""));
        context.put("quote", feedback.map(FeedbackRecord::quote).orElse(""));
        context.put("heardOn", feedback.map(each -> each.heardOn().toString()).orElse(""));
        context.put(
                "heardOnText", feedback.map(each -> days.shown(each.heardOn())).orElse(""));
        context.put("fieldsHtml", view.issue().editable() ? form.html(view) : "");
        return templates.render("feedback/panel.vm", context);
    }
}
