package org.productops.confluence.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.common.user.People;
import org.productops.style.StyleGuideService;
import org.productops.style.StylePackageService;
import org.productops.style.rest.StyleGuideResource;

/** The style guides in Confluence; who may do what, each method says. */
@Path("/style-guides")
public class ConfluenceStyleGuideResource extends StyleGuideResource {

    @Inject
    public ConfluenceStyleGuideResource(StyleGuideService guides, StylePackageService packages, People people) {
        super(guides, packages, people);
    }
}
