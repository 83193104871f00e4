package org.productops.feedback.organisation.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import org.productops.common.csv.CsvSeparator;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.feedback.organisation.OrganisationExportService;
import org.productops.feedback.organisation.OrganisationFilter;
import org.productops.feedback.organisation.OrganisationService;
import org.productops.feedback.organisation.OrganisationSort;

/**
 * What the list of organisations shows, as a file: with the parameters of the list's address, and {@code format}, which is
 * {@code csv} unless it is {@code semicolon} for spreadsheets where the comma is in numbers.
 */
@LicensedOnly
public final class OrganisationExportServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient OrganisationService organisations;
    private final transient OrganisationExportService exports;

    @Inject
    public OrganisationExportServlet(
            PageSupport support, OrganisationService organisations, OrganisationExportService exports) {
        super(support, Frame.GENERAL, "organisations");
        this.organisations = organisations;
        this.exports = exports;
    }

    @Override
    protected Crumb home() {
        return OrganisationAddresses.HOME;
    }

    @Override
    protected ServletPage page(PageRequest request) {
        return this::file;
    }

    private PageResult file(PageRequest request) {
        OrganisationFilter filter = OrganisationAddresses.filter(request);
        OrganisationSort sort = OrganisationAddresses.sort(request);
        // Who may not read them is told so before the file begins.
        organisations.segments();
        CsvSeparator separator = request.text(OrganisationAddresses.FORMAT).equals("semicolon")
                ? CsvSeparator.SEMICOLON
                : CsvSeparator.COMMA;
        return PageResult.download(
                "organisations.csv", "text/csv;charset=UTF-8", out -> exports.csv(filter, sort, out, separator));
    }
}
