package org.productops.devhost.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** JSON that cannot be read, or that has a field nobody knows: the caller's mistake, unless our own type is at fault. */
final class JsonProblemMapper implements ExceptionMapper<JsonProcessingException> {
    private static final Logger LOG = LoggerFactory.getLogger(JsonProblemMapper.class);

    @Override
    public Response toResponse(JsonProcessingException problem) {
        if (problem instanceof InvalidDefinitionException) {
            LOG.error("A type cannot be turned into JSON or back", problem);
            return StatusBody.response(500, "Internal server error");
        }
        return Response.status(Response.Status.BAD_REQUEST)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("errorMessages", List.of(problem.getOriginalMessage()), "errors", Map.of()))
                .build();
    }
}
