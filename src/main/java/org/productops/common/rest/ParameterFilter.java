package org.productops.common.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import org.productops.common.error.FieldErrors;
import org.productops.common.text.TextRule;

/** Refuses characters in addresses that no database can be asked for, once for all parameters of all resources. */
public class ParameterFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        FieldErrors.Collector errors = FieldErrors.collect();
        UriInfo address = request.getUriInfo();
        check(address.getQueryParameters(), errors);
        check(address.getPathParameters(), errors);
        errors.throwIfAny();
    }

    private static void check(MultivaluedMap<String, String> parameters, FieldErrors.Collector errors) {
        parameters.forEach((name, values) -> values.forEach(value -> TextRule.checkStorable(name, value, errors)));
    }
}
