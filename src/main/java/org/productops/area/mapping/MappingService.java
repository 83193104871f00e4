package org.productops.area.mapping;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.area.Area;
import org.productops.area.AreaKey;
import org.productops.area.AreaService;
import org.productops.area.AreaTree;
import org.productops.area.LivingAreas;
import org.productops.area.mapping.MappedPlaceView.MappedArea;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditLog;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.snapshot.Change;
import org.productops.common.snapshot.Snapshot;
import org.productops.common.snapshot.SnapshotWrites;
import org.productops.common.text.SearchFolding;
import org.productops.common.text.TextRule;

/**
 * Which projects, components and spaces belong to which areas. Whoever may edit an area says so, of what that person may
 * see; saying it twice changes nothing.
 */
@JiraComponent
public class MappingService {

    /** So many places an area has at most, and so many areas a place. */
    static final int MOST = 500;

    private final Access access;
    private final AreaService areas;
    private final LivingAreas living;
    private final MappingLibrary library;
    private final MappingStore store;
    private final ProjectCatalog catalog;
    private final SpaceCatalog spaces;
    private final SnapshotWrites writes;
    private final AuditLog audit;

    @Inject
    public MappingService(
            Access access,
            AreaService areas,
            LivingAreas living,
            MappingLibrary library,
            MappingStore store,
            ProjectCatalog catalog,
            SpaceCatalog spaces,
            SnapshotWrites writes,
            AuditLog audit) {
        this.access = access;
        this.areas = areas;
        this.living = living;
        this.library = library;
        this.store = store;
        this.catalog = catalog;
        this.spaces = spaces;
        this.writes = writes;
        this.audit = audit;
    }

    /** What belongs to an area, for all who may use the product. */
    public AreaPlacesView places(Area area) {
        access.requireUser();
        List<Mapping> mappings = library.mappings().ofArea(area.key());
        List<PlaceView> seen =
                mappings.stream().flatMap(each -> view(each).stream()).toList();
        return new AreaPlacesView(seen, mappings.size() - seen.size(), !area.archived() && areas.mayEdit(area));
    }

    private Optional<PlaceView> view(Mapping mapping) {
        return switch (mapping.place().kind()) {
            case SPACE -> Optional.of(space(mapping.place()));
            case PROJECT -> catalog.project(mapping.projectId()).map(PlaceView::of);
            case COMPONENT ->
                catalog.project(mapping.projectId())
                        .flatMap(project -> component(project, mapping.place()))
                        .map(PlaceView::of);
        };
    }

    private PlaceView space(Place place) {
        return spaces.find(place).map(PlaceView::of).orElseGet(() -> PlaceView.ofUnknown(place));
    }

    private Optional<ComponentPlace> component(ProjectPlace project, Place place) {
        return catalog.components(project).stream()
                .filter(component -> component.place().equals(place))
                .findFirst();
    }

    /**
     * The projects that the caller may see, by name.
     *
     * @param query words that name and key must have, case and accents aside; all for an empty one
     * @param unmapped whether only those are meant that belong to no area
     */
    public List<ProjectPlace> projects(String query, boolean unmapped) {
        access.requireUser();
        Mappings mappings = library.mappings();
        return catalog.projects().stream()
                .filter(project -> matches(query, project.key() + " " + project.name()))
                .filter(project -> !unmapped || !mappings.isMapped(project.place()))
                .toList();
    }

    /** Whether Jira knows which spaces Confluence has. */
    public boolean knowsSpaces() {
        access.requireUser();
        return spaces.asOf().isPresent();
    }

    /** Whether the caller could see to it that Jira knows them. */
    public boolean mayConnect() {
        access.requireUser();
        return access.isAdministrator();
    }

    /**
     * The spaces that Jira knows of and that are not archived, by name.
     *
     * @param query words that name and key must have, case and accents aside; all for an empty one
     * @param unmapped whether only those are meant that belong to no area
     */
    public List<SpacePlace> spaces(String query, boolean unmapped) {
        access.requireUser();
        Mappings mappings = library.mappings();
        return spaces.spaces().stream()
                .filter(space -> matches(query, space.key() + " " + space.name()))
                .filter(space -> !unmapped || !mappings.isMapped(space.place()))
                .toList();
    }

    /**
     * A project that the caller may see.
     *
     * @throws NotFoundException if there is none
     */
    public ProjectPlace project(long id) {
        access.requireUser();
        return catalog.project(id)
                .orElseThrow(() -> new NotFoundException(Message.of("productops.mapping.error.unseen.project", id)));
    }

