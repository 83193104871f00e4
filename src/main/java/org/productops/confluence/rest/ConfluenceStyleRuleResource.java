package org.productops.confluence.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.style.StyleRuleService;
import org.productops.style.rest.StyleRuleResource;

/** The rules of style guides in Confluence; who may do what, each method says. */
@Path("/style-guides/{guide}/rules")
public class ConfluenceStyleRuleResource extends StyleRuleResource {

    @Inject
    public ConfluenceStyleRuleResource(StyleRuleService rules) {
        super(rules);
    }
}
