package org.productops.area.rule.web;

import java.util.List;
import java.util.Optional;
import org.productops.area.AreaAddress;
import org.productops.area.rule.ProjectRule;
import org.productops.area.rule.ProjectRuleService;
import org.productops.area.rule.ProjectRuleView;
import org.productops.common.error.Message;
import org.productops.common.web.ConfirmPage;
import org.productops.common.web.Crumb;
import org.productops.common.web.PageRequest;

/** Asks whether to take a project's rule away. */
final class RuleRemovePage extends ConfirmPage {

    private static final String VERSION = "version";

    private final ProjectRuleService rules;
    private final long projectId;

    RuleRemovePage(ProjectRuleService rules, long projectId) {
        this.rules = rules;
        this.projectId = projectId;
    }

    @Override
    protected Question question(PageRequest request) {
        ProjectRuleView view = rules.getToEdit(projectId);
        RuleListState state = RuleListState.of(request);
        String list = state.list().toString();
        return new Question(
                "productops-rule-remove",
                List.of(Crumb.labelled("productops.rule.title", list)),
                Message.of("productops.rule.list.remove-of", view.project().name()),
                List.of(Message.of("productops.rule.list.remove-about")),
                Optional.empty(),
                List.of(new PageRequest.Sent(
                        VERSION,
                        String.valueOf(view.rule().map(ProjectRule::version).orElse(0L)))),
                state.on(AreaAddress.RULES + "/" + ProjectRuleServlet.REMOVE + projectId)
                        .toString(),
                Message.of("productops.rule.list.remove"),
                list);
    }

    @Override
    protected String confirmed(PageRequest request) {
        rules.delete(projectId, request.id(VERSION).orElse(0L));
        return RuleListState.of(request).list().done(ProjectRulesPage.REMOVED).toString();
    }
}
