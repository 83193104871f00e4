package org.productops.area.coverage;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.area.Area;
import org.productops.area.AreaKey;
import org.productops.area.AreaService;
import org.productops.area.AreaTree;
import org.productops.area.LivingAreas;
import org.productops.area.mapping.MappingLibrary;
import org.productops.area.mapping.ProjectCatalog;
import org.productops.area.mapping.SpaceCatalog;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditLog;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.ConflictException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.store.Writes;
import org.productops.common.user.People;
import org.productops.common.user.Person;

/**
 * What is missing from the library and its mapping, for all who may use the product: of projects, as far as they may see
 * them. What may be missing for a while is excused by those who may edit the area, or by administrators for a project.
 */
@JiraComponent
public class CoverageService {

    /** What an area is asked for if nobody says: no issue in so many days. */
    public static final int USUAL_DAYS = 90;

    private static final int SHOWN_MONTHS = 3;

    /** Excuses are written one after the other. */
    static final String LOCK = "area.coverage.excuses";

    private final Access access;
    private final AreaService areas;
    private final LivingAreas living;
    private final MappingLibrary mappings;
    private final CoverageLibrary library;
    private final ProjectCatalog catalog;
    private final SpaceCatalog spaces;
    private final People people;
    private final ExcuseStore excuses;
    private final CoverageDayStore days;
    private final Writes writes;
    private final AuditLog audit;
    private final InstantSource clock;

