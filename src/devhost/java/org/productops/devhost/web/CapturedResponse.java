package org.productops.devhost.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Keeps what a servlet writes, so that the frame can go round it. */
final class CapturedResponse extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private PrintWriter writer;
    private int error;
    private String errorMessage;

    CapturedResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(bytes, charset()));
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int b) {
                bytes.write(b);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException("The development host has no asynchronous servlets");
            }
        };
    }

    @Override
    public void sendError(int status, String message) {
        error = status;
        errorMessage = message;
    }

    @Override
    public void sendError(int status) {
        sendError(status, null);
    }

    @Override
    public void setContentLength(int length) {
        // The frame makes it longer.
    }

    @Override
    public void setContentLengthLong(long length) {
        // The frame makes it longer.
    }

    @Override
    public void flushBuffer() {
        // Nothing goes out before the frame is there.
    }

    /** The status that {@code sendError} was called with; 0 if it was not called. */
    int error() {
        return error;
    }

    String errorMessage() {
        return errorMessage;
    }

    boolean isHtml() {
        return getContentType() != null && getContentType().startsWith("text/html");
    }

    String text() {
        return new String(bytes(), charset());
    }

    byte[] bytes() {
        if (writer != null) {
            writer.flush();
        }
        return bytes.toByteArray();
    }

    private Charset charset() {
        return getCharacterEncoding() == null ? StandardCharsets.ISO_8859_1 : Charset.forName(getCharacterEncoding());
    }

    /** Sends what was kept, unchanged. */
    void pass(HttpServletResponse response) throws IOException {
        byte[] content = bytes();
        if (content.length > 0) {
            response.getOutputStream().write(content);
        }
    }
}
