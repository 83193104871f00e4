package org.productops.devhost.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;

/** Lets in who may call: 401 for a log-in that is missing, 403 for a right that is missing. */
@Priority(Priorities.AUTHENTICATION)
final class AccessFilter implements ContainerRequestFilter {
    private final RestRules rules;

    @Context
    private ResourceInfo resource;

    AccessFilter(RestRules rules) {
        this.rules = rules;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (resource.getResourceClass() == null || resource.getResourceMethod() == null) {
            return; // What Jersey answers by itself, such as OPTIONS.
        }
        rules.refusal(resource.getResourceClass(), resource.getResourceMethod())
                .ifPresent(status -> request.abortWith(StatusBody.response(
                        status,
                        status == 401
                                ? "Client must be authenticated to access this resource."
                                : "You are not permitted to access this resource.")));
    }
}
