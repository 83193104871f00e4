package org.productops.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.common.text.Texts;
import org.productops.style.StylePackageService;
import org.productops.style.rest.StylePackageResource;

/** Vale packages that are imported in Confluence. */
@Path("/style-packages")
@LicensedOnly
public class ConfluenceStylePackageResource extends StylePackageResource {

    @Inject
    public ConfluenceStylePackageResource(StylePackageService packages, Texts texts) {
        super(packages, texts);
    }
}
