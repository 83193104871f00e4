package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.readiness.simplify.SimplifyService;
import org.productops.readiness.simplify.rest.SimplifyResource;

/** How checklists could become simpler, in Jira. */
@Path("/checklist-figures")
@LicensedOnly
public class JiraSimplifyResource extends SimplifyResource {

    @Inject
    public JiraSimplifyResource(SimplifyService simplify) {
        super(simplify);
    }
}
