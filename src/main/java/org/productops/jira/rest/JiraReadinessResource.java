package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.readiness.issue.ItemHistoryService;
import org.productops.readiness.issue.ItemService;
import org.productops.readiness.issue.ReadinessService;
import org.productops.readiness.issue.rest.ReadinessResource;

/** What is left to do on an issue. */
@Path("/issues/{issueKey}")
@LicensedOnly
public class JiraReadinessResource extends ReadinessResource {

    @Inject
    public JiraReadinessResource(ReadinessService readiness, ItemService items, ItemHistoryService history) {
        super(readiness, items, history);
    }
}
