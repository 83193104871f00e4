package org.productops.common.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;

/** What there is in Confluence. */
@ConfluenceComponent
public class ConfluenceOpenApiDocument implements OpenApiDocument {

    @Override
    public String path() {
        return "/openapi/confluence.json";
    }
}
