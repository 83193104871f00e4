package org.productops.devhost.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import org.productops.devhost.database.SqlCounter;

/** Writes how many SQL statements the request ran into the header at the last moment at which there still is one. */
final class CountedResponse extends HttpServletResponseWrapper {
    private static final String HEADER = "X-Dev-Sql";

    private final SqlCounter.Recording recording;

    CountedResponse(HttpServletResponse response, SqlCounter.Recording recording) {
        super(response);
        this.recording = recording;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        note();
        return super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        note();
        return super.getWriter();
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        note();
        super.sendRedirect(location);
    }

    @Override
    public void sendError(int status) throws IOException {
        note();
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        note();
        super.sendError(status, message);
    }

    private void note() {
        if (!isCommitted()) {
            setIntHeader(HEADER, recording.count());
        }
    }
}
