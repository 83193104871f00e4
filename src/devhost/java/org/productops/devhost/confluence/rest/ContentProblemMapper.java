package org.productops.devhost.confluence.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.productops.devhost.confluence.content.ContentProblem;

/** Confluence's form of an error: {@code statusCode}, {@code data}, {@code message}, {@code reason}. */
@Provider
final class ContentProblemMapper implements ExceptionMapper<ContentProblem> {

    @Override
    public Response toResponse(ContentProblem problem) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("statusCode", problem.status());
        ObjectNode data = body.putObject("data");
        data.put("authorized", problem.status() != 401 && problem.status() != 403);
        data.put("valid", problem.status() != 400);
        data.putArray("errors");
        data.put("successful", false);
        body.put("message", problem.getMessage());
        body.put("reason", Response.Status.fromStatusCode(problem.status()).getReasonPhrase());
        return Response.status(problem.status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body.toString())
                .build();
    }
}
