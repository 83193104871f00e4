package org.productops.area.rule.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import org.productops.area.AreaAddress;
import org.productops.area.rule.ProjectRuleService;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Templates;
import org.productops.common.web.form.FormRenderer;

/** The rules of projects: nothing in the path for their list, the number of a project for the form of its rule, {@code remove/} before it to take that away. */
@AnonymousSiteAccess
public final class ProjectRuleServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    /** What stands before the number of a project to take its rule away. */
    static final String REMOVE = "remove/";

    private final transient ProjectRuleService rules;
    private final transient Templates templates;
    private final transient FormRenderer renderer;

    @Inject
    public ProjectRuleServlet(
            PageSupport support, ProjectRuleService rules, Templates templates, FormRenderer renderer) {
        super(support, Frame.GENERAL, "area-mapping");
        this.rules = rules;
        this.templates = templates;
        this.renderer = renderer;
    }

    @Override
    protected Crumb home() {
        return Crumb.labelled("productops.rule.title", AreaAddress.RULES);
    }

    @Override
    protected boolean isHomeForAll() {
        return true;
    }

    @Override
    protected ServletPage page(PageRequest request) {
        String path = request.path();
        if (path.isEmpty()) {
            return new ProjectRulesPage(rules, templates, AreaAddress.MAPPING);
        }
        if (path.matches("\\d{1,18}")) {
            return ProjectRuleFormPage.of(renderer, rules, Long.parseLong(path));
        }
        if (path.matches(REMOVE + "\\d{1,18}")) {
            return new RuleRemovePage(rules, Long.parseLong(path.substring(REMOVE.length())));
        }
        throw noPage(request);
    }
}
