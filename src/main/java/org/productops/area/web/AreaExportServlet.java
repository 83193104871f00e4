package org.productops.area.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.productops.area.Area;
import org.productops.area.AreaExportService;
import org.productops.area.AreaSearchService;
import org.productops.area.AreaService;
import org.productops.area.AreaSort;
import org.productops.area.AreaTree;
import org.productops.area.format.BackstageWriter;
import org.productops.common.csv.CsvSeparator;
import org.productops.common.error.InvalidException;

/**
 * What the library shows, as a file: with the parameters of the library's address, and {@code format}, which is
 * {@code csv}, {@code semicolon} for spreadsheets where the comma is in numbers, {@code json} or {@code backstage}.
 */
@LicensedOnly
public final class AreaExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    static final String PATH = "/plugins/servlet/productops/areas-export";
    static final String FORMAT = "format";

    /** The formats, in the order in which they are offered. */
    static final List<String> FORMATS = List.of("csv", "semicolon", "json", "backstage");

    private final transient AreaService areas;
    private final transient AreaSearchService search;
    private final transient AreaExportService exports;

    @Inject
    public AreaExportServlet(AreaService areas, AreaSearchService search, AreaExportService exports) {
        this.areas = areas;
        this.search = search;
        this.exports = exports;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LibraryState state = LibraryState.of(name -> Objects.requireNonNullElse(request.getParameter(name), ""));
        AreaTree tree = areas.tree();
        List<Area> found;
        try {
            found = search.find(tree, state.filter(), state.table() ? state.sort() : AreaSort.TREE);
        } catch (InvalidException e) {
            // The library says what is wrong with the filter.
            response.sendRedirect(request.getContextPath() + state.address());
            return;
        }
        write(Objects.requireNonNullElse(request.getParameter(FORMAT), ""), tree, found, response);
    }

    private void write(String format, AreaTree tree, List<Area> found, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        switch (format) {
            case "json" -> {
                head(response, "application/json", "areas.json");
                exports.json(tree, found, response.getOutputStream());
            }
            case "backstage" -> {
                head(response, "application/yaml", "catalog-info.yaml");
                String catalog = BackstageWriter.write(exports.records(tree, found));
                response.getOutputStream().write(catalog.getBytes(StandardCharsets.UTF_8));
            }
            default -> {
                head(response, "text/csv", "areas.csv");
                exports.csv(
                        tree,
                        found,
                        response.getOutputStream(),
                        format.equals("semicolon") ? CsvSeparator.SEMICOLON : CsvSeparator.COMMA);
            }
        }
    }

    private static void head(HttpServletResponse response, String type, String fileName) {
        response.setContentType(type + ";charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
    }
}
