package org.productops.readiness.checklist.web;

import java.util.List;
import org.productops.area.AreaFixture;
import org.productops.common.access.Access;
import org.productops.common.audit.web.AuditDrawing;
import org.productops.common.setup.SetUpFixture;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.check.EligibleChoices;
import org.productops.readiness.check.FakeProjectRoles;
import org.productops.readiness.checklist.ChecklistExportService;
import org.productops.readiness.checklist.ChecklistService;
import org.productops.readiness.checklist.format.ChecklistTextService;
import org.productops.readiness.issue.ReadinessAuditTexts;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeBrowser;
import org.productops.testing.fakes.FakeDates;

/** The pages of checklists in a browser without a product. There is one project role, <em>Administrators</em>. */
public final class ChecklistPagesFixture {

    public final ReadinessFixture core = new ReadinessFixture();
    public final FakeBrowser browser = new FakeBrowser();
    final SetUpFixture setUp = new SetUpFixture();
    final EligibleChoices people = new EligibleChoices(
            new AreaFixture().library, new FakeProjectRoles().role("10002", "Administrators"), new EnglishTexts());

    /** The pages. */
    public ChecklistServlet page() {
        return page(core.checklists);
    }

    /** The pages over these checklists. */
    ChecklistServlet page(ChecklistService service) {
        return new ChecklistServlet(
                browser.support(),
                service,
                setUp.service,
                browser.templates(),
                browser.forms(),
                type(service),
                new ChecklistDownloads(
                        service,
                        new ChecklistExportService(
                                new Access(core.people), core.library, core.types, core.subjects(), core.names()),
                        new ChecklistTextService(new Access(core.people), new EnglishTexts())),
                ReadinessFixture.readyMade(),
                core.checklistHistory,
                drawing());
    }

    /** The form over these checklists. */
    ChecklistFormType type(ChecklistService service) {
        return new ChecklistFormType(service, people);
    }

    private ChecklistDrawing drawing() {
        AuditDrawing changes = new AuditDrawing(
                List.of(new ReadinessAuditTexts(core.library, core.types, core.subjects(), people, new EnglishTexts())),
                core.people,
                new FakeDates(),
                browser.templates());
        return new ChecklistDrawing(core.people, new FakeDates(), people, changes);
    }
}
