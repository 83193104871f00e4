package org.productops.devhost.jira.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Map;
import org.productops.devhost.jira.issue.IssueProblem;

/** Writes what is wrong with an issue as Jira does. */
final class IssueProblemMapper implements ExceptionMapper<IssueProblem> {

    @Override
    public Response toResponse(IssueProblem problem) {
        return Response.status(problem.status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of(
                        "errorMessages", problem.errors().getErrorMessages(),
                        "errors", problem.errors().getErrors()))
                .build();
    }
}
