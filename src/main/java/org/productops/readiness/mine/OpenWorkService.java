package org.productops.readiness.mine;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.productops.common.access.Access;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What waits for the user who makes the request, across all projects. */
@JiraComponent
public class OpenWorkService {

    /** So much of each kind is looked up; more is not read at once, and the rest comes when some of it is done. */
    public static final int MOST = 200;

    /** What is due in so many days, or was due before, is more urgent than anything else. */
    private static final int SOON = 7;

    private static final Logger LOG = LoggerFactory.getLogger(OpenWorkService.class);

    private final List<OpenWork> works;
    private final Access access;
    private final InstantSource clock;
    private final Set<OpenWork> failing = ConcurrentHashMap.newKeySet();

    @Inject
    public OpenWorkService(List<OpenWork> works, Access access, InstantSource clock) {
        this.works = List.copyOf(works);
        this.access = access;
        this.clock = clock;
    }

    /** All of it: what is due within a week, the earliest first; then the rest by kind, and of each kind what is due first. */
    public OpenWorkView mine() {
        String user = access.requireUser();
        LocalDate soon =
                LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()).plusDays(SOON);
        List<OpenTask> tasks = new ArrayList<>();
        boolean complete = true;
        for (OpenWork work : works) {
            Optional<List<OpenTask>> found = found(work, user);
            found.ifPresent(tasks::addAll);
            complete &= found.isPresent();
        }
        tasks.sort(Comparator.comparing((OpenTask task) -> urgent(task, soon))
                .thenComparing(OpenTask::kind)
                .thenComparing(OpenWorkService::due));
        return new OpenWorkView(tasks, complete);
    }

    /** Empty if it fails: then the others still stand there. */
    private Optional<List<OpenTask>> found(OpenWork work, String user) {
        try {
            List<OpenTask> found = work.of(user, MOST);
            failing.remove(work);
            return Optional.of(found);
        } catch (RuntimeException e) {
            // Every look at the page fails alike, so that it is told of once.
            if (failing.add(work)) {
                LOG.warn(
                        "What waits for people could not be found out by {}",
                        work.getClass().getName(),
                        e);
            }
            return Optional.empty();
        }
    }

    private static LocalDate urgent(OpenTask task, LocalDate soon) {
        return task.due().filter(due -> !due.isAfter(soon)).orElse(LocalDate.MAX);
    }

    private static LocalDate due(OpenTask task) {
        return task.due().orElse(LocalDate.MAX);
    }
}
