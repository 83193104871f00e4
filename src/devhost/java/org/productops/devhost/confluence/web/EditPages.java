package org.productops.devhost.confluence.web;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.productops.devhost.confluence.Confluence;
import org.productops.devhost.confluence.content.ContentProblem;
import org.productops.devhost.confluence.content.PageRecord;
import org.productops.devhost.confluence.content.SpaceRecord;
import org.productops.devhost.confluence.render.OutputType;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.HttpProblem;
import org.productops.devhost.web.Page;
import org.productops.devhost.web.Routes;

/** Writing pages, in storage format. */
final class EditPages {
    private final Confluence confluence;
    private final SpaceFrame frame;

    EditPages(Confluence confluence, SpaceFrame frame) {
        this.confluence = confluence;
        this.frame = frame;
    }

    void addTo(Routes routes) {
        routes.get("/pages/createpage.action", Guard.around(this::create))
                .post("/pages/docreatepage.action", Guard.around(this::doCreate))
                .get("/pages/editpage.action", Guard.around(this::edit))
                .post("/pages/doeditpage.action", Guard.around(this::doEdit))
                .get("/pages/removepage.action", Guard.around(this::remove))
                .post("/pages/doremovepage.action", Guard.around(this::doRemove));
    }

    /**
     * A page while it is written.
     *
     * @param page the page, or null for a new one
     * @param version the version that the text is based on; 0 for a new page
     */
    public record Draft(SpaceRecord space, PageRecord page, int version, String title, String body) {

        /** Whether there is no such page yet. */
        public boolean isNew() {
            return page == null;
        }
    }

    /** A macro with what the reader is told about it. */
    public record MacroHelp(String name, String label, String description, String icon, List<String> parameters) {}

    private void create(Exchange exchange) throws IOException {
        if (exchange.param("spaceKey").isEmpty()) {
            chooseSpace(exchange);
            return;
        }
        form(exchange, new Draft(space(exchange), null, 0, exchange.param("title"), ""), null, "");
    }

    private void chooseSpace(Exchange exchange) throws IOException {
        Map<String, String> spaces = new LinkedHashMap<>();
        confluence.contents().spaces().forEach(space -> spaces.put(space.key(), space.name()));
        String form = exchange.html("confluence/choose-space", Map.of("spaces", spaces));
        exchange.page(Page.general("Create a page", form));
    }

    private void edit(Exchange exchange) throws IOException {
        PageRecord page = confluence.contents().page(Guard.id(exchange, "pageId"));
        SpaceRecord space = editable(confluence.contents().space(page.spaceKey()));
        form(exchange, new Draft(space, page, page.version(), page.title(), page.body()), null, "");
    }

    private void doCreate(Exchange exchange) throws IOException {
        Draft draft = new Draft(space(exchange), null, 0, exchange.param("title"), exchange.param("body"));
        save(exchange, draft, () -> confluence
                .contents()
                .createPage(draft.space().key(), 0, draft.title(), draft.body()));
    }

    private void doEdit(Exchange exchange) throws IOException {
        PageRecord page = confluence.contents().page(Guard.id(exchange, "pageId"));
        SpaceRecord space = editable(confluence.contents().space(page.spaceKey()));
        int version = (int) Guard.id(exchange, "version");
        Draft draft = new Draft(space, page, version, exchange.param("title"), exchange.param("body"));
        save(exchange, draft, () -> confluence
                .contents()
                .updatePage(page.id(), version + 1, draft.title(), draft.body()));
    }

    private interface Saving {
        PageRecord save();
    }

    private void save(Exchange exchange, Draft draft, Saving saving) throws IOException {
        try {
            if (exchange.param("action").equals("preview")) {
                String html = confluence
                        .renderer()
                        .render(
                                draft.body(),
                                draft.page() == null ? null : draft.page().toEntity(),
                                draft.space().key(),
                                OutputType.PREVIEW);
                form(exchange, draft, null, html);
                return;
            }
            PageRecord page = saving.save();
            exchange.redirect(SpaceFrame.link(page).path());
        } catch (ContentProblem problem) {
            form(exchange, draft, problem, "");
        }
    }

    private void form(Exchange exchange, Draft draft, ContentProblem problem, String previewHtml) throws IOException {
        boolean general = problem != null && problem.field().isEmpty();
        String cancel = draft.isNew()
                ? draft.space().path()
                : SpaceFrame.link(draft.page()).path();
        Map<String, Object> values = new HashMap<>();
        values.put("draft", draft);
        values.put("path", draft.isNew() ? "/pages/docreatepage.action" : "/pages/doeditpage.action");
        values.put("problem", general ? problem.getMessage() : null);
        values.put("errors", problem == null || general ? Map.of() : Map.of(problem.field(), problem.getMessage()));
        values.put("previewHtml", previewHtml);
        values.put("submit", draft.isNew() ? "Publish" : "Update");
        values.put("cancel", cancel);
        values.put("macros", macros(exchange));
        String title = draft.isNew() ? "Create a page" : "Edit " + draft.page().title();
        exchange.page(
                problem == null ? 200 : problem.status(),
                frame.around(exchange, draft.space(), Page.general(title, exchange.html("confluence/editor", values))));
    }

    private List<MacroHelp> macros(Exchange exchange) {
        I18nResolver texts = confluence.product().services().get(I18nResolver.class);
        return confluence.macros().all().stream()
                .map(macro -> new MacroHelp(
                        macro.name(),
                        texts.getText(macro.labelKey()),
                        texts.getText(macro.descriptionKey()),
                        exchange.url(macro.icon()),
                        macro.parameters()))
                .toList();
    }

    private void remove(Exchange exchange) throws IOException {
        PageRecord page = confluence.contents().page(Guard.id(exchange, "pageId"));
        String form = exchange.html(
                "confluence/remove-page",
                Map.of("id", page.id(), "cancel", SpaceFrame.link(page).path()));
        exchange.page(Page.general("Delete " + page.title() + "?", form));
    }

    private void doRemove(Exchange exchange) throws IOException {
        PageRecord page = confluence.contents().page(Guard.id(exchange, "pageId"));
        confluence.contents().removePage(page.id());
        exchange.redirect(confluence.contents().space(page.spaceKey()).path());
    }

    private SpaceRecord space(Exchange exchange) {
        return editable(confluence.contents().space(exchange.param("spaceKey")));
    }

    private SpaceRecord editable(SpaceRecord space) {
        if (!confluence.permissions().canEdit(space)) {
            throw new HttpProblem(403, "You are not permitted to write pages in this space.");
        }
        return space;
    }
}
