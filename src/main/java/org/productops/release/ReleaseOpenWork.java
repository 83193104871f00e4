package org.productops.release;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.common.error.Message;
import org.productops.readiness.mine.OpenTask;
import org.productops.readiness.mine.OpenWork;

/** What of releases waits for people: items of launches that they do, and where they are named for a side, tiers and sign-offs. */
@JiraComponent
public class ReleaseOpenWork implements OpenWork {

    /** A sign-off is asked for so many days before a release is to be out. */
    private static final int ASKED_BEFORE = 14;

    private final ReleaseService releases;
    private final LaunchItemStore items;
    private final InstantSource clock;

    @Inject
    public ReleaseOpenWork(ReleaseService releases, LaunchItemStore items, InstantSource clock) {
        this.releases = releases;
        this.items = items;
        this.clock = clock;
    }

    @Override
    public List<OpenTask> of(String userKey, int most) {
        List<ReleaseBrief> seen = releases.all();
        Map<Long, ReleaseBrief> byId =
                seen.stream().collect(Collectors.toMap(brief -> brief.release().id(), Function.identity()));
        List<OpenTask> tasks = new ArrayList<>();
        seen.stream().filter(this::isNear).forEach(brief -> tasks.addAll(signOffs(brief)));
        seen.stream()
                .filter(brief -> !brief.isOut() && brief.release().tier().isChosen())
                .forEach(brief -> tasks.addAll(tiers(brief)));
        items.openOf(userKey).stream()
                .filter(item -> byId.containsKey(item.releaseId()))
                .map(item -> task(byId.get(item.releaseId()), item))
                .sorted(Comparator.comparing(task -> task.due().orElse(LocalDate.MAX)))
                .forEach(tasks::add);
        return tasks.stream().limit(most).toList();
    }

    private boolean isNear(ReleaseBrief brief) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return !brief.isOut()
                && brief.daysLeft(today).filter(left -> left <= ASKED_BEFORE).isPresent();
    }

    /** Where nobody is named, administrators of projects may sign, and none of them is asked for it. */
    private Stream<ReleaseSide> asked(ReleaseBrief brief) {
        ReleaseRights rights = releases.rights(brief.release());
        return Arrays.stream(ReleaseSide.values())
                .filter(side -> !brief.release().team(side).isEmpty() && rights.speaks(side));
    }

    /** How large a launch is, is to be agreed to as soon as somebody has chosen. */
    private List<OpenTask> tiers(ReleaseBrief brief) {
        Release release = brief.release();
        return asked(brief)
                .filter(side -> release.tier().of(side).isEmpty())
                .map(side -> new OpenTask(
                        OpenTask.Kind.SIGN_OFF,
                        release.name(),
                        ReleaseAddress.of(release.id()) + "/launch#productops-launch-confirm-" + side.id(),
                        List.of(Message.of(
                                "productops.release.mine.tier", release.tier().tier())),
                        brief.date()))
                .toList();
    }

    private List<OpenTask> signOffs(ReleaseBrief brief) {
        return asked(brief)
                .filter(side -> brief.signOff(side).isEmpty())
                .map(side -> new OpenTask(
                        OpenTask.Kind.SIGN_OFF,
                        brief.release().name(),
                        ReleaseAddress.of(brief.release().id()) + "#productops-release-side-" + side.id(),
                        List.of(Message.of("productops.release.mine.sign." + side.id())),
                        brief.date()))
                .toList();
    }

    private static OpenTask task(ReleaseBrief brief, LaunchItem item) {
        Optional<LocalDate> due = brief.date().map(item::dueOn);
        return new OpenTask(
                OpenTask.Kind.LAUNCH_ITEM,
                item.task().text(),
                ReleaseAddress.of(brief.release().id()) + "/launch#productops-launch-" + item.id(),
                List.of(Message.of(
                        "productops.release.mine.item", brief.release().name())),
                due);
    }

    @Override
    public Set<String> people() {
        return items.owners();
    }
}
