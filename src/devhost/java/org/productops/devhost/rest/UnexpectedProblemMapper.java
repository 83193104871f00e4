package org.productops.devhost.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What nobody caught: into the log, and 500 to the caller. */
final class UnexpectedProblemMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedProblemMapper.class);

    @Override
    public Response toResponse(Throwable problem) {
        LOG.error("A REST call failed", problem);
        return StatusBody.response(500, "Internal server error");
    }
}
