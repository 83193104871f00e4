package org.productops.area.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.productops.area.Area;
import org.productops.area.AreaExportService;
import org.productops.area.AreaSearchService;
import org.productops.area.AreaService;
import org.productops.area.AreaSort;
import org.productops.area.AreaTree;
import org.productops.area.format.BackstageWriter;
import org.productops.common.csv.CsvSeparator;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;

/**
 * What the library shows, as a file: with the parameters of the library's address, and {@code format}, which is {@code
 * csv} unless it is said, {@code semicolon} for spreadsheets where the comma is in numbers, {@code json} or {@code
 * backstage}.
 */
@LicensedOnly
public final class AreaExportServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    static final String PATH = "/plugins/servlet/productops/areas-export";
    static final String FORMAT = "format";

    /** The formats, in the order in which they are offered. */
    static final List<String> FORMATS = List.of("csv", "semicolon", "json", "backstage");

    private final transient AreaService areas;
    private final transient AreaSearchService search;
    private final transient AreaExportService exports;

    @Inject
    public AreaExportServlet(
            PageSupport support, AreaService areas, AreaSearchService search, AreaExportService exports) {
        super(support, Frame.GENERAL, "area-library");
        this.areas = areas;
        this.search = search;
        this.exports = exports;
    }

    @Override
    protected Crumb home() {
        return Crumb.labelled("productops.area.list.title", LibraryServlet.PATH);
    }

    @Override
    protected ServletPage page(PageRequest request) {
        return this::file;
    }

    private PageResult file(PageRequest request) {
        String format = format(request.text(FORMAT));
        LibraryState state = LibraryState.of(request::text);
        AreaTree tree = areas.tree();
        List<Area> found;
        try {
            found = search.find(tree, state.filter(), state.table() ? state.sort() : AreaSort.TREE);
        } catch (InvalidException e) {
            // The library says what is wrong with the filter.
            return PageResult.go(state.address().toString());
        }
        return switch (format) {
            case "json" ->
                PageResult.download(
                        "areas.json", "application/json;charset=UTF-8", out -> exports.json(tree, found, out));
            case "backstage" ->
                PageResult.download(
                        "catalog-info.yaml",
                        "application/yaml;charset=UTF-8",
                        out -> write(BackstageWriter.write(exports.records(tree, found)), out));
            default ->
                PageResult.download(
                        "areas.csv",
                        "text/csv;charset=UTF-8",
                        out -> exports.csv(
                                tree,
                                found,
                                out,
                                format.equals("semicolon") ? CsvSeparator.SEMICOLON : CsvSeparator.COMMA));
        };
    }

    private static String format(String asked) {
        String format = asked.isEmpty() ? FORMATS.get(0) : asked;
        if (!FORMATS.contains(format)) {
            throw InvalidException.general(
                    Message.of("productops.imports.no-format", TextRule.beginning(format), String.join(", ", FORMATS)));
        }
        return format;
    }

    private static void write(String text, OutputStream out) {
        try (out) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
