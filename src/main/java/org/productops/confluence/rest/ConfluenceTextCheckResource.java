package org.productops.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.style.check.TextCheckService;
import org.productops.style.check.rest.TextCheckResource;

/** Texts that are checked with style guides in Confluence. */
@Path("/style-checks")
@LicensedOnly
public class ConfluenceTextCheckResource extends TextCheckResource {

    @Inject
    public ConfluenceTextCheckResource(TextCheckService checks) {
        super(checks);
    }
}
