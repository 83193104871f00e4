package org.productops.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.feedback.capture.CaptureChoiceService;
import org.productops.feedback.capture.rest.CaptureChoiceResource;

/** What Confluence's pickers of organisations ask. */
@Path("/organisation-choices")
@LicensedOnly
public class ConfluenceOrganisationChoiceResource extends CaptureChoiceResource {

    @Inject
    public ConfluenceOrganisationChoiceResource(CaptureChoiceService choices) {
        super(choices);
    }
}
