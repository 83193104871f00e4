package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.common.text.Texts;
import org.productops.readiness.mine.OpenWorkService;
import org.productops.readiness.mine.rest.OpenTaskResource;

/** What waits for the caller. */
@Path("/my-items")
@LicensedOnly
public class JiraOpenTaskResource extends OpenTaskResource {

    @Inject
    public JiraOpenTaskResource(OpenWorkService service, Texts texts) {
        super(service, texts);
    }
}