    /** The components of a project that the caller was given, by name. */
    public List<ComponentPlace> components(ProjectPlace project) {
        access.requireUser();
        return catalog.components(project);
    }

    /** Projects that the caller was given, such as those of a page, with the areas to which they belong. */
    public List<MappedPlaceView> ofProjects(List<ProjectPlace> projects) {
        access.requireUser();
        Mappings mappings = library.mappings();
        AreaTree tree = areas.tree();
        return projects.stream()
                .map(project -> {
                    List<ComponentPlace> components = catalog.components(project);
                    int mapped = (int) components.stream()
                            .filter(component -> mappings.isMapped(component.place()))
                            .count();
                    return new MappedPlaceView(
                            PlaceView.of(project), areas(mappings, tree, project.place()), components.size(), mapped);
                })
                .toList();
    }

    /** Components that the caller was given, such as those of a page, with the areas to which they belong. */
    public List<MappedPlaceView> ofComponents(List<ComponentPlace> components) {
        access.requireUser();
        Mappings mappings = library.mappings();
        AreaTree tree = areas.tree();
        return components.stream()
                .map(component ->
                        new MappedPlaceView(PlaceView.of(component), areas(mappings, tree, component.place()), 0, 0))
                .toList();
    }

    /** Spaces that the caller was given, such as those of a page, with the areas to which they belong. */
    public List<MappedPlaceView> ofSpaces(List<SpacePlace> given) {
        access.requireUser();
        Mappings mappings = library.mappings();
        AreaTree tree = areas.tree();
        return given.stream()
                .map(space -> new MappedPlaceView(PlaceView.of(space), areas(mappings, tree, space.place()), 0, 0))
                .toList();
    }

    private List<MappedArea> areas(Mappings mappings, AreaTree tree, Place place) {
        return mappings.ofPlace(place).stream()
                .flatMap(mapping -> tree.find(mapping.areaKey()).stream())
                .map(area -> new MappedArea(area.key(), tree.path(area), area.archived(), areas.mayEdit(area)))
                .toList();
    }

    /**
     * The projects, spaces and components that match all words of a query, for somebody who types, in this order.
     *
     * @param query as typed; an empty one finds nothing
     * @param most how many at most
     */
    public List<PlaceView> search(String query, int most) {
        access.requireUser();
        if (query.isBlank()) {
            return List.of();
        }
        Stream<PlaceView> projects = catalog.projects().stream()
                .filter(project -> matches(query, project.key() + " " + project.name()))
                .map(PlaceView::of);
        Stream<PlaceView> components = catalog.components().stream()
                .filter(component -> matches(
                        query,
                        component.project().key() + " " + component.project().name() + " " + component.name()))
                .map(PlaceView::of);
        Stream<PlaceView> found = spaces(query, false).stream().map(PlaceView::of);
        return Stream.of(projects, found, components)
                .flatMap(Function.identity())
                .limit(most)
                .toList();
    }

    private static boolean matches(String query, String text) {
        String folded = SearchFolding.fold(text);
        return Arrays.stream(SearchFolding.words(query)).allMatch(folded::contains);
    }

    /** The keys of the spaces that belong to each area, by its key; whoever reads areas may know them. */
    public Map<String, List<String>> spaces() {
        access.requireUser();
        return library.mappings().ofKind(Place.Kind.SPACE).stream()
                .collect(Collectors.groupingBy(
                        Mapping::areaKey,
                        Collectors.mapping(mapping -> mapping.place().id(), Collectors.toList())));
    }

    /** What areas are mapped to, of that which the caller may see, in the order of the library. */
    public List<MappingView> all() {
        return views(areas.tree().areas());
    }

    /**
     * What an area is mapped to, of that which the caller may see.
     *
     * @param areaKey as it was typed; also of an area that was merged into it
     * @return nothing if there is no such area
     */
    public List<MappingView> of(String areaKey) {
        return views(areas.tree().find(AreaKey.tidy(areaKey)).stream().toList());
    }

    private List<MappingView> views(List<Area> wanted) {
        access.requireUser();
        Mappings mappings = library.mappings();
        Map<Place, PlaceView> seen = Stream.concat(
                        catalog.projects().stream().map(PlaceView::of),
                        catalog.components().stream().map(PlaceView::of))
                .collect(Collectors.toMap(PlaceView::place, Function.identity(), (one, other) -> one));
        List<MappingView> all = new ArrayList<>();
        for (Area area : wanted) {
            mappings.ofArea(area.key()).stream()
                    .map(Mapping::place)
                    .flatMap(place -> place.kind() == Place.Kind.SPACE
                            ? Stream.of(space(place))
                            : Stream.ofNullable(seen.get(place)))
                    .forEach(place -> all.add(new MappingView(area.key(), place)));
        }
        return all;
    }

