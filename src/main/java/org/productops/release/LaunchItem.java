package org.productops.release;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.productops.common.version.Versioned;

/**
 * Something to be done for the launch of a release.
 *
 * @param id 0 before it is stored
 * @param releaseId the release
 * @param position where it stands among the others
 * @param task what is to be done, and by when
 * @param tier the tier that it was copied from; 0 if somebody added it
 * @param ownerKey who does it
 * @param done who has said that it is done
 * @param version counts its changes
 */
public record LaunchItem(
        long id,
        long releaseId,
        int position,
        LaunchTier.Item task,
        int tier,
        Optional<String> ownerKey,
        Optional<Word> done,
        long version)
        implements Versioned {

    public LaunchItem {
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(ownerKey, "ownerKey");
        Objects.requireNonNull(done, "done");
    }

    /** When it should be done, where the release is to be out on a day. */
    public LocalDate dueOn(LocalDate target) {
        return target.minusDays(task.leadDays());
    }

    /** Whether it stands there as it was copied, and nobody has taken it up. */
    boolean isUntouched() {
        return tier != 0 && ownerKey.isEmpty() && done.isEmpty() && version == 1;
    }

    /** The same with another task and owner, in its next version. */
    LaunchItem with(LaunchTier.Item other, Optional<String> owner) {
        return new LaunchItem(id, releaseId, position, other, tier, owner, done, version + 1);
    }

    /** The same done, or not, in its next version. */
    LaunchItem done(Optional<Word> word) {
        return new LaunchItem(id, releaseId, position, task, tier, ownerKey, word, version + 1);
    }

    /** The same in another place; that is no change of it. */
    LaunchItem at(int place) {
        return new LaunchItem(id, releaseId, place, task, tier, ownerKey, done, version);
    }

    /** The same under an id. */
    public LaunchItem withId(long newId) {
        return new LaunchItem(newId, releaseId, position, task, tier, ownerKey, done, version);
    }
}
