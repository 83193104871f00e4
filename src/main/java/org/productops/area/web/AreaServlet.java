package org.productops.area.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.productops.area.AreaAddress;
import org.productops.area.AreaEndService;
import org.productops.area.AreaHistoryService;
import org.productops.area.AreaIssueSearch;
import org.productops.area.AreaSection;
import org.productops.area.AreaService;
import org.productops.area.OwnershipHtml;
import org.productops.common.audit.web.AuditDrawing;
import org.productops.common.error.ProductOpsException;
import org.productops.common.web.Address;
import org.productops.common.web.Crumb;
import org.productops.common.web.ErrorHelp;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Templates;
import org.productops.common.web.form.FormRenderer;

/**
 * The pages about an area outside the product's administration, into which most people cannot come. The path is the
 * area's key; with {@code edit/} before it, it is the form for those who may edit the area, and with {@code merge/} and
 * {@code delete/} what ends it for good. Somebody who comes from an issue goes back there.
 */
@AnonymousSiteAccess
public final class AreaServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient AreaService areas;
    private final transient AreaHistoryService history;
    /** What a key may stand behind, without being another address altogether. */
    private static final Pattern ABOUT =
            Pattern.compile("^(" + AreaAddress.EDIT + "|" + AreaAddress.MERGE + "|" + AreaAddress.DELETE + ")");

    private final transient AreaIssueSearch issues;
    private final transient AreaPage.Drawings drawings;
    private final transient FormRenderer renderer;
    private final transient AreaFormType type;
    private final transient AreaEndService ends;
    private final transient AreaMergeFormType merge;

    /** @param sections what other features add to the page about an area; there may be none */
    @Inject
    public AreaServlet(
            PageSupport support,
            AreaService areas,
            AreaHistoryService history,
            AreaIssueSearch issues,
            Templates templates,
            OwnershipHtml facts,
            AreaStanding standing,
            AuditDrawing changes,
            Optional<List<AreaSection>> sections,
            FormRenderer renderer,
            AreaFormType type,
            AreaEndService ends,
            AreaMergeFormType merge) {
        super(support, Frame.GENERAL, "area-view");
        this.areas = areas;
        this.history = history;
        this.issues = issues;
        this.drawings = new AreaPage.Drawings(templates, facts, standing, sections.orElse(List.of()), changes);
        this.renderer = renderer;
        this.type = type;
        this.ends = ends;
        this.merge = merge;
    }

    @Override
    protected ErrorHelp help(PageRequest request, ProductOpsException refusal) {
        return AreaErrorHelp.of(areas, ABOUT.matcher(request.path()).replaceFirst(""));
    }

    @Override
    protected ServletPage page(PageRequest request) {
        String path = request.path();
        WayBack way = WayBack.of(request);
        if (path.startsWith(AreaAddress.EDIT)) {
            return form(request, path.substring(AreaAddress.EDIT.length()), way);
        }
        if (path.startsWith(AreaAddress.MERGE)) {
            String key = path.substring(AreaAddress.MERGE.length());
            return new AreaMergeFormPage(renderer, merge, areas, ends, key, way);
        }
        if (path.startsWith(AreaAddress.DELETE)) {
            return new AreaDeletePage(areas, ends, path.substring(AreaAddress.DELETE.length()), way);
        }
        return new AreaPage(areas, history, issues, drawings, path, way);
    }

    private AreaFormPage form(PageRequest request, String key, WayBack way) {
        Optional<Crumb> issue = WayBack.issue(request);
        Address here = way.on(AreaAddress.form(key));
        if (issue.isPresent()) {
            String back = issue.get().path();
            Address form = here.with(AreaAddress.ISSUE, request.text(AreaAddress.ISSUE));
            return form(key, form, area -> back, List.of(issue.get()), back);
        }
        Optional<Address> list = way.list();
        if (list.isPresent()) {
            return form(
                    key,
                    here,
                    area -> list.get().done(LibraryPage.SAVED).toString(),
                    way.listCrumb().stream().toList(),
                    list.get().toString());
        }
        if (!way.library().isEmpty() && !way.isPage()) {
            LibraryState state = way.state();
            return form(
                    key,
                    here,
                    area -> LibraryPage.after(state, LibraryPage.SAVED, area),
                    List.of(LibraryServlet.crumb(state)),
                    LibraryPage.at(state, key));
        }
        String page = way.page(key).toString();
        return form(
                key,
                here,
                area -> AreaPage.saved(way, area),
                areas.tree().find(key).map(way::crumbs).orElse(List.of()),
                page);
    }

    private AreaFormPage form(
            String key, Address action, UnaryOperator<String> afterwards, List<Crumb> crumbs, String cancel) {
        return new AreaFormPage(
                renderer,
                type,
                areas,
                new AreaFormPage.Place(Optional.of(key), action.toString(), afterwards, crumbs, cancel));
    }
}
