package org.productops.readiness.mine;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.productops.common.access.Access;

/** What waits for the user who makes the request, across all projects. */
@JiraComponent
public class OpenWorkService {

    /** So much of each kind is looked up; more is not read at once, and the rest comes when some of it is done. */
    public static final int MOST = 200;

    private final List<OpenWork> works;
    private final Access access;

    @Inject
    public OpenWorkService(List<OpenWork> works, Access access) {
        this.works = List.copyOf(works);
        this.access = access;
    }

    /** All of it: by kind, and of each kind what is due first. */
    public List<OpenTask> mine() {
        String user = access.requireUser();
        return works.stream()
                .flatMap(work -> work.of(user, MOST).stream())
                .sorted(Comparator.comparing(OpenTask::kind)
                        .thenComparing(task -> task.due().orElse(LocalDate.MAX)))
                .toList();
    }
}
