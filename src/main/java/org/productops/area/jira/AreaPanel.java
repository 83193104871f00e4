package org.productops.area.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.area.AreaService;
import org.productops.area.Ownership;
import org.productops.area.Ownerships;
import org.productops.common.jira.IssuePanel;
import org.productops.common.web.Templates;

/** The panel beside an issue that says who looks after its product area. */
public class AreaPanel extends IssuePanel {

    private static final String TEMPLATE = "area/panel.vm";

    private final ProductAreaField field;
    private final AreaService areas;
    private final Ownerships ownerships;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext authentication;
    private final ApplicationProperties application;
    private final Templates templates;

    @Inject
    public AreaPanel(
            ProductAreaField field,
            AreaService areas,
            Ownerships ownerships,
            @JiraImport PermissionManager permissions,
            @JiraImport JiraAuthenticationContext authentication,
            @ComponentImport ApplicationProperties application,
            Templates templates) {
        this.field = field;
        this.areas = areas;
        this.ownerships = ownerships;
        this.permissions = permissions;
        this.authentication = authentication;
        this.application = application;
        this.templates = templates;
    }

    @Override
    protected String html(Issue issue) {
        Optional<String> key = field.valueOf(issue);
        Optional<Ownership> ownership = key.flatMap(ownerships::of);
        String base = application.getBaseUrl(UrlMode.RELATIVE);
        Map<String, Object> model = new HashMap<>();
        if (ownership.isPresent()) {
            model.putAll(OwnershipModel.of(ownership.get(), base));
            model.put("manageLink", manageLink(ownership.get(), base));
        } else {
            model.put("state", key.isPresent() ? "unknown" : "none");
            model.put("key", key.orElse(""));
            model.put("editLink", mayEdit(issue) ? base + "/secure/EditIssue!default.jspa?id=" + issue.getId() : "");
            model.put("roles", List.of());
        }
        return templates.render(TEMPLATE, model);
    }

    private boolean mayEdit(Issue issue) {
        return permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, authentication.getLoggedInUser());
    }

    private String manageLink(Ownership ownership, String base) {
        return areas.mayEdit(ownership.area())
                ? base + "/plugins/servlet/productops/area/" + ownership.area().key()
                : "";
    }
}
