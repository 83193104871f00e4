package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.area.rule.ProjectRuleService;
import org.productops.area.rule.rest.ProjectRuleResource;
import org.productops.common.text.Texts;

/** The rules of projects for the areas of their issues, in Jira. */
@Path("/area-rules")
@LicensedOnly
public class JiraProjectRuleResource extends ProjectRuleResource {

    @Inject
    public JiraProjectRuleResource(ProjectRuleService rules, Texts texts) {
        super(rules, texts);
    }
}
