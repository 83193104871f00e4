package org.productops.area.mapping.web;

import java.util.List;
import java.util.Optional;
import org.productops.area.mapping.MappedPlaceView;
import org.productops.area.mapping.MappedPlaceView.MappedArea;
import org.productops.area.mapping.MappingFields;
import org.productops.area.mapping.MappingService;
import org.productops.area.mapping.ProjectPlace;
import org.productops.common.error.BusyException;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.error.ProductOpsException;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.web.Address;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResources;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageToken;
import org.productops.common.web.Pager;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;

/**
 * The projects, or the components of one, with the areas to which each belongs; who may edit an area adds it and takes it
 * away in the row. Where people are in the list stands in the address, and stays when they do.
 */
final class ProjectsPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("area/mapping/projects.vm", View.class);

    private static final String QUERY = "query";
    private static final String UNMAPPED = "unmapped";
    private static final int ROWS = 50;

    private final MappingService mappings;
    private final Templates templates;
    private final PageResources resources;
    private final Optional<Long> projectId;

    ProjectsPage(MappingService mappings, Templates templates, PageResources resources, Optional<Long> projectId) {
        this.mappings = mappings;
        this.templates = templates;
        this.resources = resources;
        this.projectId = projectId;
    }

    /**
     * The page.
     *
     * @param project the project whose components these are, by name; empty for the list of projects
     * @param back where the list of projects is
     * @param path the page without what stands in its address
     * @param action the page as it is
     * @param at what was sent and is wrong belongs to this row; empty if nothing is
     */
    record View(
            Frame frame,
            PageToken token,
            Optional<String> project,
            String back,
            String path,
            String action,
            String query,
            boolean unmapped,
            List<Row> rows,
            String pagerHtml,
            String at,
            List<Message> errors) {}

    /**
     * A project or component.
     *
     * @param components what is said of a project's components; empty if it has none
     * @param inside where they are
     */
    record Row(
            String id,
            String kind,
            String name,
            String key,
            String link,
            List<MappedArea> areas,
            Optional<Message> components,
            String inside) {}

    @Override
    public PageResult show(PageRequest request) {
        return page(200, request, List.of());
    }

    @Override
    public PageResult submit(PageRequest request) {
        String area = request.text(MappingFields.AREA);
        if (area.isEmpty()) {
            return page(400, request, List.of(Message.of("productops.mapping.error.no-area")));
        }
        try {
            SentMapping.carryOut(request, mappings, area);
        } catch (InvalidException | BusyException | NotFoundException e) {
            return refused(request, e);
        } catch (NotPermittedException e) {
            if (e.anonymous()) {
                throw e;
            }
            return refused(request, e);
        }
        return PageResult.go(
                address(request).with(Paging.START, request.text(Paging.START)).toString() + "#productops-place-"
                        + request.id(MappingFields.PLACE).orElse(0L));
    }

    private PageResult refused(PageRequest request, ProductOpsException e) {
        return page(HttpStatus.of(e), request, List.of(e.text()));
    }

    private Address path() {
        return projectId.map(MappingAddress::ofProject).orElse(Address.of(MappingAddress.ROOT));
    }

    private Address address(PageRequest request) {
        return projectId.isPresent()
                ? path()
                : path().with(QUERY, request.text(QUERY)).with(UNMAPPED, request.checked(UNMAPPED) ? "true" : "");
    }

    private PageResult page(int status, PageRequest request, List<Message> errors) {
        resources.require("picker");
        Optional<ProjectPlace> project = projectId.map(mappings::project);
        Slice<MappedPlaceView> slice =
                project.map(each -> components(request, each)).orElseGet(() -> projects(request));
        Address address = address(request);
        return PageResult.show(
                status,
                TEMPLATE,
                new View(
                        request.frame(),
                        request.token(),
                        project.map(ProjectPlace::name),
                        MappingAddress.ROOT,
                        path().toString(),
                        address.with(Paging.START, slice.start() == 0 ? "" : String.valueOf(slice.start()))
                                .toString(),
                        request.text(QUERY),
                        request.checked(UNMAPPED),
                        slice.map(ProjectsPage::row).values(),
                        Pager.html(templates, slice, address),
                        errors.isEmpty() ? "" : request.text(MappingFields.PLACE),
                        errors));
    }

    private Slice<MappedPlaceView> projects(PageRequest request) {
        Slice<ProjectPlace> slice = slice(request, mappings.projects(request.text(QUERY), request.checked(UNMAPPED)));
        return with(slice, mappings.ofProjects(slice.values()));
    }

    private Slice<MappedPlaceView> components(PageRequest request, ProjectPlace project) {
        var slice = slice(request, mappings.components(project));
        return with(slice, mappings.ofComponents(slice.values()));
    }

    private static <T> Slice<T> slice(PageRequest request, List<T> all) {
        return Slice.of(all, Paging.ofPage(request.text(Paging.START), -1, ROWS, all.size()));
    }

    private static <T> Slice<T> with(Slice<?> slice, List<T> values) {
        return new Slice<>(slice.start(), slice.limit(), slice.total(), values);
    }

    private static Row row(MappedPlaceView mapped) {
        long id = mapped.place().place().number();
        return new Row(
                mapped.place().place().id(),
                mapped.place().place().kind().id(),
                mapped.place().name(),
                mapped.place().key(),
                PlaceLinks.to(mapped.place()),
                mapped.areas(),
                mapped.components() == 0
                        ? Optional.empty()
                        : Optional.of(Message.of(
                                "productops.mapping.projects.components", mapped.components(), mapped.mapped())),
                MappingAddress.ofProject(id).toString());
    }
}
