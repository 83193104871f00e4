package org.productops.feedback.intake.web;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.inject.Inject;
import org.productops.common.text.Texts;
import org.productops.common.time.ProductDates;
import org.productops.common.user.People;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Templates;
import org.productops.common.web.form.FormRenderer;
import org.productops.feedback.intake.IntakeAuditTexts;
import org.productops.feedback.intake.IntakeQueueService;
import org.productops.feedback.intake.IntakeSourceService;
import org.productops.feedback.intake.IntakeTrialService;

/** The addresses of the administration pages <em>Feedback intake</em>: its sources, and what came in. */
@AdminOnly
public final class IntakeServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    static final Crumb HOME = Crumb.labelled("productops.intake.title", IntakeAuditTexts.PAGE);

    private final transient IntakeSourceService sources;
    private final transient IntakeTrialService trials;
    private final transient IntakeQueueService queue;
    private final transient IntakeDrawing drawing;
    private final transient FormRenderer renderer;
    private final transient People people;
    private final transient Texts texts;
    private final transient ApplicationProperties application;

    @Inject
    public IntakeServlet(
            PageSupport support,
            IntakeSourceService sources,
            IntakeTrialService trials,
            IntakeQueueService queue,
            ProductDates dates,
            Templates templates,
            FormRenderer renderer,
            People people,
            Texts texts,
            @ComponentImport ApplicationProperties application) {
        super(support, Frame.administration("productops-intake"), "intake-page");
        this.sources = sources;
        this.trials = trials;
        this.queue = queue;
        this.drawing = new IntakeDrawing(dates, templates, people);
        this.renderer = renderer;
        this.people = people;
        this.texts = texts;
        this.application = application;
    }

    @Override
    protected Crumb home() {
        return HOME;
    }

    @Override
    protected ServletPage page(PageRequest request) {
        String path = request.path();
        if (path.isEmpty()) {
            return new IntakeSourcesPage(sources, queue, drawing);
        }
        String[] steps = path.split("/", -1);
        if (steps[0].equals(IntakeAddresses.SOURCES) && steps.length > 1) {
            return ofSource(request, steps);
        }
        if (steps[0].equals(IntakeAddresses.ENTRIES) && steps.length == 1) {
            return new IntakeEntriesPage(sources, queue, drawing);
        }
        if (steps[0].equals(IntakeAddresses.ENTRIES) && steps.length == 2 && isId(steps[1])) {
            return new IntakeEntryPage(queue, drawing, Long.parseLong(steps[1]));
        }
        throw noPage(request);
    }

    private ServletPage ofSource(PageRequest request, String[] steps) {
        if (steps.length == 2 && steps[1].equals(IntakeAddresses.NEW)) {
            return IntakeSourceFormPage.ofNew(renderer, sources, form());
        }
        if (!isId(steps[1])) {
            throw noPage(request);
        }
        long id = Long.parseLong(steps[1]);
        if (steps.length == 2) {
            return IntakeSourceFormPage.of(renderer, sources, form(), id);
        }
        if (steps.length == 3 && steps[2].equals(IntakeAddresses.TOKEN)) {
            return new IntakeTokenPage(sources, drawing, application.getBaseUrl(UrlMode.CANONICAL), id);
        }
        if (steps.length == 3 && steps[2].equals(IntakeAddresses.REVOKE)) {
            return new IntakeRevokePage(sources, id);
        }
        if (steps.length == 3 && steps[2].equals(IntakeAddresses.DELETE)) {
            return new IntakeDeletePage(sources, id);
        }
        throw noPage(request);
    }

    private IntakeSourceFormType form() {
        return new IntakeSourceFormType(sources, trials, people, texts);
    }

    private static boolean isId(String step) {
        return step.matches("\\d{1,18}");
    }
}
