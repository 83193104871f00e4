package org.productops.area.web;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.productops.area.AreaFields;
import org.productops.area.AreaService;
import org.productops.common.setup.SetUpService;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Templates;
import org.productops.common.web.form.FormRenderer;

/**
 * The administration pages of the library of areas. The path says which: nothing for the tree, {@code new}, and
 * {@code edit}, {@code archive} and {@code restore} with a key.
 */
@AdminOnly
public final class AreaAdminServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    static final String PATH = "/plugins/servlet/productops/areas";

    private final transient AreaService areas;
    private final transient SetUpService setUp;
    private final transient Templates templates;
    private final transient FormRenderer renderer;
    private final transient AreaFormType type;

    @Inject
    public AreaAdminServlet(
            PageSupport support,
            AreaService areas,
            SetUpService setUp,
            Templates templates,
            FormRenderer renderer,
            AreaFormType type) {
        super(support, Frame.administration("productops-areas"), "area-pages");
        this.areas = areas;
        this.setUp = setUp;
        this.templates = templates;
        this.renderer = renderer;
        this.type = type;
    }

    /** The way to the pages about one area. */
    static Crumb crumb() {
        return Crumb.labelled("productops.area.list.title", PATH);
    }

    @Override
    protected Crumb home() {
        return crumb();
    }

    @Override
    protected ServletPage page(PageRequest request) {
        String path = request.path();
        int slash = path.indexOf('/');
        String key = slash < 0 ? "" : path.substring(slash + 1);
        return switch (slash < 0 ? path : path.substring(0, slash)) {
            case "" -> new AreaListPage(areas, setUp, templates);
            case "new" -> form(Optional.empty(), PATH + "/new", from(request.text(AreaFields.PARENT)));
            case "edit" -> form(Optional.of(key), PATH + "/edit/" + key, AreaListPage.at(key));
            case "archive" -> new ArchivePage(areas, key);
            case "restore" -> new RestorePage(areas, key);
            default -> throw noPage(request);
        };
    }

    /** The part of the list from which an area is added: where the one above it stands, or else its beginning. */
    private static String from(String parent) {
        return parent.isEmpty() ? PATH : AreaListPage.at(parent);
    }

    private AreaFormPage form(Optional<String> key, String action, String cancel) {
        return new AreaFormPage(
                renderer,
                type,
                areas,
                new AreaFormPage.Place(
                        key, action, saved -> AreaListPage.after(AreaListPage.SAVED, saved), List.of(crumb()), cancel));
    }
}
