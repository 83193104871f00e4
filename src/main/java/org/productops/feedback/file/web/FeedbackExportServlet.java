package org.productops.feedback.file.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import org.productops.common.csv.CsvSeparator;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.feedback.file.FeedbackExportService;
import org.productops.feedback.inbox.InboxFilterDraft;

/**
 * What the feedback inbox lists, as a file: with the parameters of the inbox's address, and {@code format}, which is {@code csv}
 * unless it is {@code semicolon} for spreadsheets where the comma is in numbers.
 */
@LicensedOnly
public final class FeedbackExportServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient FeedbackExportService exports;

    @Inject
    public FeedbackExportServlet(PageSupport support, FeedbackExportService exports) {
        super(support, Frame.GENERAL, "page");
        this.exports = exports;
    }

    @Override
    protected ServletPage page(PageRequest request) {
        return this::file;
    }

    private PageResult file(PageRequest request) {
        InboxFilterDraft filter = InboxFilterDraft.read(request::text);
        exports.check(filter);
        CsvSeparator separator =
                request.text("format").equals("semicolon") ? CsvSeparator.SEMICOLON : CsvSeparator.COMMA;
        return PageResult.download(
                "feedback.csv", "text/csv;charset=UTF-8", out -> exports.csv(filter, out, separator));
    }
}
