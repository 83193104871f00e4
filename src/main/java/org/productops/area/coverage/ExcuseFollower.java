package org.productops.area.coverage;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.area.Area;
import org.productops.area.AreaChange;
import org.productops.area.AreaFollower;
import org.productops.common.store.Writes;

/**
 * Lets excuses follow their area into the one into which it was merged, where that has none for the same gap, or end with
 * it.
 */
@JiraComponent
public class ExcuseFollower implements AreaFollower {

    private final ExcuseStore store;
    private final Writes writes;

    @Inject
    public ExcuseFollower(ExcuseStore store, Writes writes) {
        this.store = store;
        this.writes = writes;
    }

    @Override
    public void follow(List<AreaChange> changes) {
        List<AreaChange> ended =
                changes.stream().filter(change -> change.after().isEmpty()).toList();
        if (ended.isEmpty()) {
            return;
        }
        writes.run(CoverageService.LOCK, 0, () -> {
            ended.forEach(this::end);
            return ended;
        });
    }

    private void end(AreaChange change) {
        String key = change.before().map(Area::key).orElseThrow();
        Optional<String> into = change.treeAfter().find(key).map(Area::key);
        List<Excuse> all = store.all().stream()
                .filter(excuse -> excuse.kind().subject() == CoverageKind.Subject.AREA)
                .toList();
        Set<CoverageKind> there = all.stream()
                .filter(excuse -> into.filter(excuse.subject()::equals).isPresent())
                .map(Excuse::kind)
                .collect(Collectors.toSet());
        all.stream().filter(excuse -> excuse.subject().equals(key)).forEach(excuse -> {
            store.remove(excuse);
            into.filter(any -> !there.contains(excuse.kind())).ifPresent(successor -> store.put(excuse.of(successor)));
        });
    }
}
