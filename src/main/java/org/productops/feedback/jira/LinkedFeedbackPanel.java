package org.productops.feedback.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.jira.IssuePanel;
import org.productops.common.web.Templates;
import org.productops.feedback.FeedbackRecord;
import org.productops.feedback.FeedbackView;
import org.productops.feedback.LinkedFeedback;
import org.productops.feedback.LinkedFeedbackService;
import org.productops.feedback.ShownDays;

/** The panel on an issue that has feedback: how much, from whom, and the newest in their own words. */
public final class LinkedFeedbackPanel extends IssuePanel {

    /** So many organisations are named; the others are counted. */
    private static final int ORGANISATIONS = 10;

    /** Longer quotes are cut here; the feedback issue has all of it. */
    private static final int QUOTE_CHARACTERS = 600;

    private final LinkedFeedbackService service;
    private final ShownDays days;
    private final Templates templates;
    private final ApplicationProperties application;

    @Inject
    public LinkedFeedbackPanel(
            LinkedFeedbackService service,
            ShownDays days,
            Templates templates,
            @ComponentImport ApplicationProperties application) {
        this.service = service;
        this.days = days;
        this.templates = templates;
        this.application = application;
    }

    @Override
    protected String html(Issue issue) {
        LinkedFeedback linked = service.read(issue.getId(), LinkedFeedback.SHOWN);
        List<Map<String, Object>> organisations = linked.organisations().stream()
                .limit(ORGANISATIONS)
                .map(each -> Map.<String, Object>of("name", each.name(), "count", each.count()))
                .toList();
        return templates.render(
                "feedback/linked.vm",
                Map.of(
                        "baseUrl", application.getBaseUrl(UrlMode.RELATIVE),
                        "count", linked.count(),
                        "organisations", organisations,
                        "otherOrganisations", linked.organisations().size() - organisations.size(),
                        "unnamed", linked.unnamed(),
                        "newest", linked.newest().stream().map(this::item).toList(),
                        "more", linked.more()));
    }

    private Map<String, Object> item(FeedbackView view) {
        Optional<FeedbackRecord> feedback = view.feedback();
        Map<String, Object> item = new HashMap<>();
        item.put("issueKey", view.issue().key());
        item.put("summary", view.issue().summary());
        item.put("recorded", feedback.isPresent());
        feedback.ifPresent(each -> {
            item.put("sourceKey", each.source().textKey());
            item.put("organisation", each.organisation());
            item.put("quote", shortened(each.quote()));
            item.put("heardOn", each.heardOn().toString());
            item.put("heardOnText", days.shown(each.heardOn()));
        });
        return item;
    }

    private static String shortened(String quote) {
        if (quote.codePointCount(0, quote.length()) <= QUOTE_CHARACTERS) {
            return quote;
        }
        return quote.substring(0, quote.offsetByCodePoints(0, QUOTE_CHARACTERS)).stripTrailing() + "\u2026";
    }
}
