package org.productops.common.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;

/** What there is in Jira. */
@JiraComponent
public class JiraOpenApiDocument implements OpenApiDocument {

    @Override
    public String path() {
        return "/openapi/jira.json";
    }
}
