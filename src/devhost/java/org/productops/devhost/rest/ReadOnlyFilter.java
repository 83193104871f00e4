package org.productops.devhost.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import java.util.Set;

/** Refuses changes in read-only mode, except by methods that say they may. */
@Priority(Priorities.USER)
final class ReadOnlyFilter implements ContainerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final RestRules rules;

    @Context
    private ResourceInfo resource;

    ReadOnlyFilter(RestRules rules) {
        this.rules = rules;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (rules.readOnly().getAsBoolean()
                && !READING.contains(request.getMethod())
                && !RestRules.isAnnotated(
                        resource.getResourceClass(), resource.getResourceMethod(), "ReadOnlyAccessAllowed")) {
            request.abortWith(StatusBody.response(405, "Read only access mode is enabled"));
        }
    }
}
