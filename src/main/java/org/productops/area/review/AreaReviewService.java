package org.productops.area.review;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.productops.area.Area;
import org.productops.area.AreaLibrary;
import org.productops.area.AreaTree;
import org.productops.area.Effective;
import org.productops.area.Holder;
import org.productops.area.ReviewDue;
import org.productops.area.Role;
import org.productops.common.access.Access;
import org.productops.common.user.People;

/** Who has what to review. That a review is done, {@link org.productops.area.AreaService#confirmReview} notes. */
@JiraComponent
public class AreaReviewService {

    private static final Comparator<Duty> MOST_OVERDUE_FIRST =
            Comparator.comparing(duty -> duty.overdue().orElse(LocalDate.MAX));

    private final AreaLibrary library;
    private final Access access;
    private final People people;
    private final InstantSource clock;

    @Inject
    public AreaReviewService(AreaLibrary library, Access access, People people, InstantSource clock) {
        this.library = library;
        this.access = access;
        this.people = people;
        this.clock = clock;
    }

    /** What the areas need that the user who makes this request owns, by name or in a group; most overdue first. */
    public List<Duty> mine() {
        String user = access.requireUser();
        AreaTree tree = library.tree();
        Map<String, Boolean> groups = new HashMap<>();
        List<Area> owned = tree.areas().stream()
                .filter(Area::isLookedAfter)
                .filter(area -> tree.holders(area, Role.OWNER).stream()
                        .map(Effective::value)
                        .flatMap(List::stream)
                        .anyMatch(holder -> is(user, holder, groups)))
                .toList();
        return duties(tree, owned).toList();
    }

    private boolean is(String user, Holder holder, Map<String, Boolean> groups) {
        return holder.isUser()
                ? holder.id().equals(user)
                : groups.computeIfAbsent(holder.id(), group -> people.isMember(user, group));
    }

    /** All reviews that are overdue, the longest first; for all who may use the product. */
    public List<ReviewDue> overdue() {
        access.requireUser();
        return library.tree().reviewsOverdue(today()).stream()
                .sorted(Comparator.comparing(ReviewDue::day))
                .toList();
    }

    private Stream<Duty> duties(AreaTree tree, List<Area> areas) {
        LocalDate today = today();
        return library.ownerships(tree, areas).stream()
                .flatMap(ownership -> Duty.of(tree, ownership, today).stream())
                .sorted(MOST_OVERDUE_FIRST);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
