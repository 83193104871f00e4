package org.productops.glossary.format.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import java.util.List;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.glossary.ConceptFilterDraft;
import org.productops.glossary.format.GlossaryExport;
import org.productops.glossary.format.GlossaryExportService;
import org.productops.glossary.format.GlossaryFile;

/**
 * A glossary as a file, for whoever may read it: {@code key} says which, {@code format} how, see {@link GlossaryFile#id}. With
 * {@code id}, as often as there are terms, it is only those; with what narrows the list down, only what is found.
 */
@AnonymousSiteAccess
public final class GlossaryExportServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient GlossaryExportService exports;

    @Inject
    public GlossaryExportServlet(PageSupport support, GlossaryExportService exports) {
        super(support, Frame.GENERAL, "glossary-page");
        this.exports = exports;
    }

    @Override
    protected ServletPage page(PageRequest request) {
        return this::file;
    }

    private PageResult file(PageRequest request) {
        GlossaryFile file = GlossaryFile.of(request.text(GlossaryFileAddresses.FORMAT));
        String key = request.text(GlossaryFileAddresses.KEY);
        List<String> chosen = request.texts(GlossaryFileAddresses.ID);
        GlossaryExport export = chosen.isEmpty()
                ? exports.found(key, ConceptFilterDraft.read(request::text))
                : exports.of(
                        key,
                        chosen.stream()
                                .filter(id -> id.matches("\\d{1,18}"))
                                .map(Long::valueOf)
                                .toList());
        return PageResult.download(
                export.fileName() + "." + file.extension(),
                file.contentType(),
                out -> exports.write(export, file, out));
    }
}
