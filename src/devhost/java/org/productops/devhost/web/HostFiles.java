package org.productops.devhost.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Serves AUI, jQuery and the host's own few files from the class path; the build put them there from npm. */
final class HostFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;

    static final String PATH = "/s/aui/10.0.4/";
    private static final List<String> STYLES = List.of(
            "aui/aui-prototyping.css", "aui/aui-prototyping-design-tokens-compatibility.css", "host/devhost.css");
    private static final List<String> SCRIPTS =
            List.of("jquery/jquery.js", "host/wrm.js", "host/amd.js", "aui/aui-prototyping.js", "host/meta.js");

    private static final String ROOT = "/devhost-web/";

    /** What every page loads of them. */
    static PageFiles look(String contextPath) {
        String folder = contextPath + PATH;
        return new PageFiles(
                STYLES.stream().map(folder::concat).toList(),
                SCRIPTS.stream().map(folder::concat).toList());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        // The class loader would resolve "..": nothing outside the folder is to be had.
        if (path.contains("..") || path.isEmpty() || path.endsWith("/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (InputStream file = HostFiles.class.getResourceAsStream(ROOT + path)) {
            if (file == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(ContentTypes.of(path));
            response.setHeader("Cache-Control", "public, max-age=86400");
            file.transferTo(response.getOutputStream());
        }
    }
}
