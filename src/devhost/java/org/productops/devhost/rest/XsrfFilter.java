package org.productops.devhost.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Set;

/**
 * Refuses what another site could have made a browser send: changes with the content types of forms, and changes that
 * come from a foreign origin, unless the header says that somebody meant it.
 */
@Priority(Priorities.AUTHORIZATION)
final class XsrfFilter implements ContainerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<MediaType> FORMS = Set.of(
            MediaType.APPLICATION_FORM_URLENCODED_TYPE, MediaType.MULTIPART_FORM_DATA_TYPE, MediaType.TEXT_PLAIN_TYPE);

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (READING.contains(request.getMethod())
                || "no-check".equals(request.getHeaderString("X-Atlassian-Token"))
                || isExcluded()) {
            return;
        }
        if (isForm(request.getMediaType()) || isForeign(request, "Origin") || isForeign(request, "Referer")) {
            request.abortWith(StatusBody.response(403, "XSRF check failed"));
        }
    }

    private boolean isExcluded() {
        return resource.getResourceMethod() != null
                && RestRules.isAnnotated(
                        resource.getResourceClass(), resource.getResourceMethod(), "XsrfProtectionExcluded");
    }

    private static boolean isForm(MediaType type) {
        return type != null && FORMS.stream().anyMatch(form -> form.isCompatible(type) && !type.isWildcardType());
    }

    private static boolean isForeign(ContainerRequestContext request, String header) {
        String value = request.getHeaderString(header);
        if (value == null) {
            return false;
        }
        URI here = request.getUriInfo().getBaseUri();
        try {
            URI there = URI.create(value);
            return !here.getScheme().equals(there.getScheme())
                    || !here.getHost().equals(there.getHost())
                    || here.getPort() != there.getPort();
        } catch (IllegalArgumentException e) {
            return true;
        }
    }
}
