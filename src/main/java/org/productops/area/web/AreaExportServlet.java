package org.productops.area.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.productops.area.AreaExportService;
import org.productops.common.csv.CsvSeparator;

/**
 * The whole library as a file: {@code format=json}, or else a table, with {@code separator=semicolon} for spreadsheets where
 * the comma is in numbers.
 */
@LicensedOnly
public final class AreaExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient AreaExportService areas;

    @Inject
    public AreaExportServlet(AreaExportService areas) {
        this.areas = areas;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean json = "json".equals(request.getParameter("format"));
        response.setContentType((json ? "application/json" : "text/csv") + ";charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"areas." + (json ? "json" : "csv") + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (json) {
            areas.json(response.getOutputStream());
        } else {
            boolean semicolon = "semicolon".equals(request.getParameter("separator"));
            areas.csv(response.getOutputStream(), semicolon ? CsvSeparator.SEMICOLON : CsvSeparator.COMMA);
        }
    }
}
