package org.productops.area.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.productops.area.Area;
import org.productops.area.AreaService;
import org.productops.area.AreaTree;
import org.productops.area.Ownerships;
import org.productops.common.access.Access;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;

/**
 * The administration pages of the library of areas. The path says which: nothing for the tree, {@code new}, and
 * {@code edit}, {@code archive} and {@code restore} with a key.
 */
public final class AreaAdminServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private static final String PATH = "/plugins/servlet/productops/areas";

    private final transient AreaService areas;
    private final transient Access access;
    private final transient AreaListPage list;
    private final transient AreaFormPage form;

    @Inject
    public AreaAdminServlet(PageSupport support, AreaService areas, Ownerships ownerships, Access access) {
        super(support, ADMINISTRATION);
        this.areas = areas;
        this.access = access;
        this.list = new AreaListPage(areas, ownerships);
        this.form = new AreaFormPage(
                areas, ownerships, new AreaFormPage.Place(ADMINISTRATION, PATH + "/edit/", PATH + "?saved=", PATH));
    }

    @Override
    protected PageResult show(PageRequest request) {
        access.requireAdministrator();
        Step step = Step.of(request.path());
        return switch (step.verb()) {
            case "" -> list.show(request);
            case "new" -> form.blank(PATH + "/new", request.text("parent"));
            case "edit" -> form.stored(step.key(), false);
            case "archive" -> archiving(200, areas.getToEdit(step.key()), List.of());
            default -> throw unknown(request);
        };
    }

    @Override
    protected PageResult submit(PageRequest request) {
        access.requireAdministrator();
        Step step = Step.of(request.path());
        return switch (step.verb()) {
            case "new" -> form.create(PATH + "/new", request);
            case "edit" -> form.update(step.key(), request);
            case "archive" -> archive(step.key(), request);
            case "restore" -> restore(step.key(), request);
            default -> throw unknown(request);
        };
    }

    private PageResult archive(String key, PageRequest request) {
        try {
            // What was confirmed was a number; if there are more by now, the page asks again.
            long confirmed = request.number("below").orElse(0L);
            areas.archive(key, request.number("version").orElse(0L), below -> below == confirmed);
            return PageResult.go(PATH + "?archived=true&saved=" + key);
        } catch (InvalidException | ConflictException e) {
            return archiving(e instanceof ConflictException ? 409 : 400, areas.get(key), List.of(e.text()));
        }
    }

    private PageResult restore(String key, PageRequest request) {
        areas.restore(key, request.number("version").orElse(0L));
        return PageResult.go(PATH + "?saved=" + key);
    }

    /** The page that says what archiving does, and how many areas it reaches. */
    private PageResult archiving(int status, Area area, List<Message> errors) {
        AreaTree tree = areas.tree();
        return PageResult.again(
                status,
                "area/archive.vm",
                Map.of(
                        "action",
                        PATH + "/archive/" + area.key(),
                        "cancel",
                        PATH,
                        "path",
                        tree.path(area),
                        "version",
                        String.valueOf(area.version()),
                        "errors",
                        errors,
                        "below",
                        AreaService.activeBelow(tree, area).stream()
                                .map(tree::path)
                                .toList()));
    }

    private static NotFoundException unknown(PageRequest request) {
        return new NotFoundException(Message.of("productops.area.error.no-page", request.path()));
    }

    private record Step(String verb, String key) {
        static Step of(String path) {
            int slash = path.indexOf('/');
            return slash < 0 ? new Step(path, "") : new Step(path.substring(0, slash), path.substring(slash + 1));
        }
    }
}