    /**
     * Maps an area to a place.
     *
     * @param areaKey the key of the area, or of one that was merged into it
     * @throws InvalidException at {@link MappingFields#PLACE} if there is no such place, or the caller may not see it; at
     *     {@link MappingFields#AREA} if the area is archived
     * @throws NotFoundException if there is no such area
     * @throws org.productops.common.error.NotPermittedException if the caller may not edit the area
     */
    public MappingView map(String areaKey, Place place) {
        String user = access.requireUser();
        Area known = areas.getToEdit(areaKey);
        requireNotArchived(known);
        Mapping mapping = find(known.key(), place);
        PlaceView view = view(mapping).orElseThrow();
        return living.holding(known.key(), (tree, area) -> {
            if (!area.key().equals(known.key())) {
                areas.getToEdit(area.key());
            }
            requireNotArchived(area);
            return map(user, area, mapping.of(area.key()), view);
        });
    }

    private static void requireNotArchived(Area area) {
        if (area.archived()) {
            throw InvalidException.at(MappingFields.AREA, Message.of("productops.mapping.error.archived", area.name()));
        }
    }

    private MappingView map(String user, Area area, Mapping mapping, PlaceView view) {
        MappingView result = new MappingView(area.key(), view);
        return writes.change(library.snapshot(), Snapshot.ALL, writing -> {
            Mappings before = writing.value();
            if (before.contains(mapping)) {
                return Change.none(result);
            }
            Place place = mapping.place();
            requireRoom(before.ofArea(area.key()).size(), MappingFields.PLACE);
            requireRoom(before.ofPlace(place).size(), MappingFields.AREA);
            store.add(List.of(mapping));
            record(
                    user,
                    "productops.mapping.audit.mapped",
                    area,
                    new FieldChange(place.kind().id(), "", said(view)));
            return Change.by(all -> all.with(List.of(mapping)), result);
        });
    }

    private Mapping find(String areaKey, Place place) {
        Optional<Mapping> found =
                switch (place.kind()) {
                    case SPACE -> Optional.of(new Mapping(areaKey, place, 0));
                    case PROJECT ->
                        catalog.project(place.number()).map(project -> new Mapping(areaKey, place, project.id()));
                    case COMPONENT ->
                        catalog.components().stream()
                                .filter(component -> component.place().equals(place))
                                .findFirst()
                                .map(component -> new Mapping(
                                        areaKey, place, component.project().id()));
                };
        return found.orElseThrow(() -> InvalidException.at(MappingFields.PLACE, notThere(place)));
    }

    private static Message notThere(Place place) {
        return Message.of("productops.mapping.error.unseen." + place.kind().id(), TextRule.beginning(place.id()));
    }

    private static void requireRoom(int taken, String field) {
        if (taken >= MOST) {
            throw InvalidException.at(field, Message.of("productops.mapping.error.full", MOST));
        }
    }

    /**
     * Takes a place from an area. One that is not mapped to it stays as it is.
     *
     * @param areaKey the key of the area, or of one that was merged into it
     * @throws InvalidException at {@link MappingFields#PLACE} if there is no such place, or the caller may not see it,
     *     whether it is mapped or not
     * @throws NotFoundException if there is no such area
     * @throws org.productops.common.error.NotPermittedException if the caller may not edit the area
     */
    public void unmap(String areaKey, Place place) {
        String user = access.requireUser();
        Area area = areas.getToEdit(areaKey);
        Mapping mapping = find(area.key(), place);
        PlaceView view = view(mapping).orElseThrow();
        writes.change(library.snapshot(), Snapshot.ALL, writing -> {
            if (!writing.value().contains(mapping)) {
                return Change.none(place);
            }
            store.remove(mapping);
            record(
                    user,
                    "productops.mapping.audit.unmapped",
                    area,
                    new FieldChange(place.kind().id(), said(view), ""));
            return Change.by(all -> all.without(List.of(mapping)), place);
        });
    }

    private static String said(PlaceView view) {
        return view.within().isEmpty()
                ? view.name() + " (" + view.key() + ")"
                : view.within() + " / " + view.name() + " (" + view.key() + ")";
    }

    private void record(String user, String action, Area area, FieldChange change) {
        audit.record(AuditEntry.configuration(user, action, area.key(), List.of(change)));
    }
}
