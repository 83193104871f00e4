package org.productops.area.coverage;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.productops.area.Area;
import org.productops.area.AreaTree;
import org.productops.area.Holder;
import org.productops.area.Role;
import org.productops.area.mapping.ComponentPlace;
import org.productops.area.mapping.Mappings;
import org.productops.area.mapping.ProjectCatalog;
import org.productops.area.mapping.ProjectPlace;
import org.productops.area.mapping.SpaceCatalog;
import org.productops.common.text.TextOrder;
import org.productops.common.user.People;
import org.productops.common.user.Person;
import org.productops.common.user.Standing;

/** Finds what is missing, for one answer: whoever is named many times is looked up once. */
final class CoverageFinder {

    private static final Comparator<CoverageGap> LARGEST_FIRST = Comparator.comparingLong(CoverageGap::weight)
            .reversed()
            .thenComparing(CoverageGap::name, TextOrder.OF_ALL_LANGUAGES)
            .thenComparing(CoverageGap::subject);

    private final AreaTree tree;
    private final Mappings mappings;
    private final IssueFigures issues;
    private final ProjectCatalog catalog;
    private final SpaceCatalog spaces;
    private final People people;
    private final LocalDate today;
    private final int quietDays;
    private final Map<Holder, Boolean> gone = new HashMap<>();
    private Map<String, Integer> below;

    /** @param quietDays for how many days an area of {@link CoverageKind#AREA_QUIET} had no issue */
    CoverageFinder(
            AreaTree tree,
            Mappings mappings,
            IssueFigures issues,
            ProjectCatalog catalog,
            SpaceCatalog spaces,
            People people,
            LocalDate today,
            int quietDays) {
        this.tree = tree;
        this.mappings = mappings;
        this.issues = issues;
        this.catalog = catalog;
        this.spaces = spaces;
        this.people = people;
        this.today = today;
        this.quietDays = quietDays;
    }

    /**
     * As of which day it is known what has the gap.
     *
     * @return empty if that is known at once, or not yet: see {@link #isKnown}
     */
    Optional<LocalDate> asOf(CoverageKind kind) {
        if (kind.isCounted()) {
            return issues.countedOn();
        }
        return kind.subject() == CoverageKind.Subject.SPACE
                ? spaces.asOf().map(moment -> LocalDate.ofInstant(moment, ZoneOffset.UTC))
                : Optional.empty();
    }

    /**
     * Whether it is known what has the gap: before issues were counted, or spaces listed, it is not, and neither which reviews
     * are overdue as long as nobody wants any.
     */
    boolean isKnown(CoverageKind kind) {
        if (kind == CoverageKind.REVIEW_OVERDUE) {
            return tree.reviewsWanted() > 0;
        }
        return !kind.isCounted() && kind.subject() != CoverageKind.Subject.SPACE
                || asOf(kind).isPresent();
    }

    /** How many there are of that which can have the gap. */
    int total(CoverageKind kind) {
        if (kind == CoverageKind.REVIEW_OVERDUE) {
            return tree.reviewsWanted();
        }
        return switch (kind.subject()) {
            case PROJECT -> catalog.projects().size();
            case COMPONENT -> catalog.components().size();
            case SPACE -> spaces.spaces().size();
            case AREA -> (int) tree.areas().stream().filter(Area::isLookedAfter).count();
        };
    }

    /** All that have the gap, the largest first. */
    List<CoverageGap> list(CoverageKind kind) {
        return find(kind).sorted(LARGEST_FIRST).toList();
    }

    /** All that have the gap, in no order, to be counted. */
    Stream<CoverageGap> find(CoverageKind kind) {
        return switch (kind) {
            case PROJECT_UNMAPPED -> projects();
            case COMPONENT_UNMAPPED -> components();
            case SPACE_UNMAPPED -> spaces();
            case ISSUES_WITHOUT_AREA -> issues();
            case AREA_UNMAPPED -> unmapped();
            case NO_OWNER ->
                areas().filter(area -> tree.holders(area, Role.OWNER).isEmpty()).map(area -> heavy(kind, area));
            case OWNER_GONE ->
                areas().filter(area -> area.roles().of(Role.OWNER).stream().anyMatch(this::isGone))
                        .map(area -> heavy(kind, area));
            case REVIEW_OVERDUE -> overdue();
            case AREA_QUIET -> quiet();
        };
    }

