package org.productops.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.area.Holder;
import org.productops.common.version.Versioned;

/**
 * One version of Jira, or several that go out as one. A version that nobody has begun a release with is looked at as the
 * release that it would be alone: see {@link #ofVersion}.
 *
 * @param id 0 before it is stored; below 0 for a version by itself, which is in no release
 * @param name what people call it
 * @param versions at least one; none of them is in another release
 * @param target when it is to be out; empty as long as the versions say so, or nobody knows
 * @param scopeFixed the day from which on issues are added late; empty as long as any may be added
 * @param product who speaks for product; nobody as long as administrators of the projects do
 * @param marketing who speaks for product marketing; nobody as long as administrators of the projects do
 * @param tier how large the launch is, and who has agreed to that
 * @param createdAt since when it is looked after
 * @param version counts its changes
 */
public record Release(
        long id,
        String name,
        List<VersionPlace> versions,
        Optional<LocalDate> target,
        Optional<LocalDate> scopeFixed,
        List<Holder> product,
        List<Holder> marketing,
        TierChoice tier,
        Instant createdAt,
        long version)
        implements Versioned {

    /** More do not go out together. */
    public static final int MOST_VERSIONS = 30;

    public Release {
        Objects.requireNonNull(name, "name");
        versions = List.copyOf(versions);
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(scopeFixed, "scopeFixed");
        product = List.copyOf(product);
        marketing = List.copyOf(marketing);
        Objects.requireNonNull(tier, "tier");
        Objects.requireNonNull(createdAt, "createdAt");
    }

    /**
     * A version by itself, as the release that it would be. Its scope is fixed when work on it begins in Jira, nobody speaks for
     * it, and it has no launch. What is kept of it is kept under its id, which no stored release has.
     */
    public static Release ofVersion(ReleaseVersion version) {
        return new Release(
                idOf(version.place().versionId()),
                version.name(),
                List.of(version.place()),
                Optional.empty(),
                version.startDate(),
                List.of(),
                List.of(),
                TierChoice.NONE,
                Instant.EPOCH,
                0);
    }

    /** The id of a version by itself. */
    public static long idOf(long versionId) {
        return -versionId;
    }

    /** Whether somebody has begun it; if not, it is a version by itself. */
    public boolean isBegun() {
        return id >= 0;
    }

    /** Who speaks for a side. */
    public List<Holder> team(ReleaseSide side) {
        return side == ReleaseSide.PRODUCT ? product : marketing;
    }

    /** The ids of its versions. */
    public List<Long> versionIds() {
        return versions.stream().map(VersionPlace::versionId).toList();
    }

    /** The ids of the projects of its versions. */
    public Set<Long> projectIds() {
        return versions.stream().map(VersionPlace::projectId).collect(Collectors.toSet());
    }

    /** The same release under an id. */
    public Release withId(long newId) {
        return new Release(newId, name, versions, target, scopeFixed, product, marketing, tier, createdAt, version);
    }

    /** The same release in its next version, with another choice of tier. */
    Release with(TierChoice other) {
        return new Release(id, name, versions, target, scopeFixed, product, marketing, other, createdAt, version + 1);
    }
}