    @Inject
    public CoverageService(
            Access access,
            AreaService areas,
            LivingAreas living,
            MappingLibrary mappings,
            CoverageLibrary library,
            ProjectCatalog catalog,
            SpaceCatalog spaces,
            People people,
            ExcuseStore excuses,
            CoverageDayStore days,
            Writes writes,
            AuditLog audit,
            InstantSource clock) {
        this.access = access;
        this.areas = areas;
        this.living = living;
        this.mappings = mappings;
        this.library = library;
        this.catalog = catalog;
        this.spaces = spaces;
        this.people = people;
        this.excuses = excuses;
        this.days = days;
        this.writes = writes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * All figures, in their order.
     *
     * @param quietDays for how many days an area had no issue, of {@link IssueCounting#STEPS}
     */
    public List<CoverageFigureView> figures(int quietDays) {
        access.requireUser();
        CoverageFinder finder = finder(quietDays);
        Map<String, Excuse> excused = excusesByGap();
        return Arrays.stream(CoverageKind.values())
                .map(kind -> figure(finder, kind, excused))
                .toList();
    }

    /** One of the {@link #figures}, for {@link #USUAL_DAYS}. */
    public CoverageFigureView figure(CoverageKind kind) {
        access.requireUser();
        return figure(finder(USUAL_DAYS), kind, excusesByGap());
    }

    private static CoverageFigureView figure(CoverageFinder finder, CoverageKind kind, Map<String, Excuse> excused) {
        List<CoverageGap> found = finder.find(kind).toList();
        int covered = (int) found.stream()
                .filter(gap -> excused.containsKey(id(gap.kind(), gap.subject())))
                .count();
        return new CoverageFigureView(
                kind, found.size() - covered, covered, finder.total(kind), finder.asOf(kind), finder.isKnown(kind));
    }

    /** How a figure was on each day that is kept, in their order; of all projects. */
    public List<CoverageDay> trend(CoverageKind kind) {
        access.requireUser();
        return days.since(today().minusYears(CoverageTrend.YEARS)).stream()
                .filter(day -> day.kind() == kind)
                .toList();
    }

    /** How each figure was on the days of the last three months, in their order; of all projects. */
    public Map<CoverageKind, List<CoverageDay>> trends() {
        access.requireUser();
        return days.since(today().minusMonths(SHOWN_MONTHS)).stream().collect(Collectors.groupingBy(CoverageDay::kind));
    }

    /** Whether it is known yet what is missing of a kind. */
    public boolean isKnown(CoverageKind kind) {
        access.requireUser();
        return finder(USUAL_DAYS).isKnown(kind);
    }

    private CoverageFinder finder(int quietDays) {
        AreaTree tree = areas.tree();
        return new CoverageFinder(
                tree, mappings.mappings(), library.figures(), catalog, spaces, people, today(), quietDays);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** The excuses that hold today. */
    private Map<String, Excuse> excusesByGap() {
        Map<String, Excuse> held = new HashMap<>();
        LocalDate today = today();
        excuses.all().stream()
                .filter(excuse -> excuse.holdsOn(today))
                .forEach(excuse -> held.put(id(excuse.kind(), excuse.subject()), excuse));
        return held;
    }

    private static String id(CoverageKind kind, String subject) {
        return kind + " " + subject;
    }

    /**
     * The gaps of a kind, the largest first.
     *
     * @param quietDays see {@link #figures}
     * @param excused whether those that are excused are meant, or the others
     */
    public List<CoverageGapView> gaps(CoverageKind kind, int quietDays, boolean excused) {
        access.requireUser();
        Map<String, Excuse> held = excusesByGap();
        return finder(quietDays).list(kind).stream()
                .filter(gap -> held.containsKey(id(kind, gap.subject())) == excused)
                .map(gap -> new CoverageGapView(
                        gap, Optional.ofNullable(held.get(id(kind, gap.subject()))), "", false, false))
                .toList();
    }

    /** Gaps that the caller was given, such as those of a page, with who excused them and what the caller may do. */
    public List<CoverageGapView> details(List<CoverageGapView> gaps) {
        access.requireUser();
        boolean mayMap = areas.mayEditAny();
        return gaps.stream()
                .map(view -> new CoverageGapView(
                        view.gap(),
                        view.excuse(),
                        view.excuse().map(excuse -> name(excuse.by())).orElse(""),
                        mayExcuse(view.gap().kind(), view.gap().subject()),
                        mayMend(view.gap(), mayMap)))
                .toList();
    }

    private boolean mayMend(CoverageGap gap, boolean mayMap) {
        return switch (gap.kind()) {
            case ISSUES_WITHOUT_AREA -> true;
            case PROJECT_UNMAPPED, COMPONENT_UNMAPPED, SPACE_UNMAPPED -> mayMap;
            case AREA_UNMAPPED, NO_OWNER, OWNER_GONE, REVIEW_OVERDUE, AREA_QUIET ->
                mayExcuse(gap.kind(), gap.subject());
        };
    }

    private String name(String userKey) {
        return people.findByKey(userKey).map(Person::displayName).orElse(userKey);
    }

    private boolean mayExcuse(CoverageKind kind, String subject) {
        return kind.subject() == CoverageKind.Subject.AREA
                ? areas.tree().find(subject).filter(areas::mayEdit).isPresent()
                : access.isAdministrator();
    }

    /** An area is meant by each of its keys. */
    private String subject(CoverageKind kind, String typed) {
        return kind.subject() == CoverageKind.Subject.AREA
                ? areas.tree().find(AreaKey.tidy(typed)).map(Area::key).orElse(typed)
                : typed;
    }

    /**
     * A gap, for somebody who may excuse it.
     *
     * @param typed what it is missing from, as in {@link CoverageGap}; of an area also by a key of one that was merged into it
     * @throws NotFoundException if nothing is missing there
     * @throws NotPermittedException if the caller may not excuse it
     */
    public CoverageGapView getToExcuse(CoverageKind kind, String typed) {
        access.requireUser();
        String subject = subject(kind, typed);
        CoverageGap gap = finder(IssueCounting.STEPS.get(0))
                .find(kind)
                .filter(each -> each.subject().equals(subject))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(Message.of("productops.coverage.error.no-gap")));
        if (!mayExcuse(kind, subject)) {
            throw new NotPermittedException(
                    Message.of(
                            kind.subject() == CoverageKind.Subject.AREA
                                    ? "productops.coverage.error.may-not-excuse"
                                    : "productops.common.error.administrators-only",
                            gap.name()),
                    false);
        }
        Optional<Excuse> excuse = Optional.ofNullable(excusesByGap().get(id(kind, subject)));
        return new CoverageGapView(
                gap, excuse, excuse.map(Excuse::by).map(this::name).orElse(""), true, mayMend(gap, areas.mayEditAny()));
    }

    /**
     * Excuses a gap, or changes its excuse.
     *
     * @param version the version that the change is based on; 0 if there was no excuse
     * @throws org.productops.common.error.InvalidException with all that is wrong, at the fields named in {@link ExcuseFields}
     * @throws ConflictException if somebody else changed the excuse since
     */
    public Excuse excuse(CoverageKind kind, String subject, long version, ExcuseDraft draft) {
        String user = access.requireUser();
        CoverageGap gap = getToExcuse(kind, subject).gap();
        ExcuseRules.apply(gap, draft, today(), user, Optional.empty());
        return kind.subject() == CoverageKind.Subject.AREA
                ? living.holding(gap.subject(), (tree, area) -> {
                    requireSame(gap, area);
                    return excuse(user, gap, version, draft);
                })
                : excuse(user, gap, version, draft);
    }

    /** What was excused is not missing any more where its area was merged into another one. */
    private static void requireSame(CoverageGap gap, Area area) {
        if (!area.key().equals(gap.subject())) {
            throw new NotFoundException(Message.of("productops.coverage.error.no-gap"));
        }
    }

    private Excuse excuse(String user, CoverageGap gap, long version, ExcuseDraft draft) {
        return writes.run(LOCK, 0, () -> {
            Optional<Excuse> before = Optional.ofNullable(excusesByGap().get(id(gap.kind(), gap.subject())));
            before.ifPresent(stored -> requireVersion(gap, stored, version));
            Excuse after = ExcuseRules.apply(gap, draft, today(), user, before);
            excuses.put(after);
            record(user, "productops.coverage.audit.excused", gap, before, Optional.of(after));
            return after;
        });
    }

    private static void requireVersion(CoverageGap gap, Excuse stored, long version) {
        ConflictException.check(stored, version, Message.of("productops.coverage.error.conflict", gap.name()));
    }

    /** Ends an excuse; nothing happens if there is none. */
    public void endExcuse(CoverageKind kind, String subject) {
        String user = access.requireUser();
        CoverageGapView view = getToExcuse(kind, subject);
        writes.run(LOCK, 0, () -> {
            Optional<Excuse> before =
                    Optional.ofNullable(excusesByGap().get(id(kind, view.gap().subject())));
            before.ifPresent(excuse -> {
                excuses.remove(excuse);
                record(user, "productops.coverage.audit.excuse-ended", view.gap(), before, Optional.empty());
            });
            return view;
        });
    }

    private void record(String user, String action, CoverageGap gap, Optional<Excuse> before, Optional<Excuse> after) {
        audit.record(AuditEntry.configuration(
                user, action, gap.kind().id() + " " + gap.key(), FieldChange.between(audited(before), audited(after))));
    }

    private static Map<String, String> audited(Optional<Excuse> excuse) {
        return excuse.map(each -> Map.of(
                        ExcuseFields.REASON,
                        each.reason(),
                        ExcuseFields.UNTIL,
                        each.until().toString()))
                .orElse(Map.of());
    }
}