    private Stream<CoverageGap> projects() {
        Set<Long> covered = new HashSet<>();
        for (ComponentPlace component : catalog.components()) {
            if (mappings.isMapped(component.place())) {
                covered.add(component.project().id());
            }
        }
        return catalog.projects().stream()
                .filter(project -> !mappings.isMapped(project.place()) && !covered.contains(project.id()))
                .map(project -> {
                    ProjectIssues counted = counted(project);
                    return gap(CoverageKind.PROJECT_UNMAPPED, project, counted.issues(), 0);
                });
    }

    private ProjectIssues counted(ProjectPlace project) {
        return issues.projects().getOrDefault(project.id(), new ProjectIssues(project.id(), 0, 0));
    }

    private static CoverageGap gap(CoverageKind kind, ProjectPlace project, long weight, long of) {
        return new CoverageGap(kind, project.place().id(), project.name(), "", project.key(), project.id(), weight, of);
    }

    private Stream<CoverageGap> components() {
        return catalog.components().stream()
                .filter(component -> !mappings.isMapped(component.place())
                        && !mappings.isMapped(component.project().place()))
                .map(component -> new CoverageGap(
                        CoverageKind.COMPONENT_UNMAPPED,
                        component.place().id(),
                        component.name(),
                        component.project().name(),
                        component.project().key(),
                        component.project().id(),
                        0,
                        0));
    }

    private Stream<CoverageGap> spaces() {
        return spaces.spaces().stream()
                .filter(space -> !mappings.isMapped(space.place()))
                .map(space -> new CoverageGap(
                        CoverageKind.SPACE_UNMAPPED, space.place().id(), space.name(), "", space.key(), 0, 0, 0));
    }

    private Stream<CoverageGap> issues() {
        return catalog.projects().stream()
                .filter(project -> counted(project).withoutArea() > 0)
                .map(project -> gap(
                        CoverageKind.ISSUES_WITHOUT_AREA,
                        project,
                        counted(project).withoutArea(),
                        counted(project).issues()));
    }

    private Stream<Area> areas() {
        return tree.areas().stream().filter(Area::isLookedAfter);
    }

    private Stream<CoverageGap> unmapped() {
        Set<String> covered = new HashSet<>();
        for (Area area : tree.areas()) {
            if (mappings.isMapped(area.key())) {
                tree.lineage(area).forEach(above -> covered.add(above.key()));
            }
        }
        return areas().filter(area -> !covered.contains(area.key()))
                .map(area -> heavy(CoverageKind.AREA_UNMAPPED, area));
    }

    private boolean isGone(Holder holder) {
        return gone.computeIfAbsent(
                holder,
                each -> each.isUser()
                        ? people.findByKey(each.id()).filter(Person::active).isEmpty()
                        : people.standing(each.id()) != Standing.ACTIVE);
    }

    private Stream<CoverageGap> overdue() {
        return tree.reviewsOverdue(today).stream()
                .map(due -> gap(CoverageKind.REVIEW_OVERDUE, due.area(), ChronoUnit.DAYS.between(due.day(), today)));
    }

    private Stream<CoverageGap> quiet() {
        return areas().filter(area -> issues.ofArea(area.key()).quietDays() >= quietDays)
                .map(area -> gap(
                        CoverageKind.AREA_QUIET, area, issues.ofArea(area.key()).quietDays()));
    }

    /** How many areas stand below each, without those below which none does: counted in one go. */
    private Map<String, Integer> below() {
        if (below == null) {
            below = new HashMap<>();
            for (Area area : tree.areas()) {
                tree.parent(area)
                        .map(tree::lineage)
                        .ifPresent(line -> line.forEach(above -> below.merge(above.key(), 1, Integer::sum)));
            }
        }
        return below;
    }

    /** A gap that is the larger the more areas stand below. */
    private CoverageGap heavy(CoverageKind kind, Area area) {
        return gap(kind, area, below().getOrDefault(area.key(), 0));
    }

    private CoverageGap gap(CoverageKind kind, Area area, long weight) {
        String above = tree.parent(area).map(tree::path).orElse("");
        return new CoverageGap(kind, area.key(), area.name(), above, area.key(), 0, weight, 0);
    }
}
