package org.productops.feedback.file.web;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.imports.web.ImportPages;
import org.productops.common.imports.web.ImportPlace;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.feedback.file.FeedbackFileImports;

/** The administration pages of imports of feedback. */
@AdminOnly
public final class FeedbackFileServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private static final String PATH = "/plugins/servlet/productops/feedback-import";
    private static final String TITLE = "productops.portal.import.title";

    private final transient FeedbackFileImports imports;
    private final transient ImportPages pages;

    @Inject
    public FeedbackFileServlet(PageSupport support, FeedbackFileImports imports, ImportPages pages) {
        super(support, Frame.administration("productops-feedback-import"), "imports");
        this.imports = imports;
        this.pages = pages;
    }

    @Override
    protected Crumb home() {
        return Crumb.labelled(TITLE, PATH);
    }

    @Override
    protected ServletPage page(PageRequest request) {
        ImportPlace place =
                new ImportPlace(imports, PATH, List.of(), Message.of(TITLE), List.of(home()), key -> Optional.empty());
        return pages.find(place, request).orElseThrow(() -> noPage(request));
    }
}
