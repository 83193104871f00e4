package org.productops.devhost.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Gives a body to errors that have none, such as an address that leads nowhere. */
final class WebProblemMapper implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException problem) {
        Response response = problem.getResponse();
        return response.hasEntity() || response.getStatus() < 400
                ? response
                : StatusBody.response(response.getStatus(), problem.getMessage());
    }
}
