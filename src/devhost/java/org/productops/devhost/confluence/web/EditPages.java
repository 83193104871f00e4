package org.productops.devhost.confluence.web;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.productops.devhost.confluence.Confluence;
import org.productops.devhost.confluence.content.ContentProblem;
import org.productops.devhost.confluence.content.PageRecord;
import org.productops.devhost.confluence.content.SpaceRecord;
import org.productops.devhost.confluence.render.MacroModule;
import org.productops.devhost.confluence.render.OutputType;
import org.productops.devhost.web.AuiForm;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.HttpProblem;
import org.productops.devhost.web.Markup;
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
    private record Draft(SpaceRecord space, PageRecord page, int version, String title, String body) {}

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
        String form = AuiForm.get(exchange, "/pages/createpage.action")
                .select("spaceKey", "Space", spaces, "")
                .buttons(exchange, "Continue", "/dashboard.action");
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
            exchange.redirect(Confluence.displayPath(page.spaceKey(), page.title()));
        } catch (ContentProblem problem) {
            form(exchange, draft, problem, "");
        }
    }

    private void form(Exchange exchange, Draft draft, ContentProblem problem, String previewHtml) throws IOException {
        Map<String, String> errors =
                problem == null || problem.field().isEmpty() ? Map.of() : Map.of(problem.field(), problem.getMessage());
        boolean isNew = draft.page() == null;
        AuiForm form = AuiForm.post(exchange, isNew ? "/pages/docreatepage.action" : "/pages/doeditpage.action", errors)
                .hidden("spaceKey", draft.space().key())
                .text("title", "Title", draft.title())
                .field("body", "Storage format", textArea(draft.body()));
        if (!isNew) {
            form.hidden("pageId", String.valueOf(draft.page().id())).hidden("version", String.valueOf(draft.version()));
        }
        String cancel = isNew
                ? "/display/" + draft.space().key()
                : Confluence.displayPath(draft.page().spaceKey(), draft.page().title());
        Markup body = Markup.start();
        if (problem != null && problem.field().isEmpty()) {
            body.raw(SpaceFrame.problem(problem.getMessage()));
        }
        if (!previewHtml.isEmpty()) {
            body.open("section", "id", "preview", "aria-label", "Preview")
                    .open("div", "class", "wiki-content")
                    .raw(previewHtml)
                    .close()
                    .close();
        }
        body.raw(withPreview(form.buttons(exchange, isNew ? "Publish" : "Update", cancel)))
                .raw(macroBrowser(exchange));
        if (!isNew) {
            body.open("p")
                    .link(
                            exchange.url("/pages/removepage.action?pageId="
                                    + draft.page().id()),
                            "Delete this page")
                    .close();
        }
        exchange.page(
                problem == null ? 200 : problem.status(),
                frame.around(
                        exchange,
                        draft.space(),
                        Page.general(
                                isNew ? "Create a page" : "Edit " + draft.page().title(), body.html())));
    }

    /** Behind the button that saves, which is the one that the Enter key means. */
    private static String withPreview(String formHtml) {
        int cancel = formHtml.lastIndexOf("<a ");
        return formHtml.substring(0, cancel)
                + "<button type=\"submit\" class=\"aui-button\" id=\"rte-button-preview\" name=\"action\""
                + " value=\"preview\">Preview</button>"
                + formHtml.substring(cancel);
    }

    private static String textArea(String text) {
        return Markup.start()
                .open("textarea", "class", "textarea full-width-field", "id", "body", "name", "body", "rows", "18")
                // A first line break would be taken for the one that HTML drops.
                .raw("\n")
                .text(text)
                .html();
    }

    /** The macros with what to write for them; a dialog would need an editor. */
    private String macroBrowser(Exchange exchange) {
        I18nResolver texts = confluence.product().services().get(I18nResolver.class);
        Markup browser = Markup.start()
                .open("section", "id", "macro-browser", "aria-label", "Macros")
                .element("h2", "Macros")
                .open("dl");
        for (MacroModule macro : confluence.macros().all()) {
            StringBuilder example = new StringBuilder("<ac:structured-macro ac:name=\"")
                    .append(macro.name())
                    .append("\">");
            macro.parameters().forEach(parameter -> example.append("<ac:parameter ac:name=\"")
                    .append(parameter)
                    .append("\">\u2026</ac:parameter>"));
            example.append("</ac:structured-macro>");
            browser.open("dt");
            if (!macro.icon().isEmpty()) {
                browser.empty("img", "src", exchange.url(macro.icon()), "alt", "", "width", "40", "height", "40");
            }
            browser.text(texts.getText(macro.labelKey()))
                    .close()
                    .open("dd")
                    .element("p", texts.getText(macro.descriptionKey()))
                    .element("code", example)
                    .close();
        }
        return browser.html();
    }

    private void remove(Exchange exchange) throws IOException {
        PageRecord page = confluence.contents().page(Guard.id(exchange, "pageId"));
        String form = AuiForm.post(exchange, "/pages/doremovepage.action", Map.of())
                .hidden("pageId", String.valueOf(page.id()))
                .buttons(exchange, "Delete", Confluence.displayPath(page.spaceKey(), page.title()));
        exchange.page(Page.general("Delete " + page.title() + "?", form));
    }

    private void doRemove(Exchange exchange) throws IOException {
        PageRecord page = confluence.contents().page(Guard.id(exchange, "pageId"));
        confluence.contents().removePage(page.id());
        exchange.redirect("/display/" + page.spaceKey());
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
