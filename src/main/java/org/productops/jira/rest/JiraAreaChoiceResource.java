package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.area.AreaService;
import org.productops.area.rest.AreaChoiceResource;

/** What Jira's pickers of areas ask. */
@Path("/area-choices")
@LicensedOnly
public class JiraAreaChoiceResource extends AreaChoiceResource {

    @Inject
    public JiraAreaChoiceResource(AreaService areas) {
        super(areas);
    }
}
