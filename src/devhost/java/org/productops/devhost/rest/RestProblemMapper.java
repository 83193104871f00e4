package org.productops.devhost.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Map;

/** Writes problems that the product's own resources found. */
final class RestProblemMapper implements ExceptionMapper<RestProblem> {

    @Override
    public Response toResponse(RestProblem problem) {
        return Response.status(problem.status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("errorMessages", problem.messages(), "errors", problem.errors()))
                .build();
    }
}
