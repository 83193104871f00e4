package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.area.AreaService;
import org.productops.area.rest.AreaKeyResource;
import org.productops.common.text.Texts;

/** The keys of new areas in Jira. */
@Path("/area-keys")
@LicensedOnly
public class JiraAreaKeyResource extends AreaKeyResource {

    @Inject
    public JiraAreaKeyResource(AreaService areas, Texts texts) {
        super(areas, texts);
    }
}
