package org.productops.area.coverage.web;

import java.util.List;
import java.util.Optional;
import org.productops.area.coverage.CoverageGapView;
import org.productops.area.coverage.CoverageKind;
import org.productops.area.coverage.CoverageService;
import org.productops.area.coverage.Excuse;
import org.productops.area.web.WayBack;
import org.productops.common.error.Message;
import org.productops.common.web.Crumb;
import org.productops.common.web.PageRequest;
import org.productops.common.web.form.FormHead;
import org.productops.common.web.form.FormPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.common.web.form.FormValues;

/** The page on which a gap is excused for a while. */
final class ExcuseFormPage extends FormPage<Excuse> {

    /** What the list of gaps is told by those who come from here. */
    static final String SAVED = "excused";

    private final CoverageService coverage;
    private final CoverageKind kind;
    private final String subject;

    ExcuseFormPage(
            FormRenderer renderer, ExcuseFormType type, CoverageService coverage, CoverageKind kind, String subject) {
        super(renderer, type);
        this.coverage = coverage;
        this.kind = kind;
        this.subject = subject;
    }

    @Override
    protected Optional<Excuse> open(PageRequest request) {
        return coverage.getToExcuse(kind, subject).excuse();
    }

    @Override
    protected FormHead head(PageRequest request, Optional<Excuse> record) {
        CoverageGapView view = coverage.getToExcuse(kind, subject);
        Crumb list = new Crumb(
                Optional.of(CoverageTexts.title(kind)),
                Optional.empty(),
                WayBack.of(request)
                        .list()
                        .orElseGet(() -> CoverageAddress.of(kind))
                        .toString());
        WayBack way = WayBack.of(request);
        return new FormHead(
                Message.of("productops.coverage.excuse.title", view.gap().name()),
                Optional.empty(),
                List.of(Crumb.labelled("productops.coverage.page.title", CoverageAddress.ROOT), list),
                way.on(CoverageAddress.excuse(view.gap())).toString(),
                Optional.of(list.path()),
                Optional.empty());
    }

    @Override
    protected Excuse save(PageRequest request, FormValues typed, long version) {
        return coverage.excuse(kind, subject, version, ExcuseFormType.draft(typed));
    }

    @Override
    protected String afterwards(PageRequest request, Excuse saved) {
        return WayBack.of(request)
                .list()
                .orElseGet(() -> CoverageListPage.address(kind, CoverageService.USUAL_DAYS, true))
                .done(SAVED)
                .toString();
    }
}
